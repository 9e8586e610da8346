import { z } from 'zod';
import { tokenize, type TokenChoice } from '../choice-tokens.ts';
import {
  firstValue,
  IdSchema,
  questionFields,
  WordsSchema,
  type QuestionKind,
} from '../question-kind.ts';

/** Lines whose right halves are to be found; distractors are right halves that belong nowhere. */
export const MatchingSchema = z
  .strictObject({
    ...questionFields,
    type: z.literal('matching'),
    pairs: z
      .array(
        z.strictObject({
          id: IdSchema,
          left: WordsSchema,
          right: WordsSchema,
          feedback: WordsSchema,
        }),
      )
      .min(3)
      .max(6),
    distractors: z
      .array(z.strictObject({ id: IdSchema, text: WordsSchema, feedback: WordsSchema }))
      .max(4)
      .default([]),
  })
  .refine(
    ({ pairs, distractors }) =>
      new Set([...pairs, ...distractors].map(({ id }) => id)).size ===
      pairs.length + distractors.length,
    {
      message: 'ids of pairs and distractors must differ',
      params: { problem: 'ids-differ' },
    },
  );
export type Matching = z.infer<typeof MatchingSchema>;

export const MatchingResponseSchema = z.strictObject({
  type: z.literal('matching'),
  /** Left id → id of the pair or distractor whose right half was put there. */
  pairs: z.record(IdSchema, IdSchema),
});
export type MatchingResponse = z.infer<typeof MatchingResponseSchema>;

export interface MatchingView {
  type: 'matching';
  rows: { token: string; text: string; selected: string | null }[];
  choices: TokenChoice[];
}

const leftSides = (question: Matching, seed: number) =>
  tokenize(question.pairs, seed, `${question.id}/left`);

function rightSides(question: Matching, seed: number) {
  const halves = [
    ...question.pairs.map(({ id, right }) => ({ id, text: right })),
    ...question.distractors.map(({ id, text }) => ({ id, text })),
  ];
  return tokenize(halves, seed, `${question.id}/right`);
}

/** Partial credit: the share of lines with their right half. A line left open counts as not right. */
export const matching: QuestionKind<Matching, MatchingResponse, MatchingView> = {
  toView(question, seed, response) {
    const rights = rightSides(question, seed);
    return {
      type: 'matching',
      rows: leftSides(question, seed).map(({ token, choice }) => ({
        token,
        text: choice.left,
        selected:
          rights.find((right) => right.choice.id === response?.pairs[choice.id])?.token ?? null,
      })),
      choices: rights.map(({ token, choice }) => ({ token, text: choice.text })),
    };
  },
  read(question, seed, entries) {
    const rights = rightSides(question, seed);
    const pairs: Record<string, string> = {};
    for (const { token, choice } of leftSides(question, seed)) {
      const wanted = firstValue(entries, `answer:${token}`);
      if (!wanted) continue;
      const right = rights.find((candidate) => candidate.token === wanted);
      if (!right) return { ok: false, problem: 'unknown' };
      pairs[choice.id] = right.choice.id;
    }
    if (Object.keys(pairs).length === 0) return { ok: false, problem: 'nothing' };
    return { ok: true, response: { type: 'matching', pairs } };
  },
  grade(question, response) {
    const textOf = new Map([
      ...question.pairs.map(({ id, right }) => [id, right] as const),
      ...question.distractors.map(({ id, text }) => [id, text] as const),
    ]);
    const parts = question.pairs.map((pair) => {
      const put = response?.pairs[pair.id];
      const right = put === pair.id;
      const astray = question.distractors.find(({ id }) => id === put);
      return {
        text: pair.left,
        answer: put === undefined ? null : (textOf.get(put) ?? null),
        expected: right ? null : pair.right,
        chosen: put !== undefined,
        verdict: right ? 'right' : put === undefined ? 'missed' : 'wrong',
        feedback: astray ? `${astray.feedback} ${pair.feedback}` : pair.feedback,
      } as const;
    });
    const hits = parts.filter(({ verdict }) => verdict === 'right').length;
    return { score: hits / question.pairs.length, parts, feedback: null };
  },
  key: (question) => ({
    type: 'matching',
    pairs: Object.fromEntries(question.pairs.map(({ id }) => [id, id])),
  }),
};
