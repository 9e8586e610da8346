import type { Term } from '../schemas/index.ts';
import { differenceOf, figuresIn } from '../translations/figures-in.ts';
import { isCalled } from '../translations/is-called.ts';
import { isFree } from './entry-kinds.ts';
import { hasWords, type InlineCode, type Segment } from './segment.ts';
import { holdsMark } from './segment-mark.ts';
import { findCrossed, isEmphasis, readTokens, wordsOf, type Piece } from './token-text.ts';

/** What is wrong with the words of a segment. */
export type SegmentProblem =
  | { code: 'code-crossed' | 'code-unknown' | 'code-missing' | 'code-twice'; token: string }
  | { code: 'mark-in-words' | 'same-as-source' | 'reads-otherwise' }
  | { code: 'too-long'; limit: number }
  | { code: 'figures-differ'; figures: string }
  | { code: 'term-missing'; term: string; said: string };

/** A longer passage is no passage. */
export const longestSegment = 6000;

const unwritable = new Set<SegmentProblem['code']>([
  ...(['code-crossed', 'code-unknown', 'code-twice'] as const),
  ...(['mark-in-words', 'reads-otherwise', 'too-long'] as const),
]);

/** Problems with which words cannot be written down at all; with any other they are kept as unfinished. */
export function isUnwritable({ code }: SegmentProblem): boolean {
  return unwritable.has(code);
}

/**
 * Holds translated words to their source: every code once and in order, every term called as the glossary of
 * the language calls it, the same figures, and no sentence left as it was. `extra` are codes that the
 * translation had already and its source has not.
 */
export function checkSegment(
  source: Segment,
  text: string,
  rules: {
    terms: ReadonlyMap<string, Pick<Term, 'term' | 'forms'>>;
    extra?: readonly InlineCode[];
  },
): SegmentProblem[] {
  if (text.length > longestSegment) return [{ code: 'too-long', limit: longestSegment }];
  if (holdsMark(text)) return [{ code: 'mark-in-words' }];
  const isCoded = source.format === 'markdown';
  const pieces = isCoded ? readTokens(text) : [];
  const problems = isCoded ? checkCodes(source.codes, pieces, rules.extra ?? []) : [];
  if (problems.length > 0) return problems;
  const spoken = isCoded ? wordsOf(text) : text;
  const figures = differenceOf(
    figuresIn(isCoded ? wordsOf(source.text) : source.text),
    figuresIn(spoken),
  );
  return [
    ...checkTermsOf(source.codes, pieces, rules.terms),
    ...(figures.length > 0 && !isFree(source.id) && source.format !== 'yaml-list'
      ? [{ code: 'figures-differ' as const, figures: figures.join(', ') }]
      : []),
    ...(text === source.text && isSentence(source) ? [{ code: 'same-as-source' as const }] : []),
  ];
}

function checkCodes(
  codes: readonly InlineCode[],
  pieces: readonly Piece[],
  extra: readonly InlineCode[],
): SegmentProblem[] {
  const crossed = findCrossed(pieces);
  if (crossed !== null) return [{ code: 'code-crossed', token: crossed }];
  const used = pieces.flatMap((piece) =>
    piece.type === 'open' || piece.type === 'empty' ? [piece.token] : [],
  );
  const known = new Set([...codes, ...extra].map(({ token }) => token));
  const unknown = used.find((token) => !isEmphasis(token) && !known.has(token));
  if (unknown !== undefined) return [{ code: 'code-unknown', token: unknown }];
  return codes.flatMap<SegmentProblem>(({ token }) => {
    const times = used.filter((other) => other === token).length;
    if (times === 0) return [{ code: 'code-missing', token }];
    return times > 1 ? [{ code: 'code-twice', token }] : [];
  });
}

function checkTermsOf(
  codes: readonly InlineCode[],
  pieces: readonly Piece[],
  terms: ReadonlyMap<string, Pick<Term, 'term' | 'forms'>>,
): SegmentProblem[] {
  return codes.flatMap<SegmentProblem>((code) => {
    const term = terms.get(termIdOf(code) ?? '');
    if (!term) return [];
    const from = pieces.findIndex((piece) => piece.type === 'open' && piece.token === code.token);
    const to = pieces.findIndex((piece) => piece.type === 'close' && piece.token === code.token);
    const said = pieces
      .slice(from + 1, Math.max(0, to))
      .map((piece) => (piece.type === 'words' ? piece.words : ''))
      .join('');
    if (from < 0 || said.trim() === '' || isCalled(said, term)) return [];
    return [{ code: 'term-missing', term: term.term, said }];
  });
}

/** The id of the glossary's term that a code marks; null for other codes. */
export function termIdOf({ name, points }: Pick<InlineCode, 'name' | 'points'>): string | null {
  return name === 'Term' ? (/ id=(\S+)/.exec(points)?.[1] ?? null) : null;
}

/** Names and single words may well be the same in two languages; four words in a row are not. */
function isSentence(segment: Segment): boolean {
  return hasWords(segment) && (wordsOf(segment.text).match(/\p{Ll}{2,}/gu)?.length ?? 0) >= 4;
}
