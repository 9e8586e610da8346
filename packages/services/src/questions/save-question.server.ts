import {
  addQuestion,
  nextQuestionId,
  putQuestion,
  type YamlMap,
} from '@heard/curriculum/quiz-text';
import { refuse, type Outcome } from '@heard/domain/outcome';
import {
  checkQuestion,
  fromDraft,
  toDraft,
  type QuestionDraft,
  type QuestionProblem,
} from '@heard/domain/quizzes';
import { authorize, type Ctx } from '../context.server.ts';
import {
  changeQuiz,
  made,
  questionIn,
  stampOf,
  type ChangedQuiz,
  type OpenQuiz,
  type QuizRefusal,
} from './open-quiz.server.ts';
import { readSurroundings, toChecked } from './read-surroundings.server.ts';

export type SaveQuestionRefusal =
  | QuizRefusal
  /** Every field that keeps the question back. */
  | { code: 'question-wrong'; problems: QuestionProblem[] }
  /** Somebody changed this very question, or took it out (null), since it was opened. */
  | { code: 'question-conflict'; theirs: { draft: QuestionDraft; stamp: string } | null };

export interface SaveQuestionInput {
  documentId: string;
  /** Null for a new one, which becomes the last of its quiz and gets an id in the quiz's own numbering. */
  questionId: string | null;
  draft: QuestionDraft;
  /** The edit of the document from which its author began, and the question's own stamp then. */
  edit: number;
  stamp: string | null;
}

/**
 * Writes a question into the text of its quiz and touches nothing else there. Refused when a field is wrong
 * and when somebody changed this question meanwhile; what others did to other questions stays as they left it.
 */
export async function saveQuestion(
  ctx: Ctx,
  input: SaveQuestionInput,
): Promise<Outcome<ChangedQuiz & { questionId: string }, SaveQuestionRefusal>> {
  authorize(ctx, 'write:draft:any');
  return changeQuiz<{ text: string; questionId: string }, SaveQuestionRefusal>(
    ctx,
    input.documentId,
    async (quiz, tx) => {
      const { questionId } = input;
      const before = questionId === null ? undefined : questionIn(quiz.content, questionId);
      const conflict = conflictOf(quiz, before, input);
      if (conflict) return refuse(conflict);
      const known = await readSurroundings(tx, quiz.place);
      const id = input.draft.fields.id.trim() || nextId(quiz, new Set(known.ids));
      const value = fromDraft({ ...input.draft, fields: { ...input.draft.fields, id } });
      const { question, problems } = checkQuestion(value, toChecked(known, questionId));
      if (!question) return refuse({ code: 'question-wrong', problems });
      const text =
        questionId === null
          ? addQuestion(quiz.text, value)
          : putQuestion(quiz.text, questionId, value);
      return { ok: true, text: made(text), questionId: id };
    },
  );
}

function conflictOf(
  { edit }: OpenQuiz,
  before: YamlMap | undefined,
  input: SaveQuestionInput,
): Extract<SaveQuestionRefusal, { code: 'question-conflict' }> | null {
  if (input.questionId === null) return null;
  if (!before) return { code: 'question-conflict', theirs: null };
  const stamp = stampOf(before);
  if (edit === input.edit || stamp === input.stamp) return null;
  return { code: 'question-conflict', theirs: { draft: toDraft(before), stamp } };
}

/** The next id of the quiz's own numbering that no quiz of the course has. */
export function nextId({ content, place }: OpenQuiz, taken: ReadonlySet<string>): string {
  const ids = content.questions.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  return nextQuestionId(ids, { taken, prefix: place.module ?? 'final' });
}
