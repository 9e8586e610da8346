import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/);
export const IdSchema = id;
export const WordsSchema = z.string().trim().min(1).max(1200);

/** What every question has, whatever its type. */
export const questionFields = {
  id,
  objective: id,
  /** `module/lesson`: the lesson that teaches it. */
  lesson: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  source: z.strictObject({ id, place: WordsSchema }),
  tags: z.array(id).default([]),
  prompt: WordsSchema,
};

/** Feedback to a whole answer, for types whose answer has no options of its own. */
export const OutcomeFeedbackSchema = z.strictObject({
  correct: WordsSchema,
  incorrect: WordsSchema,
});

/** The fields of a posted form by name: each name with all its values. */
export type FormEntries = Record<string, readonly string[]>;

/** Why a response could not be read. */
export type ResponseProblem = 'nothing' | 'unknown' | 'number' | 'long' | 'order';
export type ReadResponse<R> = { ok: true; response: R } | { ok: false; problem: ResponseProblem };

/** One line of the explanation after grading. */
export interface ReviewPart {
  /** An option, a left side, an item, a scene; `true` or `false` for that type; empty where the answer stands alone. */
  text: string;
  /** What the learner put there; null where he only chose or left the line. */
  answer: string | null;
  /** What would have been right there; null where `verdict` says it all. */
  expected: string | null;
  chosen: boolean;
  verdict: 'right' | 'wrong' | 'missed' | 'neutral';
  feedback: string | null;
}

/** What one response got. `score` from 0 to 1. */
export interface QuestionGrade {
  score: number;
  parts: ReviewPart[];
  /** On the whole answer; null where the parts carry the feedback. */
  feedback: string | null;
}

/** What a question type must be able to do. One file per type holds all of it. */
export interface QuestionKind<Question, Response, View> {
  /** What the learner may see before grading, given what he answered so far: never a key, never feedback. */
  toView: (question: Question, seed: number, response: Response | null) => View;
  /** Reads a posted form, where choices go by their tokens. `saved` is the response so far. */
  read: (
    question: Question,
    seed: number,
    entries: FormEntries,
    saved: Response | null,
  ) => ReadResponse<Response>;
  grade: (question: Question, response: Response | null) => QuestionGrade;
  /** A response with the full score: content tests prove every key with it. */
  key: (question: Question) => Response;
}

/** The first value of a field; undefined when the form has none. */
export function firstValue(entries: FormEntries, name: string): string | undefined {
  return entries[name]?.[0];
}
