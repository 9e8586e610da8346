import type { Verification as Verified } from '@heard/domain/certificates';
import { useTranslator } from '@heard/i18n/react';
import { PageColumn } from '@heard/ui/layout';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { CertificateFacts } from './certificate-facts.tsx';

/** What the world may know of a certificate: valid, revoked or unknown, and nothing more of the person. */
export function Verification({ id, verification }: { id: string; verification: Verified }) {
  const t = useTranslator();
  if (verification.state === 'unknown')
    return (
      <PageColumn>
        <div className="certificate-page">
          <PageTitle title={t('certificate.verifyTitle')} />
          <Notice kind="problem" title={t('certificate.unknown')}>
            <p>{t('certificate.unknownText')}</p>
          </Notice>
        </div>
      </PageColumn>
    );
  const { revokedAt } = verification;
  return (
    <PageColumn>
      <div className="certificate-page">
        <PageTitle title={t('certificate.verifyTitle')} />
        {revokedAt === null ? (
          <Notice kind="success" title={t('certificate.valid')}>
            <p>{t('certificate.validText')}</p>
          </Notice>
        ) : (
          <Notice kind="problem" title={t('certificate.revoked')}>
            <p>{t('certificate.revokedText', { date: t.date(new Date(revokedAt)) })}</p>
          </Notice>
        )}
        <CertificateFacts {...verification} issuedAt={new Date(verification.issuedAt)} />
        <p className="fine-print">{t('certificate.number', { id })}</p>
        <p className="fine-print">{t('certificate.privacyNote')}</p>
        <p className="fine-print">{t('certificate.notALicence')}</p>
      </div>
    </PageColumn>
  );
}
