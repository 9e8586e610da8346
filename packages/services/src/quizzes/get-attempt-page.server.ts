import { isComplete, toLearnerQuestion, type LearnerQuestion } from '@heard/domain/quizzes';
import { authorize, type Ctx } from '../context.server.ts';
import { getOwnAttempt } from './attempt-store.server.ts';
import {
  describeQuiz,
  getQuiz,
  ownLearnerId,
  questionOf,
  type QuizCourse,
} from './quiz-store.server.ts';

/** An attempt as its learner sees it: all questions with what he answered, and no key. */
export interface AttemptPage {
  attemptId: string;
  course: QuizCourse;
  quizKey: string;
  moduleTitle: string | null;
  submitted: boolean;
  questions: { question: LearnerQuestion; answered: boolean }[];
}

/** One of the learner's own attempts. Throws NotFoundError for an unknown one and for another's. */
export async function getAttemptPage(ctx: Ctx, input: { attemptId: string }): Promise<AttemptPage> {
  authorize(ctx, 'take:quiz:own');
  const own = { attemptId: input.attemptId, learnerId: ownLearnerId(ctx) };
  const attempt = await getOwnAttempt(ctx.db, own);
  const quiz = await getQuiz(ctx.db, attempt);
  const { course, moduleTitle } = await describeQuiz(ctx.db, {
    ...attempt,
    wanted: attempt.locale,
  });
  return {
    attemptId: attempt.id,
    course,
    quizKey: attempt.quizKey,
    moduleTitle,
    submitted: attempt.submittedAt !== null,
    questions: attempt.questionIds.map((id) => {
      const question = questionOf(quiz, id);
      const response = attempt.responses.get(id) ?? null;
      return {
        question: toLearnerQuestion(question, attempt.seed, response),
        answered: isComplete(question, response),
      };
    }),
  };
}
