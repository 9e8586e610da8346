import { createHash } from 'node:crypto';
import { sourceLocale } from '@heard/curriculum';
import {
  pairTexts,
  writeTranslation,
  type SegmentPair,
  type SegmentProblem,
} from '@heard/curriculum/segments';
import { readXliff, type XliffFile, type XliffProblem, type XliffUnit } from '@heard/interop/xliff';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { can } from '@heard/domain/identity';
import { parseDocumentPath, refuseText } from '@heard/domain/authoring';
import { isLocale } from '@heard/i18n';
import { authorize, type Ctx } from '../context.server.ts';
import { applyTranslations } from './apply-translations.server.ts';
import type { DocumentChange } from './document-change.server.ts';
import { findUnreadable } from './get-translation-page.server.ts';
import { sealSources } from './save-translation-segments.server.ts';
import { readRules, readTerms } from './translation-terms.server.ts';
import { loadTranslation, type Translation } from './translation-texts.server.ts';
import { fromPieces } from './xliff-value.server.ts';

/** What an import would do, or did, with one segment. */
export interface ImportedSegment {
  id: string;
  /** `kept`: nothing new. `moved`: the source says something else by now. `unknown`: the document has none such. */
  result: 'changed' | 'kept' | 'moved' | 'unknown' | 'refused';
  source: string;
  before: string;
  after: string;
  problems: SegmentProblem[];
}

export interface ImportedFile {
  path: string;
  title: string;
  documentId: string | null;
  /** Why nothing of this file can be taken; null when it can. */
  problem: 'no-document' | 'unreadable' | 'not-yours' | null;
  changed: number;
  segments: ImportedSegment[];
}

export interface ImportedXliff {
  locale: string;
  /** Names what would be changed: who confirms, confirms this. */
  digest: string;
  isApplied: boolean;
  files: ImportedFile[];
}

export type ImportXliffRefusal =
  | {
      code: 'xliff-unreadable';
      /** XliffProblem's code as one word, as messages select by it. */
      why: string;
      line: number;
      column: number;
      detail: string;
    }
  | { code: 'xliff-language'; source: string; target: string }
  | { code: 'xliff-stale' };

/**
 * Reads what a translator outside sends back, and tells for each segment what it would change. With the digest
 * of that, it is changed, all of it or nothing. Refuses what is no XLIFF of ours, with its place, other
 * languages, and a digest of something that has changed since it was shown.
 */
export async function importXliff(
  ctx: Ctx,
  input: { text: string; digest?: string | undefined },
): Promise<Outcome<ImportedXliff, ImportXliffRefusal>> {
  authorize(ctx, 'write:draft:any');
  const { document, problem } = readXliff(input.text);
  if (problem) return refuse(toRefusal(problem));
  const { sourceLanguage: source, targetLanguage: locale } = document;
  if (source !== sourceLocale || !isLocale(locale) || locale === sourceLocale)
    return refuse({ code: 'xliff-language', source, target: locale });

  const terms = await readTerms(ctx, locale);
  const plans: Plan[] = [];
  for (const file of document.files) plans.push(await planFile(ctx, { file, locale, terms }));
  const files = plans.map(({ shown }) => shown);
  const digest = digestOf(files, plans);
  if (input.digest === undefined) return { ok: true, locale, digest, isApplied: false, files };
  if (input.digest !== digest) return refuse({ code: 'xliff-stale' });

  const changes = plans.flatMap(({ change }) => change ?? []);
  for (const { translation } of plans) if (translation) await sealSources(ctx, translation);
  const isDone = await applyTranslations(ctx, {
    changes,
    translations: plans.flatMap(({ translation }) => translation ?? []),
  });
  return isDone
    ? { ok: true, locale, digest, isApplied: true, files }
    : refuse({ code: 'xliff-stale' });
}

interface Plan {
  shown: ImportedFile;
  translation: Translation | null;
  change: DocumentChange | null;
}

