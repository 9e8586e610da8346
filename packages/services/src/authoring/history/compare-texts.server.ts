import { diffLines, diffWordsWithSpace } from 'diff';

/** A stretch of words that both texts have, or one alone. */
export interface ComparedPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * What stands one below the other in a comparison: lines that both texts have (of a long run the ends alone,
 * and how many lines lie between), or lines in which words were removed and added.
 */
export type ComparedLines =
  | { kind: 'same'; before: string; skipped: number; after: string }
  | { kind: 'changed'; parts: ComparedPart[] };

/** Lines that stay in sight beside a change. */
const around = 3;
/** Above this, two stretches are told as wholes: their words have nothing to do with each other. */
const longestForWords = 20_000;

/** Compares two texts by lines, and lines that took each other's place by words. None when they are the same. */
export function compareTexts(before: string, after: string): ComparedLines[] {
  if (before === after) return [];
  const compared: ComparedLines[] = [];
  let removed = '';
  const chunks = diffLines(before, after);
  chunks.forEach((chunk, index) => {
    if (chunk.removed) {
      removed += chunk.value;
      if (chunks[index + 1]?.added) return;
      compared.push({ kind: 'changed', parts: [{ kind: 'removed', text: removed }] });
    } else if (chunk.added) {
      compared.push({ kind: 'changed', parts: compareWords(removed, chunk.value) });
    } else {
      const place = { isFirst: index === 0, isLast: index === chunks.length - 1 };
      compared.push(shorten(chunk.value, place));
    }
    removed = '';
  });
  return compared;
}

function compareWords(before: string, after: string): ComparedPart[] {
  if (before === '') return [{ kind: 'added', text: after }];
  if (before.length + after.length > longestForWords)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

function shorten(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }) {
  const lines = text.split(/(?<=\n)/);
  const head = isFirst ? 0 : around;
  const tail = isLast ? 0 : around;
  const skipped = lines.length - head - tail;
  if (skipped < 2) return { kind: 'same' as const, before: text, skipped: 0, after: '' };
  return {
    kind: 'same' as const,
    before: lines.slice(0, head).join(''),
    skipped,
    after: lines.slice(head + skipped).join(''),
  };
}
