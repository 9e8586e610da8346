/**
 * Does work one after the other, because it takes the whole of a processor, and leaves out what waits under a
 * key when something newer comes in under it.
 */
export class TurnsByKey {
  private readonly newest = new Map<string, number>();
  private turn: Promise<unknown> = Promise.resolve();
  private count = 0;

  /** What the work gives; null when it was overtaken while it waited. */
  async take<T>(key: string, work: () => Promise<T>): Promise<T | null> {
    const number = (this.count += 1);
    this.newest.set(key, number);
    const done = this.turn.then(() => (this.newest.get(key) === number ? work() : null));
    this.turn = done.catch(() => undefined);
    try {
      return await done;
    } finally {
      if (this.newest.get(key) === number) this.newest.delete(key);
    }
  }
}
