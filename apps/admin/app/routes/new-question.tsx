import { blankDraft, isQuestionType } from '@heard/domain/quizzes';
import { getNewQuestionPage } from '@heard/services/questions';
import { useTranslator } from '@heard/i18n/react';
import { Breadcrumb } from '@heard/ui/breadcrumb';
import { PageTitle } from '@heard/ui/page-title';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titlePage } from '#app/page/title-page.ts';
import { QuestionConflict } from '#app/questions/question-conflict.tsx';
import { answerQuestionForm, type AnsweredForm } from '#app/questions/question-door.server.ts';
import { QuestionForm } from '#app/questions/question-form.tsx';
import { typeName } from '#app/questions/question-words.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('write:draft:any', async ({ ctx, t, params, request }) => {
  const asked = new URL(request.url).searchParams.get('type');
  const type = isQuestionType(asked) ? asked : 'single-choice';
  const page = await getNewQuestionPage(ctx, { documentId: params.documentId ?? '' });
  return { title: t('admin.title', { page: t('bank.newQuestion') }), page, type };
});

export const action = doors.action('write:draft:any', async ({ ctx, t, params, form }) => {
  const type = form.get('type');
  if (!isQuestionType(type)) return data({ problem: t('bank.questionWrong') }, 422);
  const { documentId = '' } = params;
  return answerQuestionForm(ctx, t, { documentId, questionId: null, type, form });
});

export const meta = titlePage;

/** The form of a question that is not written yet. */
export default function NewQuestion() {
  const t = useTranslator();
  const { page, type } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const answer = answered && 'draft' in answered ? (answered as AnsweredForm) : null;
  const { document, surroundings, tags } = page;
  const home = `/documents/${document.id}`;
  return (
    <div className="document-frame">
      <Breadcrumb
        label={t('bank.breadcrumb')}
        items={[
          { href: '/questions', label: t('bank.title') },
          { href: home, label: document.title },
          { label: t('bank.newQuestion') },
        ]}
      />
      <PageTitle title={t('bank.newQuestion')} eyebrow={typeName(t, type)} />
      {answer ? <QuestionConflict answer={answer} here={home} /> : null}
      <QuestionForm
        key={type}
        draft={answer?.draft ?? blankDraft(type, { tags })}
        problems={answer?.problems ?? {}}
        isRefused={answer?.isRefused ?? false}
        isGone={false}
        {...{ surroundings, isNew: true, edit: document.edit, stamp: null }}
        lang={document.place.locale ?? 'en'}
      />
    </div>
  );
}
