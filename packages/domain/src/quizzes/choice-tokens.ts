import { hashText, shuffle } from './seeded-random.ts';

/** One choice as a learner sees it: a token that tells nothing, and its words. */
export interface TokenChoice {
  token: string;
  text: string;
}

/**
 * Gives each choice a place and a token by the attempt's seed, so that neither the order nor the id that
 * an author gave tells which is right. `c1` is simply the first that this learner sees.
 */
export function tokenize<T extends { id: string }>(
  choices: readonly T[],
  seed: number,
  name: string,
): { choice: T; token: string }[] {
  return shuffle(choices, (seed ^ hashText(name)) >>> 0).map((choice, place) => ({
    choice,
    token: `c${place + 1}`,
  }));
}
