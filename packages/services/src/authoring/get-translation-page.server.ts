import {
  checkPair,
  pairTexts,
  splitSegments,
  termIdOf,
  wordsOf,
  type InlineCode,
  type SegmentPair,
  type SegmentProblem,
  type SegmentState,
} from '@heard/curriculum/segments';
import type { DocumentKind, DocumentState } from '@heard/domain/authoring';
import { authorize, type Ctx } from '../context.server.ts';
import { compareTexts, type ComparedLines } from './history/index.server.ts';
import { readRules, readTerms, type TranslationTerm } from './translation-terms.server.ts';
import { readTranslation, type Translation } from './translation-texts.server.ts';

/** A code as a translator sees it. */
export interface ShownCode {
  token: string;
  /** What it is: `Term: views`, `link: https://…`. */
  shown: string;
  isPair: boolean;
}

/** One segment on the page. */
export interface TranslationSegment {
  id: string;
  kind: string;
  source: string;
  /** What the source said when the translation was made, where it said something else. */
  before: string | null;
  /** What lies between that and today's words. */
  difference: ComparedLines[];
  codes: ShownCode[];
  /** Empty where there is no translation. */
  target: string;
  state: SegmentState;
  problems: SegmentProblem[];
  /** Ids of the terms that stand in the source's words. */
  terms: string[];
}

export interface TranslationCounts {
  total: number;
  translated: number;
  behind: number;
  unfinished: number;
  untranslated: number;
}

/** All that the page of one translation shows. */
export interface TranslationPage {
  kind: DocumentKind;
  locale: string;
  course: string | null;
  source: { id: string; title: string; path: string };
  target: { id: string; path: string; edit: number; state: DocumentState } | null;
  segments: TranslationSegment[];
  terms: TranslationTerm[];
  counts: TranslationCounts;
  /** Passages of the translation that the source has not; saving here takes them out. */
  leftover: string[];
  /** A text that cannot be read; then there are no segments. */
  problem: { side: 'source' | 'target'; line: number; column: number; message: string } | null;
}

/**
 * A document beside its translation, segment by segment. `documentId` is either of them. Throws NotFoundError
 * for what is not translated, and for a language that Heard does not speak.
 */
export async function getTranslationPage(
  ctx: Ctx,
  input: { documentId: string; locale?: string },
): Promise<TranslationPage> {
  authorize(ctx, 'read:draft:any');
  const translation = await readTranslation(ctx, input);
  const terms = await readTerms(ctx, translation.locale);
  const rules = await readRules(ctx, translation, terms);

  const { kind, locale, course, target, sources } = translation;
  const problem = findUnreadable(translation);
  const { pairs, leftover } = problem ? { pairs: [], leftover: [] } : pairTexts(translation.texts);
  const segments = pairs.map((pair) => toShown(pair, rules, terms));
  const used = new Set(segments.flatMap((segment) => segment.terms));
  const [first] = sources;
  return {
    ...{ kind, locale, course, problem, segments, counts: countStates(pairs) },
    source: { id: first?.id ?? '', title: first?.title ?? '', path: first?.path ?? '' },
    target: target && { id: target.id, path: target.path, edit: target.edit, state: target.state },
    terms: [...terms.values()].filter(({ id }) => used.has(id)),
    leftover: leftover.map(({ text }) => wordsOf(text)),
  };
}

/** Which of the two texts cannot be taken apart; null when both can. */
export function findUnreadable({ texts }: Translation): TranslationPage['problem'] {
  const { kind, source, target } = texts;
  const inSource = splitSegments(source, kind).problem;
  if (inSource) return { side: 'source', ...inSource };
  const inTarget = target === null ? null : splitSegments(target, kind).problem;
  return inTarget && { side: 'target', ...inTarget };
}

/** How many segments are how far. */
export function countStates(pairs: readonly Pick<SegmentPair, 'state'>[]): TranslationCounts {
  const count = (wanted: SegmentState) => pairs.filter(({ state }) => state === wanted).length;
  return {
    ...{ total: pairs.length, translated: count('translated'), behind: count('behind') },
    ...{ unfinished: count('unfinished'), untranslated: count('untranslated') },
  };
}

/** One pair as pages show it. */
export function toShown(
  pair: SegmentPair,
  rules: ReadonlyMap<string, { term: string; forms: string[] }>,
  terms: ReadonlyMap<string, TranslationTerm>,
): TranslationSegment {
  const { source, target, state, before } = pair;
  const coded = source.codes.flatMap((code) => termIdOf(code) ?? []);
  const said = wordsOf(source.text).toLowerCase();
  const named = [...terms.values()].flatMap(({ id, source: term }) =>
    new RegExp(`(?<!\\p{L})${escapeRegExp(term.toLowerCase())}(?!\\p{L})`, 'u').test(said)
      ? [id]
      : [],
  );
  const text = target?.text ?? '';
  return {
    ...{ id: source.id, kind: source.kind, source: source.text, before, state },
    difference: before === null ? [] : compareTexts(before, source.text),
    codes: [...source.codes, ...(target?.codes ?? []).slice(source.codes.length)].map(showCode),
    target: text,
    problems: text === '' ? [] : checkPair(pair, text, { terms: rules }),
    terms: [...new Set([...coded, ...named])].filter((id) => terms.has(id)),
  };
}

/** What a code is called where people see it. */
export function showCode({ token, name, points, close }: InlineCode): ShownCode {
  const what = points.replace(/^\S+ ?/, '').replace(/\b[a-z]+=/g, '');
  return { token, shown: what === '' ? name : `${name}: ${what}`, isPair: close !== null };
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
