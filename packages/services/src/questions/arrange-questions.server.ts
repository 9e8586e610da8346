import {
  addQuestion,
  duplicateQuestion as duplicateInText,
  moveQuestion as moveInText,
  removeQuestion,
} from '@heard/curriculum/quiz-text';
import { NotFoundError } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { readQuizText } from '@heard/curriculum/quiz-text';
import { getDocument } from '../authoring/index.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import {
  changeQuiz,
  made,
  questionIn,
  stampOf,
  type ChangedQuiz,
  type QuizRefusal,
} from './open-quiz.server.ts';
import { readSurroundings } from './read-surroundings.server.ts';
import { nextId } from './save-question.server.ts';

/** The quiz was changed since its list was opened; nothing was done. */
export type ArrangeRefusal = QuizRefusal | { code: 'quiz-changed' };

interface Which {
  documentId: string;
  questionId: string;
  /** The edit of the document from which its author began. */
  edit: number;
}

/** Moves a question to a place from 0. Refused when the quiz was changed meanwhile. */
export async function moveQuestion(
  ctx: Ctx,
  input: Which & { place: number },
): Promise<Outcome<ChangedQuiz, ArrangeRefusal>> {
  authorize(ctx, 'write:draft:any');
  return changeQuiz<{ text: string }, ArrangeRefusal>(ctx, input.documentId, async (quiz) => {
    if (!questionIn(quiz.content, input.questionId)) throw new NotFoundError('no such question');
    if (quiz.edit !== input.edit) return refuse({ code: 'quiz-changed' });
    return { ok: true, text: made(moveInText(quiz.text, input.questionId, input.place)) };
  });
}

/** Takes a question out of its quiz. Refused when this question was changed since it was looked at. */
export async function deleteQuestion(
  ctx: Ctx,
  input: Which & { stamp: string },
): Promise<Outcome<ChangedQuiz, ArrangeRefusal>> {
  authorize(ctx, 'write:draft:any');
  return changeQuiz<{ text: string }, ArrangeRefusal>(ctx, input.documentId, async (quiz) => {
    const question = questionIn(quiz.content, input.questionId);
    if (!question) throw new NotFoundError('no such question');
    if (quiz.edit !== input.edit && stampOf(question) !== input.stamp)
      return refuse({ code: 'quiz-changed' });
    return { ok: true, text: made(removeQuestion(quiz.text, input.questionId)) };
  });
}

/**
 * Puts a copy of a question, with an id of its own, behind it or at the end of another quiz. Throws
 * NotFoundError when the question or the quiz is not there.
 */
export async function duplicateQuestion(
  ctx: Ctx,
  { documentId, questionId, intoId }: { documentId: string; questionId: string; intoId: string },
): Promise<Outcome<ChangedQuiz & { questionId: string }, QuizRefusal>> {
  authorize(ctx, 'write:draft:any');
  const from = await getDocument(ctx, { documentId });
  const content = from.place.kind === 'quiz' ? readQuizText(from.text) : null;
  const question = content ? questionIn(content, questionId) : undefined;
  if (!question) throw new NotFoundError('no such question');
  return changeQuiz<{ text: string; questionId: string }, QuizRefusal>(
    ctx,
    intoId,
    async (quiz, tx) => {
      const { ids } = await readSurroundings(tx, quiz.place);
      const id = nextId(quiz, new Set(ids));
      const isBeside = intoId === documentId && questionIn(quiz.content, questionId);
      const text = isBeside
        ? duplicateInText(quiz.text, questionId, id)
        : addQuestion(quiz.text, { ...question, id });
      return { ok: true, text: made(text), questionId: id };
    },
  );
}
