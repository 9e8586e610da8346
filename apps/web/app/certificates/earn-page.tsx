import { useTranslator } from '@heard/i18n/react';
import { Breadcrumb } from '@heard/ui/breadcrumb';
import { Button, ButtonLink } from '@heard/ui/button';
import { ActionBar, PageColumn } from '@heard/ui/layout';
import { PageTitle } from '@heard/ui/page-title';
import { StepMap } from '@heard/ui/step-map';
import { TextField } from '@heard/ui/text-field';
import { Form, useLocation } from '@remix-run/react';
import { FormProblems } from '#app/forms/form-problems.tsx';
import { problemOf, type RefusedForm } from '#app/forms/refused-form.ts';
import { InLanguage } from '#app/page/in-language.tsx';
import type { toEarnView } from './earn-view.server.ts';

type EarnView = ReturnType<typeof toEarnView> & {
  step: 'not-completed' | 'needs-account' | 'name' | 'issued';
  suggestedName: string;
};

interface EarnPageProps {
  earn: EarnView;
  refused: RefusedForm | undefined;
}

/** The way to a course's certificate, at the step where the learner stands. */
export function EarnPage({ earn, refused }: EarnPageProps) {
  const t = useTranslator();
  return (
    <PageColumn>
      <div className="person-page">
        <Breadcrumb
          label={t('common.breadcrumb')}
          items={[
            { href: `/${t.locale}/courses`, label: t('common.courses') },
            { href: earn.course.href, label: <CourseTitle course={earn.course} /> },
            { label: t('certificate.earnTitle') },
          ]}
        />
        <FormProblems refused={refused} />
        {earn.step === 'not-completed' ? <NotYet earn={earn} /> : null}
        {earn.step === 'name' ? <AskForName earn={earn} refused={refused} /> : null}
        {/* A certificate that was issued belongs to an account too. */}
        {earn.step === 'needs-account' || earn.step === 'issued' ? <AskForAccount /> : null}
      </div>
    </PageColumn>
  );
}

function CourseTitle({ course }: { course: EarnView['course'] }) {
  return <InLanguage lang={course.lang}>{course.title}</InLanguage>;
}

function NotYet({ earn }: { earn: EarnView }) {
  const t = useTranslator();
  return (
    <>
      <PageTitle
        eyebrow={<CourseTitle course={earn.course} />}
        title={t('certificate.notYet')}
        lead={t('certificate.notYetText')}
      />
      <StepMap label={t('certificate.stepsTitle')} items={earn.steps} />
      <ActionBar>
        <ButtonLink href={earn.goOn}>{t('quiz.onwards')}</ButtonLink>
      </ActionBar>
    </>
  );
}

function AskForAccount() {
  const t = useTranslator();
  const next = `?next=${encodeURIComponent(useLocation().pathname)}`;
  return (
    <>
      <PageTitle title={t('certificate.earnTitle')} lead={t('certificate.earnAccount')} />
      <ActionBar>
        <ButtonLink href={`/${t.locale}/sign-up${next}`}>{t('common.signUp')}</ButtonLink>
        <ButtonLink href={`/${t.locale}/sign-in${next}`} variant="secondary">
          {t('common.signIn')}
        </ButtonLink>
      </ActionBar>
    </>
  );
}

function AskForName({ earn, refused }: EarnPageProps) {
  const t = useTranslator();
  return (
    <>
      <PageTitle
        eyebrow={<CourseTitle course={earn.course} />}
        title={t('certificate.earnTitle')}
        lead={t('certificate.earnLead')}
      />
      <Form method="post" className="person-form">
        <TextField
          name="name"
          label={t('certificate.name')}
          hint={t('certificate.nameHint')}
          problem={problemOf(refused, 'name')}
          autoComplete="name"
          maxLength={100}
          defaultValue={refused?.typed.name ?? earn.suggestedName}
          required
        />
        <Button type="submit">{t('certificate.issue')}</Button>
      </Form>
    </>
  );
}
