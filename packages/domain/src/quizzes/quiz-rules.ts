import { z } from 'zod';
import { IdSchema } from './question-kind.ts';
import { shuffle } from './seeded-random.ts';

/** How a quiz draws, how often it may be tried, and when it is passed. Copied into each attempt. */
export const QuizRulesSchema = z.strictObject({
  /** Score in percent from which the quiz is passed; 1 to 100. */
  passMark: z.number().int().min(1).max(100),
  /** Empty: all questions in the author's order. Otherwise so many of each tag. */
  draw: z.array(z.strictObject({ tag: IdSchema, count: z.number().int().min(1).max(50) })),
  attempts: z.strictObject({
    /** Null: as often as one likes. */
    max: z.number().int().min(1).max(100).nullable(),
    /** Pause between the end of one attempt and the start of the next; 0 to 10,080 minutes. */
    waitMinutes: z.number().int().min(0).max(10_080),
  }),
});
export type QuizRules = z.infer<typeof QuizRulesSchema>;

/** How many questions an attempt has under these rules, from a bank of so many. */
export function countDrawn(rules: QuizRules, bank: number): number {
  return rules.draw.length === 0 ? bank : rules.draw.reduce((sum, { count }) => sum + count, 0);
}

/**
 * The questions of one attempt, by its seed: all of them in the author's order, or so many of each tag in
 * a shuffled order, none twice. Throws when the bank holds too few of a tag.
 */
export function drawQuestions<T extends { id: string; tags: readonly string[] }>(
  bank: readonly T[],
  draw: QuizRules['draw'],
  seed: number,
): T[] {
  if (draw.length === 0) return [...bank];
  const drawn: T[] = [];
  draw.forEach(({ tag, count }, place) => {
    const open = bank.filter(
      (question) => question.tags.includes(tag) && !drawn.includes(question),
    );
    if (open.length < count)
      throw new Error(`the bank has ${open.length} questions tagged ${tag}, ${count} are drawn`);
    drawn.push(...shuffle(open, (seed + place + 1) >>> 0).slice(0, count));
  });
  return shuffle(drawn, seed);
}

/** An earlier attempt at the same quiz. */
export interface PastAttempt {
  id: string;
  submittedAt: Date | null;
  passed: boolean | null;
}

export type StartDecision =
  | { start: true }
  | { start: false; reason: 'open-attempt'; attemptId: string }
  | { start: false; reason: 'no-attempts-left' }
  | { start: false; reason: 'too-early'; from: Date };

/**
 * Whether a new attempt may start now. An open attempt is resumed instead; then the number of attempts
 * counts, then the pause since the last one was handed in.
 */
export function decideStart(
  rules: QuizRules,
  past: readonly PastAttempt[],
  now: Date,
): StartDecision {
  const open = past.find(({ submittedAt }) => submittedAt === null);
  if (open) return { start: false, reason: 'open-attempt', attemptId: open.id };
  const { max, waitMinutes } = rules.attempts;
  if (max !== null && past.length >= max) return { start: false, reason: 'no-attempts-left' };
  const last = Math.max(0, ...past.map(({ submittedAt }) => submittedAt?.getTime() ?? 0));
  const from = new Date(last + waitMinutes * 60_000);
  return last > 0 && now < from ? { start: false, reason: 'too-early', from } : { start: true };
}
