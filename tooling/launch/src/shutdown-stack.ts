/** What must be undone at the end, last thing first. */
export class ShutdownStack {
  readonly #steps: (() => Promise<void> | void)[] = [];
  readonly #listeners: (() => void)[] = [];
  #running: Promise<void> | null = null;

  get begun(): boolean {
    return this.#running !== null;
  }

  /** Adds a step. Once the shutdown has begun, whatever is still being started is undone at once. */
  async push(step: () => Promise<void> | void): Promise<void> {
    if (!this.begun) this.#steps.push(step);
    else {
      await step();
      throw new ShutdownBegun();
    }
  }

  /** Calls `listener` when the shutdown begins, before anything is undone. */
  onBegin(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Undoes everything, once; later calls wait for the first. One failing step does not stop the rest. */
  run(): Promise<void> {
    this.#running ??= Promise.resolve().then(() => this.#undo());
    return this.#running;
  }

  async #undo(): Promise<void> {
    for (const listener of this.#listeners) listener();
    let failure: unknown;
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      try {
        await step();
      } catch (error) {
        failure ??= error;
      }
    }
    if (failure !== undefined) throw failure;
  }
}

/** Thrown out of a start that was interrupted: nobody need hear of it. */
export class ShutdownBegun extends Error {
  override name = 'ShutdownBegun';
}
