import { readQuizText, type QuizText, type YamlMap } from '@heard/curriculum/quiz-text';
import { NotFoundError } from '@heard/domain/identity';
import {
  checkQuestion,
  fromDraft,
  isQuestionType,
  toDraft,
  type QuestionDraft,
  type QuestionProblem,
  type QuestionType,
} from '@heard/domain/quizzes';
import {
  getDocument,
  type AuthoredDocument,
  type ListedDocument,
} from '../authoring/index.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { idOf, questionIn, quizPlace, stampOf, wordOf } from './open-quiz.server.ts';
import {
  readSurroundings,
  toChecked,
  type CourseSurroundings,
} from './read-surroundings.server.ts';

/** A question as the list of a quiz shows it. */
export interface ListedQuestion {
  id: string;
  /** Null for a word that is no type. */
  type: QuestionType | null;
  prompt: string;
  tags: string[];
  problems: QuestionProblem[];
  stamp: string;
}

/** The rules of a quiz, as typed. */
export interface RulesDraft {
  title: string;
  passMark: string;
  draw: { tag: string; count: string }[];
  maxAttempts: string;
  waitMinutes: string;
}

export interface QuizDocument {
  document: ListedDocument;
  /** Null when the text is no quiz that can be edited by its parts. */
  quiz: {
    rules: RulesDraft;
    rulesStamp: string;
    questions: ListedQuestion[];
    /** Tags of which more are drawn than there are questions with that drawn tag alone. */
    scarce: { tag: string; count: number; there: number }[];
    tags: string[];
  } | null;
}

/** A quiz as its editor shows it, with what is wrong in each question. Throws NotFoundError. */
export async function getQuizDocument(
  ctx: Ctx,
  { documentId }: { documentId: string },
): Promise<QuizDocument> {
  authorize(ctx, 'read:draft:any');
  const found = await getDocument(ctx, { documentId });
  const { text } = found;
  const document = listedOf(found);
  if (document.place.kind !== 'quiz') throw new NotFoundError('no such quiz');
  const content = readQuizText(text);
  if (!content) return { document, quiz: null };
  const known = await readSurroundings(ctx.db, quizPlace(document.path));
  const rules = toRulesDraft(content);
  return {
    document,
    quiz: {
      rules,
      rulesStamp: rulesStampOf(content),
      questions: content.questions.map((question) => toListed(question, known)),
      scarce: listScarce(content),
      tags: known.tags,
    },
  };
}

/** The document without its texts. */
function listedOf(document: AuthoredDocument): ListedDocument {
  const { id, path, place, title, edit, state, archivedAt, updatedAt, updatedBy } = document;
  return { id, path, place, title, edit, state, archivedAt, updatedAt, updatedBy };
}

/** The rules alone, to tell whether somebody changed them. */
export function rulesStampOf({ title, passMark, draw, attempts }: QuizText): string {
  return stampOf([title, passMark, draw, attempts]);
}

function toListed(question: YamlMap, known: CourseSurroundings): ListedQuestion {
  const id = idOf(question);
  const { type } = question;
  return {
    id,
    type: isQuestionType(type) ? type : null,
    prompt: wordOf(question['prompt']),
    tags: Array.isArray(question['tags']) ? question['tags'].map(wordOf) : [],
    problems: checkQuestion(question, toChecked(known, id)).problems,
    stamp: stampOf(question),
  };
}

function toRulesDraft({ title, passMark, draw, attempts }: QuizText): RulesDraft {
  return {
    title,
    passMark: wordOf(passMark),
    draw: draw.map((line) => {
      const { tag = '', count = '' } = (typeof line === 'object' ? line : null) as YamlMap;
      return { tag: wordOf(tag), count: wordOf(count) };
    }),
    maxAttempts: wordOf(attempts['max']),
    waitMinutes: wordOf(attempts['waitMinutes']),
  };
}

/**
 * A draw is safe when every order of its tags leaves enough: a question with two drawn tags could be taken for
 * the first and be missing for the second, so such questions count for none.
 */
function listScarce({ draw, questions }: QuizText) {
  const lines = draw.flatMap((line) =>
    typeof line === 'object' && line !== null ? [line as YamlMap] : [],
  );
  const drawn = new Set(lines.map(({ tag }) => wordOf(tag)));
  return lines.flatMap(({ tag, count }) => {
    const name = wordOf(tag);
    const there = questions.filter(({ tags }) => {
      const own = Array.isArray(tags) ? tags.map(wordOf) : [];
      return own.includes(name) && own.filter((one) => drawn.has(one)).length === 1;
    }).length;
    return Number(count) > there ? [{ tag: name, count: Number(count), there }] : [];
  });
}

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
