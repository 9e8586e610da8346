let last: Promise<unknown> = Promise.resolve();

/** Runs the work once all that was asked for before has ended, so that memory holds one large picture at most. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}
