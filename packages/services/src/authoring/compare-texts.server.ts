import { diffLines, diffWordsWithSpace, type Change } from 'diff';

/** A stretch of a text that both have, or only one of them. */
export interface ComparedPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** How long a comparison may take before it is made more coarsely, in milliseconds. */
const patience = 1500;
const context = 3;

/**
 * What lies between two texts: words in prose, lines elsewhere and where words take too long. Of long stretches
 * that are the same, only the lines around a change are kept.
 */
export function compareTexts(before: string, after: string, by: 'words' | 'lines'): ComparedPart[] {
  const options = { timeout: patience };
  const changes = (by === 'words' ? diffWordsWithSpace(before, after, options) : undefined) ??
    diffLines(before, after, options) ?? [
      { value: before, added: false, removed: true },
      { value: after, added: true, removed: false },
    ];
  return changes.map((change, index) => ({
    kind: kindOf(change),
    text:
      kindOf(change) === 'same'
        ? shorten(change.value, { first: index === 0, last: index === changes.length - 1 })
        : change.value,
  }));
}

function kindOf({ added, removed }: Pick<Change, 'added' | 'removed'>): ComparedPart['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}

function shorten(text: string, at: { first: boolean; last: boolean }): string {
  const lines = text.split('\n');
  if (lines.length <= 2 * context + 2) return text;
  const head = at.first ? [] : lines.slice(0, context);
  const tail = at.last ? [] : lines.slice(-context);
  return [...head, '…', ...tail].join('\n');
}
