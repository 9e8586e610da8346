import { readQuizText } from '@heard/curriculum/quiz-text';
import { NotFoundError } from '@heard/domain/identity';
import {
  checkQuestion,
  fromDraft,
  toDraft,
  type AuthoredQuestion,
  type QuestionDraft,
  type QuestionProblem,
} from '@heard/domain/quizzes';
import { getDocument, type ListedDocument } from '../authoring/index.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { listedOf } from './get-quiz-document.server.ts';
import { questionIn, quizPlace, stampOf } from './open-quiz.server.ts';
import {
  readSurroundings,
  toChecked,
  type CourseSurroundings,
} from './read-surroundings.server.ts';

export interface QuestionPage {
  document: ListedDocument;
  questionId: string;
  /** Place from 0, and how many there are. */
  place: number;
  total: number;
  draft: QuestionDraft;
  problems: QuestionProblem[];
  stamp: string;
  surroundings: CourseSurroundings;
}

/** One question of a quiz as a draft, with what it may name. Throws NotFoundError for what is not there. */
export async function getQuestionPage(
  ctx: Ctx,
  { documentId, questionId }: { documentId: string; questionId: string },
): Promise<QuestionPage> {
  authorize(ctx, 'read:draft:any');
  const found = await getDocument(ctx, { documentId });
  const { text } = found;
  const document = listedOf(found);
  const content = document.place.kind === 'quiz' ? readQuizText(text) : null;
  const question = content ? questionIn(content, questionId) : undefined;
  if (!content || !question) throw new NotFoundError('no such question');
  const surroundings = await readSurroundings(ctx.db, quizPlace(document.path));
  const draft = toDraft(question);
  const checked = checkQuestion(fromDraft(draft), toChecked(surroundings, questionId));
  return {
    ...{ document, questionId, draft, surroundings },
    place: content.questions.indexOf(question),
    total: content.questions.length,
    problems: checked.problems,
    stamp: stampOf(question),
  };
}

export interface NewQuestionPage {
  document: ListedDocument;
  surroundings: CourseSurroundings;
  /** Those of the quiz's last question, with which the next most often goes on. */
  tags: string;
}

/** A quiz to which a question is to be added, with what it may name. Throws NotFoundError. */
export async function getNewQuestionPage(
  ctx: Ctx,
  { documentId }: { documentId: string },
): Promise<NewQuestionPage> {
  authorize(ctx, 'write:draft:any');
  const found = await getDocument(ctx, { documentId });
  const content = found.place.kind === 'quiz' ? readQuizText(found.text) : null;
  if (!content) throw new NotFoundError('no such quiz');
  const surroundings = await readSurroundings(ctx.db, quizPlace(found.path));
  const last = content.questions.at(-1);
  return { document: listedOf(found), surroundings, tags: toDraft(last).fields.tags };
}

/**
 * A question that can be tried: as it stands in its quiz, null where it is not right yet. What it names may be
 * unknown. Throws NotFoundError for what is not there.
 */
export async function findRightQuestion(
  ctx: Ctx,
  which: { documentId: string; questionId: string },
): Promise<{ document: ListedDocument; prompt: string; question: AuthoredQuestion | null }> {
  authorize(ctx, 'read:draft:any');
  const { document, draft } = await getQuestionPage(ctx, which);
  const { question } = checkQuestion(fromDraft(draft));
  return { document, question, prompt: draft.fields.prompt };
}
