import { can } from '@heard/domain/identity';
import { isQuestionType } from '@heard/domain/quizzes';
import { sayRefusal, toHttpStatus } from '@heard/services';
import { listDocuments } from '@heard/services/authoring';
import { deleteQuestion, duplicateQuestion, getQuestionPage } from '@heard/services/questions';
import { useTranslator } from '@heard/i18n/react';
import { Notice } from '@heard/ui/notice';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titlePage } from '#app/page/title-page.ts';
import { questionAddress } from '#app/questions/question-address.ts';
import { QuestionConflict } from '#app/questions/question-conflict.tsx';
import { answerQuestionForm, type AnsweredForm } from '#app/questions/question-door.server.ts';
import { QuestionForm } from '#app/questions/question-form.tsx';
import { QuestionPageFrame } from '#app/questions/question-page-frame.tsx';
import { QuestionWays } from '#app/questions/question-ways.tsx';
import { problemSentences } from '#app/questions/question-words.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:draft:any', async ({ ctx, t, params, request }) => {
  const { documentId = '', questionId = '' } = params;
  const page = await getQuestionPage(ctx, { documentId, questionId });
  const { course, locale } = page.document.place;
  const quizzes = await listDocuments(ctx, { kind: 'quiz', locale: locale ?? undefined });
  return {
    title: t('admin.title', { page: questionId }),
    page,
    problems: problemSentences(page.problems, t),
    done: doneOf(request),
    mayWrite: can(ctx.actor, 'write:draft:any', { course }) && page.document.archivedAt === null,
    quizzes: quizzes.map(({ id, title, place }) => ({ id, title, course: place.course ?? '' })),
  };
});

/** What was done before, as the address says it. */
function doneOf(request: Request): 'saved' | 'copied' | null {
  const done = new URL(request.url).searchParams.get('done');
  return done === 'saved' || done === 'copied' ? done : null;
}

export const action = doors.action('write:draft:any', async ({ ctx, t, params, form }) => {
  const { documentId = '', questionId = '' } = params;
  const wanted = form.get('do');
  if (wanted === 'copy') {
    const intoId = String(form.get('into') ?? '');
    const outcome = await duplicateQuestion(ctx, { documentId, questionId, intoId });
    if (outcome.ok)
      return redirect(`${questionAddress(intoId, outcome.questionId)}?done=copied`, 303);
    const problem = sayRefusal(outcome.refusal, t);
    return data({ problem }, toHttpStatus(outcome.refusal.code));
  }
  if (wanted === 'delete') {
    const which = { documentId, questionId, edit: Number(form.get('edit')) };
    const outcome = await deleteQuestion(ctx, { ...which, stamp: String(form.get('stamp')) });
    if (outcome.ok) return redirect(`/documents/${documentId}?done=saved`, 303);
    const problem = sayRefusal(outcome.refusal, t);
    return data({ problem }, toHttpStatus(outcome.refusal.code));
  }
  const type = form.get('type');
  if (!isQuestionType(type)) return data({ problem: t('bank.questionWrong') }, 422);
  return answerQuestionForm(ctx, t, { documentId, questionId, type, form });
});

export const meta = titlePage;

/** One question of a quiz in a form. */
export default function QuestionRoute() {
  const t = useTranslator();
  const { page, problems, done, mayWrite, quizzes } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const answer = answered && 'draft' in answered ? (answered as AnsweredForm) : null;
  const { document, questionId, surroundings } = page;
  const { draft } = page;
  const lang = document.place.locale ?? undefined;
  return (
    <QuestionPageFrame
      {...{ documentId: document.id, quizTitle: document.title, questionId, lang, page: 'edit' }}
      title={draft.fields.prompt || questionId}
    >
      {done && !answered ? <Notice kind="success">{t(`bank.done-${done}`)}</Notice> : null}
      {answered && !answer && 'problem' in answered ? (
        <Notice kind="problem">{answered.problem}</Notice>
      ) : null}
      {answer ? (
        <QuestionConflict answer={answer} here={questionAddress(document.id, questionId)} />
      ) : null}
      {mayWrite ? (
        <>
          <QuestionForm
            key={questionId}
            draft={answer?.draft ?? draft}
            problems={answer?.isRefused ? answer.problems : problems}
            isRefused={answer?.isRefused ?? false}
            isGone={answer?.theirs === ''}
            {...{ surroundings, isNew: false, lang: lang ?? 'en', edit: document.edit }}
            stamp={answer?.stamp ?? page.stamp}
          />
          <QuestionWays
            {...{ edit: document.edit, stamp: page.stamp, documentId: document.id, quizzes }}
          />
        </>
      ) : (
        <Notice kind="info">{t('bank.readOnly')}</Notice>
      )}
    </QuestionPageFrame>
  );
}
