import { sayRefusal, toHttpStatus, type Refusal } from '@heard/services';
import {
  getQuizDocument,
  moveQuestion,
  saveQuizRules,
  type QuizDocument,
  type RulesDraft,
} from '@heard/services/questions';
import { data, redirect } from '@remix-run/node';
import type { EditingDoor, EditingVisit } from '#app/documents/editing-doors.server.ts';
import { textDoor } from '#app/documents/text-door.server.ts';

/** What the quiz editor's page reads: the quiz, or what the text editor reads where it is edited as a text. */
export interface QuizExtra {
  quiz: QuizDocument['quiz'];
  text: unknown;
}

/** What the quiz editor is told when something was not done; typed rules come along. */
export interface RefusedQuiz {
  problem: string;
  rules: RulesDraft | null;
  problems: Record<string, string>;
}

/** Edits a quiz by its rules and its questions; as a text where that is asked for, or is all that can be done. */
export const quizDoor: EditingDoor = {
  async load(visit, document) {
    const isText = new URL(visit.request.url).searchParams.get('as') === 'text';
    const { quiz } = await getQuizDocument(visit.ctx, { documentId: document.id });
    const extra: QuizExtra =
      quiz && !isText
        ? { quiz, text: null }
        : { quiz: null, text: await textDoor.load?.(visit, document) };
    return extra;
  },
  async act(visit, document) {
    const { form } = visit;
    if (form.has('move')) return move(visit, document.id);
    return form.get('do') === 'rules'
      ? saveRules(visit, document.id)
      : textDoor.act(visit, document);
  },
};

async function move({ ctx, t, form }: EditingVisit, documentId: string) {
  const [questionId = '', place = ''] = String(form.get('move')).split(':');
  const edit = Number(form.get('edit'));
  const outcome = await moveQuestion(ctx, { documentId, questionId, place: Number(place), edit });
  if (outcome.ok) return redirect(`/documents/${documentId}?done=saved`, 303);
  return refuse(outcome.refusal, {
    rules: null,
    problems: {},
    problem: sayRefusal(outcome.refusal, t),
  });
}

async function saveRules({ ctx, t, form }: EditingVisit, documentId: string) {
  const text = (name: string) => String(form.get(name) ?? '');
  const tags = form.getAll('draw.tag').map(String);
  const counts = form.getAll('draw.count').map(String);
  const rules: RulesDraft = {
    title: text('title'),
    passMark: text('passMark'),
    draw: tags.map((tag, at) => ({ tag, count: counts[at] ?? '' })),
    maxAttempts: text('maxAttempts'),
    waitMinutes: text('waitMinutes'),
  };
  const input = { documentId, rules, edit: Number(form.get('edit')), stamp: text('stamp') };
  const outcome = await saveQuizRules(ctx, input);
  if (outcome.ok) return redirect(`/documents/${documentId}?done=saved`, 303);
  const { refusal } = outcome;
  const problems =
    refusal.code === 'rules-wrong'
      ? Object.fromEntries(
          refusal.problems.map(({ field, code }) => [field, t(`bank.rules-${code}`)]),
        )
      : {};
  return refuse(refusal, { rules, problems, problem: sayRefusal(refusal, t) });
}

function refuse(refusal: Refusal, told: RefusedQuiz) {
  return data(told, toHttpStatus(refusal.code));
}
