import {
  pairTexts,
  writeTranslation,
  type SegmentState,
  type SegmentProblem,
} from '@heard/curriculum/segments';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { authorize, type Ctx } from '../context.server.ts';
import { findUnreadable } from './get-translation-page.server.ts';
import { saveDraft, type SavedDraft, type SaveDraftRefusal } from './save-draft.server.ts';
import { readRules, readTerms } from './translation-terms.server.ts';
import { readTranslation, type Translation } from './translation-texts.server.ts';

/** What a translator wrote for one segment; empty words take its translation back. */
export interface WrittenSegment {
  id: string;
  text: string;
  /** What stood there when he began; with it, others may write in other segments meanwhile. */
  was?: string | undefined;
}

/** A segment after saving, with what stands there now. */
export interface SavedSegment {
  id: string;
  text: string;
  state: SegmentState;
  problems: SegmentProblem[];
}

/** A segment that somebody else changed meanwhile, with what he wrote. */
export interface TheirSegment {
  id: string;
  text: string;
}

export type SaveSegmentsRefusal =
  | SaveDraftRefusal
  | { code: 'segment-conflict'; edit: number; theirs: TheirSegment[] }
  | { code: 'translation-unreadable'; side: 'source' | 'target'; line: number; column: number };

/**
 * Writes segments into a translation and notes the source that it was made from. Words that break a code are
 * not written, and words that lack a code or a term are kept as unfinished: both come back with their
 * problems. A segment that somebody else changed meanwhile is refused with what he wrote. Throws NotFoundError
 * when there is no such translation.
 */
export async function saveTranslationSegments(
  ctx: Ctx,
  input: { documentId: string; edit: number; segments: WrittenSegment[] },
): Promise<Outcome<SavedDraft & { segments: SavedSegment[] }, SaveSegmentsRefusal>> {
  authorize(ctx, 'write:draft:any');
  for (let again = 3; ; again -= 1) {
    const translation = await readTranslation(ctx, { documentId: input.documentId });
    authorize(ctx, 'write:draft:any', { course: translation.course });
    const unreadable = findUnreadable(translation);
    if (unreadable) {
      const { side, line, column } = unreadable;
      return refuse({ code: 'translation-unreadable', side, line, column });
    }
    const begun = beginFrom(translation, input);
    if (!begun.ok) return begun;

    const rules = await readRules(ctx, translation, await readTerms(ctx, translation.locale));
    const written = writeTranslation(translation.texts, {
      words: new Map(input.segments.map(({ id, text }) => [id, text])),
      ...{ stamp: translation.stamp, terms: rules },
    });
    await sealSources(ctx, translation);
    const { edit } = begun;
    const saved = await saveDraft(ctx, { documentId: begun.documentId, text: written.text, edit });
    // Somebody was faster by a moment: look again at what stands there now.
    if (!saved.ok && saved.refusal.code === 'edit-conflict' && mayMerge(input) && again > 0)
      continue;
    if (!saved.ok) return saved;
    return { ...saved, segments: listSaved(translation, written, input.segments) };
  }
}

/** Whether every segment says from what it began, so that edits of others can stand beside it. */
function mayMerge({ segments }: { segments: WrittenSegment[] }): boolean {
  return segments.every(({ was }) => was !== undefined);
}

function beginFrom(
  { texts, target }: Translation,
  input: { documentId: string; edit: number; segments: WrittenSegment[] },
): Outcome<{ documentId: string; edit: number }, SaveSegmentsRefusal> {
  const documentId = target?.id ?? input.documentId;
  if (!target || target.edit === input.edit || !mayMerge(input))
    return { ok: true, documentId, edit: input.edit };
  const now = new Map(
    pairTexts(texts).pairs.map((pair) => [pair.source.id, pair.target?.text ?? '']),
  );
  const theirs = input.segments.flatMap(({ id, text, was }) => {
    const said = now.get(id) ?? '';
    return said === was || said === text ? [] : [{ id, text: said }];
  });
  if (theirs.length > 0) return refuse({ code: 'segment-conflict', edit: target.edit, theirs });
  return { ok: true, documentId, edit: target.edit };
}

/** The source's text is named by its stamp from now on: it must not grow on in the history. */
export async function sealSources(ctx: Ctx, { sources }: Translation): Promise<void> {
  for (const { id, text } of sources)
    await ctx.db.documentRevision.updateMany({
      where: { documentId: id, text, sealed: false },
      data: { sealed: true },
    });
}

function listSaved(
  translation: Translation,
  written: { text: string; problems: ReadonlyMap<string, SegmentProblem[]> },
  segments: readonly WrittenSegment[],
): SavedSegment[] {
  const { sourceAt } = translation.texts;
  const after = pairTexts({
    ...{ ...translation.texts, target: written.text, then: null },
    ...(sourceAt && { sourceAt }),
  });
  const pairs = new Map(after.pairs.map((pair) => [pair.source.id, pair]));
  return segments.flatMap(({ id }) => {
    const pair = pairs.get(id);
    if (!pair) return [];
    const { state } = pair;
    return [{ id, state, text: pair.target?.text ?? '', problems: written.problems.get(id) ?? [] }];
  });
}
