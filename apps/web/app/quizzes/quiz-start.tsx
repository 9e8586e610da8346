import { useTranslator } from '@heard/i18n/react';
import { Breadcrumb } from '@heard/ui/breadcrumb';
import { Button, ButtonLink } from '@heard/ui/button';
import { ActionBar, PageColumn } from '@heard/ui/layout';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { Form } from '@remix-run/react';
import { InLanguage } from '#app/page/in-language.tsx';
import { AttemptHistory } from './attempt-history.tsx';
import type { QuizView } from './quiz-view.server.ts';

/** What a learner reads before the first question: the rules, earlier attempts, and how to begin. */
export function QuizStart({ quiz }: { quiz: QuizView }) {
  const t = useTranslator();
  const { course, isAssessment } = quiz;
  const inContent = (words: string) => <InLanguage lang={course.lang}>{words}</InLanguage>;
  const title = isAssessment ? quiz.title : inContent(quiz.title);
  return (
    <PageColumn>
      <div className="quiz-start">
        <Breadcrumb
          label={t('common.breadcrumb')}
          items={[
            { href: `/${t.locale}/courses`, label: t('common.courses') },
            { href: course.href, label: inContent(course.title) },
            { label: title },
          ]}
        />
        <PageTitle eyebrow={isAssessment ? inContent(quiz.eyebrow) : quiz.eyebrow} title={title} />
        <h2>{t('quiz.rulesTitle')}</h2>
        <ul className="quiz-rules">
          {quiz.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <NextStep next={quiz.next} hasPassed={quiz.onwards !== null} />
        {quiz.onwards ? (
          <p>
            <ButtonLink href={quiz.onwards.href}>{quiz.onwards.label}</ButtonLink>
          </p>
        ) : null}
        <AttemptHistory history={quiz.history} />
      </div>
    </PageColumn>
  );
}

/** The button that begins or goes on; or why there is none. Once passed, another attempt is not what to do next. */
function NextStep({ next, hasPassed }: { next: QuizView['next']; hasPassed: boolean }) {
  if (next.kind === 'no')
    return (
      <Notice kind="info">
        <p>{next.text}</p>
      </Notice>
    );
  const variant = hasPassed && next.kind === 'start' ? 'secondary' : 'primary';
  return (
    <ActionBar>
      {next.kind === 'resume' ? (
        <ButtonLink href={next.href}>{next.text}</ButtonLink>
      ) : (
        <Form method="post">
          <Button type="submit" variant={variant}>
            {next.text}
          </Button>
        </Form>
      )}
    </ActionBar>
  );
}
