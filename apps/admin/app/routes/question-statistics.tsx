import { getDocument } from '@heard/services/authoring';
import { countItems, getQuestionStatistics } from '@heard/services/questions';
import { useTranslator } from '@heard/i18n/react';
import { EmptyState } from '@heard/ui/empty-state';
import { TextLink } from '@heard/ui/link';
import { useLoaderData } from '@remix-run/react';
import { titlePage } from '#app/page/title-page.ts';
import { questionAddress } from '#app/questions/question-address.ts';
import { QuestionNumbers } from '#app/questions/question-numbers.tsx';
import { QuestionPageFrame } from '#app/questions/question-page-frame.tsx';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:draft:any', async ({ ctx, t, params }) => {
  const { documentId = '', questionId = '' } = params;
  const { place, title } = await getDocument(ctx, { documentId });
  if (place.course !== null) await countItems(ctx, { course: place.course });
  const found = await getQuestionStatistics(ctx, { documentId, questionId });
  return {
    title: t('admin.title', { page: t('bank.page-statistics') }),
    ...{ documentId, quizTitle: title, lang: place.locale ?? undefined, found },
  };
});

export const meta = titlePage;

/** Where a question stands, and what attempts tell about it. */
export default function QuestionStatisticsPage() {
  const t = useTranslator();
  const { documentId, quizTitle, lang, found } = useLoaderData<typeof loader>();
  const { questionId, prompt, usage, published, statistics, drawn, countedAt } = found;
  return (
    <QuestionPageFrame
      {...{ documentId, quizTitle, questionId, lang, page: 'statistics' }}
      title={prompt || questionId}
    >
      <section aria-labelledby="usage-title">
        <h2 id="usage-title">{t('bank.usageTitle')}</h2>
        <p>
          {published === null
            ? t('bank.neverPublished')
            : t('bank.publishedIn', { editions: t.list(published.editions.map(String)) })}
          {drawn === null ? null : ` ${t('bank.drawnTimes', { count: drawn })}`}
        </p>
        <ul className="bank-usage">
          {usage.map((one) => (
            <li key={`${one.documentId} ${one.questionId}`}>
              <TextLink href={questionAddress(one.documentId, one.questionId)} lang={one.locale}>
                {one.title}
              </TextLink>{' '}
              <code dir="ltr">
                {one.locale} {one.courseSlug} {one.questionId}
              </code>
            </li>
          ))}
        </ul>
      </section>
      <section className="bank-numbers" aria-labelledby="numbers-title">
        <h2 id="numbers-title">{t('bank.numbersTitle')}</h2>
        <p>{t('bank.numbersText')}</p>
        {statistics && published ? (
          <QuestionNumbers {...{ statistics, question: published.question, lang }} />
        ) : (
          <EmptyState title={t('bank.tooFew')} text={t('bank.tooFewText')} />
        )}
        {countedAt ? (
          <p className="bank-note">
            {t('bank.countedAt', { time: t.dateTime(new Date(countedAt)) })}
          </p>
        ) : null}
      </section>
    </QuestionPageFrame>
  );
}
