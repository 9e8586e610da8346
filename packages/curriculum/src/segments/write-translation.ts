import type { DocumentKind } from '@heard/domain/authoring';
import type { Term } from '../schemas/index.ts';
import { checkSegment, isUnwritable, type SegmentProblem } from './check-segment.ts';
import { chooseBase } from './choose-base.ts';
import { isEntryKind } from './entry-kinds.ts';
import { joinSegments, type SegmentWords } from './join-segments.ts';
import { alignCodes, lineUp, type SegmentPair } from './line-up.ts';
import { hasWords, type InlineCode, type Segment } from './segment.ts';
import { splitSegments } from './split-segments.ts';
import { writeStamp } from './stamp-text.ts';
import { writeEntries } from './write-entries.ts';

/** A document in its source language and in another. */
export interface TranslatedTexts {
  kind: DocumentKind;
  source: string;
  /** Null where there is no translation yet. */
  target: string | null;
  /** The source that the translation was made from, with its stamp; null where that is today's or not known. */
  then: { text: string; stamp: string } | null;
  /** The source that has a certain stamp. */
  sourceAt?: (stamp: string) => string | null;
}

/** What a translator wrote. */
export interface TranslationEdit {
  /** Words by the ids of the source's segments; empty words take a translation back. */
  words: ReadonlyMap<string, string>;
  /** Stamp of the source as it is now. */
  stamp: string;
  /** How the language calls the terms of the glossary; none for children, to whom we speak in plain words. */
  terms: ReadonlyMap<string, Pick<Term, 'term' | 'forms'>>;
}

/** Sets the two texts beside each other, segment by segment. */
export function pairTexts({ kind, source, target, then, sourceAt }: TranslatedTexts) {
  return lineUp({
    source: splitSegments(source, kind).segments,
    target: target === null ? [] : splitSegments(target, kind).segments,
    sourceThen: then ? splitSegments(then.text, kind).segments : null,
    sourceAt: (stamp) => {
      const text = sourceAt?.(stamp) ?? null;
      return text === null ? null : splitSegments(text, kind).segments;
    },
  });
}

/**
 * The translation with a translator's words in it, made from the source as it is now: its structure is the
 * source's, and every segment that is not done bears its mark. Words that break a code or read otherwise once
 * they are written are left out and told; words that lack a code or a term are kept as unfinished, and told.
 */
export function writeTranslation(
  texts: TranslatedTexts,
  edit: TranslationEdit,
): { text: string; problems: Map<string, SegmentProblem[]> } {
  const { pairs } = pairTexts(texts);
  const problems = new Map<string, SegmentProblem[]>();
  const accepted = new Map<string, string>();
  for (const pair of pairs) {
    const words = edit.words.get(pair.source.id);
    if (words === undefined) continue;
    const text = tidy(words, pair.source);
    const found = text === '' ? [] : checkPair(pair, text, edit);
    if (found.length > 0) problems.set(pair.source.id, found);
    if (!found.some(isUnwritable)) accepted.set(pair.source.id, text);
  }
  const job = { texts, pairs, problems, edit };
  let text = write(job, accepted);
  const astray = findAstray(job, text, accepted);
  if (astray.length > 0) {
    for (const id of astray) {
      problems.set(id, [{ code: 'reads-otherwise' }]);
      accepted.delete(id);
    }
    text = write(job, accepted);
  }
  return { text, problems };
}

interface Job {
  texts: TranslatedTexts;
  pairs: readonly SegmentPair[];
  problems: ReadonlyMap<string, SegmentProblem[]>;
  edit: TranslationEdit;
}

/** What is wrong with words for a pair's source. */
export function checkPair(
  { source, target }: SegmentPair,
  text: string,
  { terms }: Pick<TranslationEdit, 'terms'>,
): SegmentProblem[] {
  const own = new Set(source.codes.map(({ token }) => token));
  const extra = target?.codes.filter(({ token }) => !own.has(token)) ?? [];
  return checkSegment(source, text, { terms, extra });
}

function tidy(words: string, { format }: Segment): string {
  const lines = words.split(/\s*[\r\n]+\s*/).map((line) => line.trim());
  return lines.join(format === 'yaml-list' ? '\n' : ' ').trim();
}

function write(
  { texts, pairs, problems, edit }: Job,
  accepted: ReadonlyMap<string, string>,
): string {
  const { kind, target } = texts;
  const { base, isTarget } = chooseBase(texts);
  const words = new Map<string, SegmentWords>();
  for (const pair of pairs) {
    const written = wordsFor(pair, accepted.get(pair.source.id), {
      then: texts.then?.stamp ?? null,
      isUnfinished: problems.has(pair.source.id),
    });
    if (written) words.set(pair.source.id, written);
  }
  if (!isEntryKind(kind)) {
    const kept = isTarget ? onlyChanged(words, pairs) : words;
    return writeStamp(joinSegments(base, kind, kept), kind, edit.stamp);
  }
  const asked = new Set([...accepted].flatMap(([id, text]) => (text === '' ? [] : [id])));
  const entries = writeEntries(base, {
    words,
    wanted: target === null ? null : asked,
    segments: pairs.map(({ source }) => source),
  });
  return writeStamp(joinSegments(entries, kind, onlyChanged(words, pairs)), kind, edit.stamp);
}

/** What stands in the document for one segment. */
function wordsFor(
  { source, target, state }: SegmentPair,
  text: string | undefined,
  { then, isUnfinished }: { then: string | null; isUnfinished: boolean },
): SegmentWords {
  const codes = mergeCodes(source, target);
  if (text !== undefined && text !== '')
    return { text, codes, mark: isUnfinished ? 'unfinished' : null };
  if (!target || text === '')
    return { text: source.text, codes, mark: hasWords(source) ? 'untranslated' : null };
  const mark =
    state === 'behind' && then !== null ? (target.mark ?? { madeFrom: then }) : target.mark;
  return { text: target.text, codes, mark };
}

/** A code is written as the translation has it already; else as the source has it. */
function mergeCodes(source: Segment, target: SegmentPair['target']): InlineCode[] {
  const own = target?.codes ?? [];
  return [
    ...own,
    ...source.codes.filter(({ token }) => !own.some((code) => code.token === token)),
  ].sort((a, b) => Number(a.token) - Number(b.token));
}

/** Without the words that the translation has already: its very letters stay. */
function onlyChanged(
  words: ReadonlyMap<string, SegmentWords>,
  pairs: readonly SegmentPair[],
): Map<string, SegmentWords> {
  const before = new Map(pairs.map(({ source, target }) => [source.id, target]));
  return new Map(
    [...words].filter(([id, { text, mark }]) => {
      const old = before.get(id);
      return old?.text !== text || JSON.stringify(old.mark) !== JSON.stringify(mark);
    }),
  );
}

/** Accepted words that cannot be read back from the text as they were meant. */
function findAstray(job: Job, text: string, accepted: ReadonlyMap<string, string>): string[] {
  const { segments, problem } = splitSegments(text, job.texts.kind);
  if (problem) {
    if (accepted.size <= 1) return [...accepted.keys()];
    return [...accepted].flatMap(([id, words]) => {
      const alone = new Map([[id, words]]);
      return findAstray(job, write(job, alone), alone);
    });
  }
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const sources = new Map(job.pairs.map(({ source }) => [source.id, source]));
  return [...accepted].flatMap(([id, words]) => {
    const [found, source] = [byId.get(id), sources.get(id)];
    if (words === '' || !source) return [];
    return found && alignCodes(source, found).text === words ? [] : [id];
  });
}
