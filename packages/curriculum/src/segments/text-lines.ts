import type { Place } from '../problem.ts';

/** Turns places of a text into offsets and back. */
export class TextLines {
  private readonly starts: number[];

  constructor(text: string) {
    // A mark of byte order is no part of the first line for those who read the text.
    const first = text.startsWith('\uFEFF') ? 1 : 0;
    this.starts = [
      first,
      ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length),
    ];
  }

  offsetOf({ line, column }: Place): number {
    return (this.starts[line - 1] ?? 0) + column - 1;
  }

  placeOf(offset: number): Place {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
}
