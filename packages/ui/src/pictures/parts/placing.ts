/** Where a part stands, and how large it is. */
export interface Place {
  x: number;
  y: number;
  scale?: number;
}

/** Moves and sizes a part. */
export function moved({ x, y, scale = 1 }: Place): string {
  return `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`;
}

/** A number with one digit behind the point, which is finer than anybody sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
