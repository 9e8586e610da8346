import type { ResponseProblem } from '@heard/domain/quizzes';
import { useTranslator } from '@heard/i18n/react';
import { useNavigate } from '@remix-run/react';
import { useRef, useState, type FormEvent, type RefObject } from 'react';
import { readAnswerEntries } from './answer-entries.ts';
import type { QuestionView } from './attempt-view.server.ts';
import { questionPath } from './quiz-paths.ts';
import { useAnswerSaving } from './use-answer-saving.ts';

/** After the last sign typed, in milliseconds; choices are saved at once. */
const typingPause = 800;

interface AnswerFormParts {
  view: QuestionView;
  posted: ResponseProblem | null;
  form: RefObject<HTMLFormElement>;
}

/** What a question's form does once scripts run: save while one answers, and go on when it is saved. */
export function useAnswerForm({ view, posted, form }: AnswerFormParts) {
  const t = useTranslator();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<ResponseProblem | null>(posted);
  const isPlainPost = useRef(false);
  const { attemptId, question } = view;
  const { state, change, save } = useAnswerSaving({
    attemptId,
    questionId: question.id,
    isSaved: view.answered,
    form,
    leaveWords: t('quiz.leaveUnsaved'),
  });

  // What was wrong is no longer, once another answer is saved.
  if (problem !== null && state.kind === 'saved') setProblem(null);

  function onChange(event: FormEvent<HTMLFormElement>) {
    // A decision cannot be taken back, so none is saved before the button says so.
    if (question.type === 'case') return;
    const isTyped = event.target instanceof HTMLInputElement && event.target.type === 'text';
    change(readAnswerEntries(new FormData(event.currentTarget)), isTyped ? typingPause : 0);
  }

  function onMoved() {
    if (form.current) change(readAnswerEntries(new FormData(form.current)), 0);
  }

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (isPlainPost.current) return;
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const goesBack = submitter instanceof HTMLButtonElement && submitter.value === 'previous';
    const reply = await save(readAnswerEntries(new FormData(event.currentTarget)));
    if (reply.kind === 'closed') return navigate(`${view.resultHref}?done=closed`);
    if (reply.kind === 'impossible') {
      // The server itself tells what is the matter: the form goes the way it goes without scripts.
      isPlainPost.current = true;
      // Not within this very event: a form does not start to submit while it submits.
      return void setTimeout(() => form.current?.requestSubmit(submitter));
    }
    const isPast = reply.kind === 'unreadable' && reply.problem === 'unknown';
    // A case shows its next scene; also when this one was decided elsewhere meanwhile.
    if (question.type === 'case' && (reply.kind === 'saved' || isPast))
      return navigate(questionPath(view.path, view.number), { replace: true });
    if (reply.kind === 'unreadable' && !(goesBack && reply.problem === 'nothing'))
      return setProblem(reply.problem);
    navigate(goesBack && view.previousHref !== null ? view.previousHref : view.nextHref);
  }

  return { state, problem, onChange, onMoved, onSubmit };
}
