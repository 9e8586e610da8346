import {
  changeDraft,
  fromDraft,
  readQuestionForm,
  rowActs,
  type QuestionDraft,
  type QuestionType,
} from '@heard/domain/quizzes';
import type { Translator } from '@heard/i18n';
import { sayRefusal, toHttpStatus, type Ctx } from '@heard/services';
import { saveQuestion, writeQuestion, type SaveQuestionRefusal } from '@heard/services/questions';
import { data, redirect } from '@remix-run/node';
import { formEntries } from './form-entries.ts';
import { questionAddress } from './question-address.ts';
import { problemSentences } from './question-words.ts';

/** What a question's form is told when it was not saved; all that was typed comes along. */
export interface AnsweredForm {
  draft: QuestionDraft;
  problems: Record<string, string>;
  /** Null when the form only got or lost a row. */
  problem: string | null;
  /** The question as somebody else left it, as its text; empty when it was taken out; null when nobody came between. */
  theirs: string | null;
  /** From which to go on once the reader has seen the other one. */
  stamp: string | null;
  isRefused: boolean;
}

interface Posted {
  documentId: string;
  /** Null for a new one. */
  questionId: string | null;
  type: QuestionType;
  form: FormData;
}

/** Does what a button of a question's form says: a row more or less, or saving. */
export async function answerQuestionForm(ctx: Ctx, t: Translator, posted: Posted) {
  const { documentId, form, type } = posted;
  const draft = readQuestionForm(type, formEntries(form));
  const wanted = String(form.get('do') ?? '');
  const stamp = form.has('stamp') ? String(form.get('stamp')) : null;
  if (rowActs.some((act) => wanted.startsWith(`${act}:`))) {
    const changed = changeDraft(draft, wanted);
    return data<AnsweredForm>({
      ...{ draft: changed, problems: {}, problem: null, theirs: null, stamp, isRefused: false },
    });
  }
  // What was taken out meanwhile is saved as new, once the form has said so.
  const questionId = form.get('again') === 'new' ? null : posted.questionId;
  const edit = Number(form.get('edit'));
  const outcome = await saveQuestion(ctx, { documentId, questionId, draft, edit, stamp });
  if (outcome.ok) {
    const page = wanted === 'save-try' ? 'try' : undefined;
    return redirect(`${questionAddress(documentId, outcome.questionId, page)}?done=saved`, 303);
  }
  const { refusal } = outcome;
  const told = toAnswer(refusal, { draft, stamp, problem: sayRefusal(refusal, t), t });
  return data(told, toHttpStatus(refusal.code));
}

function toAnswer(
  refusal: SaveQuestionRefusal,
  { t, ...rest }: { draft: QuestionDraft; stamp: string | null; problem: string; t: Translator },
): AnsweredForm {
  const answer = { ...rest, problems: {}, theirs: null, isRefused: true };
  if (refusal.code === 'question-wrong')
    return { ...answer, problems: problemSentences(refusal.problems, t) };
  if (refusal.code !== 'question-conflict') return answer;
  const { theirs } = refusal;
  if (theirs === null) return { ...answer, theirs: '' };
  return { ...answer, theirs: writeQuestion(fromDraft(theirs.draft)), stamp: theirs.stamp };
}
