import { z } from 'zod';
import type { FormEntries, QuestionGrade, QuestionKind, ReadResponse } from './question-kind.ts';
import {
  BranchingCaseSchema,
  branchingCase,
  CaseResponseSchema,
  type CaseView,
} from './question-types/branching-case.ts';
import {
  matching,
  MatchingResponseSchema,
  MatchingSchema,
  type MatchingView,
} from './question-types/matching.ts';
import {
  multipleResponse,
  MultipleResponseResponseSchema,
  MultipleResponseSchema,
  type MultipleResponseView,
} from './question-types/multiple-response.ts';
import {
  numeric,
  NumericResponseSchema,
  NumericSchema,
  type NumericView,
} from './question-types/numeric.ts';
import {
  ordering,
  OrderingResponseSchema,
  OrderingSchema,
  type OrderingView,
} from './question-types/ordering.ts';
import {
  shortText,
  ShortTextResponseSchema,
  ShortTextSchema,
  type ShortTextView,
} from './question-types/short-text.ts';
import {
  singleChoice,
  SingleChoiceResponseSchema,
  SingleChoiceSchema,
  type SingleChoiceView,
} from './question-types/single-choice.ts';
import {
  trueFalse,
  TrueFalseResponseSchema,
  TrueFalseSchema,
  type TrueFalseView,
} from './question-types/true-false.ts';

/** A question as its author wrote it, key and feedback included. Never leaves the server before grading. */
export const AuthoredQuestionSchema = z.discriminatedUnion('type', [
  SingleChoiceSchema,
  MultipleResponseSchema,
  TrueFalseSchema,
  MatchingSchema,
  OrderingSchema,
  NumericSchema,
  ShortTextSchema,
  BranchingCaseSchema,
]);
export type AuthoredQuestion = z.infer<typeof AuthoredQuestionSchema>;
export type QuestionType = AuthoredQuestion['type'];
export const questionTypes = [
  'single-choice',
  'multiple-response',
  'true-false',
  'matching',
  'ordering',
  'numeric',
  'short-text',
  'case',
] as const satisfies readonly QuestionType[];

/** What a learner answered to one question, with the author's ids. */
export const QuestionResponseSchema = z.discriminatedUnion('type', [
  SingleChoiceResponseSchema,
  MultipleResponseResponseSchema,
  TrueFalseResponseSchema,
  MatchingResponseSchema,
  OrderingResponseSchema,
  NumericResponseSchema,
  ShortTextResponseSchema,
  CaseResponseSchema,
]);
export type QuestionResponse = z.infer<typeof QuestionResponseSchema>;

export type QuestionView =
  | SingleChoiceView
  | MultipleResponseView
  | TrueFalseView
  | MatchingView
  | OrderingView
  | NumericView
  | ShortTextView
  | CaseView;

declare const keyFree: unique symbol;

/** A question as a learner may see it before grading. Only toLearnerQuestion makes one, and it holds no key. */
export type LearnerQuestion = { id: string; prompt: string } & QuestionView & {
    readonly [keyFree]: true;
  };

type AnyKind = QuestionKind<AuthoredQuestion, QuestionResponse, QuestionView>;

const kinds = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  'true-false': trueFalse,
  matching,
  ordering,
  numeric,
  'short-text': shortText,
  case: branchingCase,
} as const;

// Each kind takes its own question and response; `type` ties them together, which the compiler cannot see.
function kindOf(question: AuthoredQuestion): AnyKind {
  return kinds[question.type] as unknown as AnyKind;
}

/** A response of another type than the question's counts as none. */
function fitting(question: AuthoredQuestion, response: QuestionResponse | null) {
  return response?.type === question.type ? response : null;
}

/** The key-free view of a question, its choices shuffled and renamed by the attempt's seed. */
export function toLearnerQuestion(
  question: AuthoredQuestion,
  seed: number,
  response: QuestionResponse | null,
): LearnerQuestion {
  const view = kindOf(question).toView(question, seed, fitting(question, response));
  return { id: question.id, prompt: question.prompt, ...view } as LearnerQuestion;
}

/** Reads a posted form as a response to this question; `saved` is the response so far. */
export function readResponse(
  question: AuthoredQuestion,
  seed: number,
  form: { entries: FormEntries; saved: QuestionResponse | null },
): ReadResponse<QuestionResponse> {
  return kindOf(question).read(question, seed, form.entries, fitting(question, form.saved));
}

/** Grades one response; none scores 0. The rule of each type stands in its file and in docs/grading.md. */
export function gradeResponse(
  question: AuthoredQuestion,
  response: QuestionResponse | null,
): QuestionGrade {
  return kindOf(question).grade(question, fitting(question, response));
}

/** A response that earns the full score, by the author's key. For tests of content. */
export function keyResponse(question: AuthoredQuestion): QuestionResponse {
  return kindOf(question).key(question);
}

/** Whether a response says all that the question asks: a case must have come to its end. */
export function isComplete(question: AuthoredQuestion, response: QuestionResponse | null): boolean {
  if (fitting(question, response) === null) return false;
  const view = kindOf(question).toView(question, 0, response);
  if (view.type === 'case') return view.scene === null;
  if (view.type === 'matching') return view.rows.every(({ selected }) => selected !== null);
  return true;
}
