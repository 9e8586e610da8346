/** Says what the start does, a line when a step begins and one when it ends. */
export class Progress {
  readonly #write: (line: string) => void;

  constructor(write: (line: string) => void = console.log) {
    this.#write = write;
  }

  /** Runs one step. The step may answer with a few words on how it went. */
  async step<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
    const begun = performance.now();
    this.#write(`▸ ${title}`);
    const result = await work();
    const outcome = typeof result === 'string' ? `: ${result}` : '';
    this.#write(`✓ ${title}${outcome} (${inSeconds(performance.now() - begun)})`);
    return result;
  }

  say(line: string): void {
    this.#write(line);
  }
}

/** Milliseconds as a person reads them, such as `0.4 s` or `2 min 5 s`. */
export function inSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 100) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