async function planFile(
  ctx: Ctx,
  parts: { file: XliffFile; locale: string; terms: Awaited<ReturnType<typeof readTerms>> },
): Promise<Plan> {
  const { file, locale, terms } = parts;
  const shown: ImportedFile = {
    ...{ path: file.id, title: file.id, documentId: null, problem: null, changed: 0, segments: [] },
  };
  const place = parseDocumentPath(file.id);
  const isOurs = place?.locale === locale;
  const translation = isOurs ? await loadTranslation(ctx, file.id) : null;
  if (!translation)
    return { shown: { ...shown, problem: 'no-document' }, translation, change: null };
  if (!can(ctx.actor, 'write:draft:any', { course: translation.course }))
    return { shown: { ...shown, problem: 'not-yours' }, translation: null, change: null };
  const title = translation.sources[0]?.title ?? file.id;
  const documentId = translation.target?.id ?? null;
  if (findUnreadable(translation))
    return {
      shown: { ...shown, title, documentId, problem: 'unreadable' },
      translation,
      change: null,
    };

  const rules = await readRules(ctx, translation, terms);
  const { pairs } = pairTexts(translation.texts);
  const asked = compareUnits(file.units, pairs);
  const words = new Map(
    asked.flatMap(({ id, result, after }) => (result === 'changed' ? [[id, after] as const] : [])),
  );
  const { stamp } = translation;
  const { text, problems } = writeTranslation(translation.texts, { words, stamp, terms: rules });
  const segments = asked.map((one): ImportedSegment => {
    const found = problems.get(one.id) ?? [];
    const refused = one.result === 'changed' && found.some(isLeftOut);
    return { ...one, problems: found, result: refused ? 'refused' : one.result };
  });
  const changed = segments.filter(({ result }) => result === 'changed').length;
  const change = changed > 0 && refuseText(text) === null ? toChange(translation, text) : null;
  return { shown: { ...shown, title, documentId, changed, segments }, translation, change };
}

/** Words that could not be written down at all. */
function isLeftOut({ code }: SegmentProblem): boolean {
  return !['code-missing', 'figures-differ', 'term-missing', 'same-as-source'].includes(code);
}

function toChange({ target, targetPath }: Translation, text: string): DocumentChange {
  const id = target ? { documentId: target.id } : {};
  return { ...id, path: targetPath, text, kind: target ? 'edited' : 'created', note: 'XLIFF' };
}

function compareUnits(
  units: readonly XliffUnit[],
  pairs: readonly SegmentPair[],
): Omit<ImportedSegment, 'problems'>[] {
  const known = new Map(pairs.map((pair) => [pair.source.id, pair]));
  return units.flatMap((unit): Omit<ImportedSegment, 'problems'>[] => {
    const pair = known.get(unit.id);
    const format = pair?.source.format ?? 'markdown';
    const [source, after] = [unit.source, unit.target ?? []].map((side) =>
      fromPieces(side, format),
    );
    const told = {
      id: unit.id,
      source: source ?? '',
      before: pair?.target?.text ?? '',
      after: after ?? '',
    };
    if (after === undefined || after.trim() === '' || !unit.translate) return [];
    if (!pair) return [{ ...told, result: 'unknown' }];
    if (pair.source.text !== source) return [{ ...told, result: 'moved' }];
    const isLookedAt = pair.state === 'behind' && unit.state !== 'initial';
    const isSame = told.before === after && !isLookedAt;
    return [{ ...told, result: isSame ? 'kept' : 'changed' }];
  });
}

/** Names all that was shown and the edits that it would be written over. */
function digestOf(files: readonly ImportedFile[], plans: readonly Plan[]): string {
  const edits = plans.map(({ translation }) => [
    ...[translation?.targetPath, translation?.target?.edit ?? null, translation?.stamp],
  ]);
  return createHash('sha256')
    .update(JSON.stringify([files, edits]))
    .digest('hex')
    .slice(0, 32);
}

function toRefusal(problem: XliffProblem): ImportXliffRefusal {
  const { line, column, code } = problem;
  const detail = 'detail' in problem ? problem.detail : '';
  return { code: 'xliff-unreadable', why: code.replaceAll('-', ''), line, column, detail };
}
