import { useTranslator } from '@heard/i18n/react';
import { Breadcrumb } from '@heard/ui/breadcrumb';
import { PageColumn } from '@heard/ui/layout';
import { PageTitle } from '@heard/ui/page-title';
import type { ReactNode } from 'react';
import { DoneNotice, type DoneSentences } from '#app/forms/done-notice.tsx';
import { FormProblems } from '#app/forms/form-problems.tsx';
import type { RefusedForm } from '#app/forms/refused-form.ts';

interface AccountPageProps {
  title: string;
  lead?: string;
  refused?: RefusedForm;
  done?: DoneSentences;
  children: ReactNode;
}

/** The frame of a page below “my page”: the way back, what happened, and what it is about. */
export function AccountPage({ title, lead, refused, done = {}, children }: AccountPageProps) {
  const t = useTranslator();
  return (
    <PageColumn>
      <div className="person-page">
        <Breadcrumb
          label={t('common.breadcrumb')}
          items={[{ href: `/${t.locale}/me`, label: t('identity.meTitle') }, { label: title }]}
        />
        <FormProblems refused={refused} />
        {refused ? null : <DoneNotice sentences={done} />}
        <PageTitle title={title} lead={lead} />
        {children}
      </div>
    </PageColumn>
  );
}
