import type { ResponseProblem } from '@heard/domain/quizzes';
import type { AnswerEntries } from './answer-entries.ts';

/** What the server says to an answer. */
export type SaveReply =
  { kind: 'saved' } | { kind: 'unreadable'; problem: ResponseProblem } | { kind: 'closed' };

/** The server will never take this answer from here: signed out, or the attempt is another's. */
export class SaveImpossible extends Error {
  override name = 'SaveImpossible';
}

export type SaveState = { kind: 'idle' | 'saving' | 'failed' | 'impossible' } | SaveReply;

/** Waits between tries, the last one again and again. */
const backoff = [1, 2, 4, 8, 15, 30].map((seconds) => seconds * 1000);

interface SaverParts {
  /** Asks the server to save; throws when the connection fails. */
  send: (entries: AnswerEntries) => Promise<SaveReply>;
  /** Told of every change of state. */
  tell: (state: SaveState) => void;
  /** What the server has already; null when it has no answer. */
  saved: AnswerEntries | null;
  /** Waits between tries in milliseconds. */
  waits?: readonly number[];
}

/**
 * Saves the answer to one question while it is being given. One request at a time, and always the newest
 * answer: an earlier one that is still on its way can never overwrite it. A failed connection is tried
 * again, with growing waits, until it works.
 */
export class AnswerSaver {
  readonly #parts: SaverParts;
  readonly #waits: readonly number[];
  #wanted: AnswerEntries | null = null;
  #settled: string | null;
  #reply: SaveState = { kind: 'idle' };
  #running: Promise<SaveState> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wake: (() => void) | null = null;
  readonly #watchers = new Set<(isSettled: boolean) => void>();
  #ended = false;

  constructor(parts: SaverParts) {
    this.#parts = parts;
    this.#waits = parts.waits ?? backoff;
    this.#settled = parts.saved === null ? null : JSON.stringify(parts.saved);
    if (parts.saved !== null) this.#reply = { kind: 'saved' };
  }

  /** Whether something was given that the server has not answered to. */
  get isUnsaved(): boolean {
    return this.#wanted !== null && JSON.stringify(this.#wanted) !== this.#settled;
  }

  /** The answer was changed: saves it after `delay` milliseconds without another change. */
  change(entries: AnswerEntries, delay: number): void {
    this.#wanted = entries;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(entries), delay);
  }

  /** Saves now, unless the server has it, and resolves once the server has answered, however long that takes. */
  save(entries: AnswerEntries): Promise<SaveState> {
    clearTimeout(this.#timer);
    this.#wanted = entries;
    this.#wake?.();
    this.#running ??= this.#run().finally(() => (this.#running = null));
    return this.#running;
  }

  /** Saves what is waiting, and tries again at once what failed. */
  hurry(): void {
    if (this.#wanted !== null && this.isUnsaved) void this.save(this.#wanted);
  }

  /** Saves what is waiting; true once the server has answered, false as soon as a try failed. */
  settle(): Promise<boolean> {
    if (!this.isUnsaved) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.#watchers.add(resolve);
      this.hurry();
    });
  }

  /** The question is left: nothing is tried again. */
  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#wake?.();
  }

  async #run(): Promise<SaveState> {
    for (let failures = 0; this.isUnsaved && !this.#ended;) {
      const entries = this.#wanted as AnswerEntries;
      if (failures === 0) this.#tell({ kind: 'saving' });
      try {
        const reply = await this.#parts.send(entries);
        this.#settled = JSON.stringify(entries);
        failures = 0;
        this.#tell(reply);
      } catch (error) {
        if (error instanceof SaveImpossible) {
          this.#settled = JSON.stringify(entries);
          this.#tell({ kind: 'impossible' });
          break;
        }
        this.#tell({ kind: 'failed' });
        await this.#pause(this.#waits[Math.min(failures, this.#waits.length - 1)] ?? 0);
        failures += 1;
      }
    }
    return this.#reply;
  }

  #tell(state: SaveState): void {
    this.#reply = state;
    if (!this.#ended) this.#parts.tell(state);
    if (state.kind !== 'failed' && this.isUnsaved) return;
    for (const resolve of this.#watchers) resolve(state.kind !== 'failed');
    this.#watchers.clear();
  }

  /** Waits, or until somebody is in a hurry. */
  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const goOn = () => {
        clearTimeout(timer);
        this.#wake = null;
        resolve();
      };
      const timer = setTimeout(goOn, milliseconds);
      this.#wake = goOn;
    });
  }
}
