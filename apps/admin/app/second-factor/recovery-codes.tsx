import { useTranslator } from '@heard/i18n/react';
import { ButtonLink } from '@heard/ui/button';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';

/** The recovery codes, the one time that they are known. */
export function RecoveryCodes({ codes, next }: { codes: readonly string[]; next: string }) {
  const t = useTranslator();
  return (
    <>
      <PageTitle title={t('people.recoveryTitle')} lead={t('people.recoveryLead')} />
      <Notice kind="warning">
        <p>{t('people.recoveryOnce')}</p>
      </Notice>
      <ul className="admin-codes" dir="ltr" aria-label={t('people.recoveryTitle')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink href={next}>{t('people.recoveryKept')}</ButtonLink>
      </p>
    </>
  );
}
