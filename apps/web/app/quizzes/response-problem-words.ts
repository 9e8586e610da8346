import type { ResponseProblem } from '@heard/domain/quizzes';

/** The sentence for each reason why an answer could not be read. */
export const responseProblemWords = {
  nothing: 'quiz.problemNothing',
  unknown: 'quiz.problemUnknown',
  number: 'quiz.problemNumber',
  long: 'quiz.problemLong',
  order: 'quiz.problemOrder',
} as const satisfies Record<ResponseProblem, string>;
