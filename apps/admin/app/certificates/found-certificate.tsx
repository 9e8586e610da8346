import type { Verification } from '@heard/domain/certificates';
import { sayVersion } from '@heard/i18n/browser';
import { useTranslator } from '@heard/i18n/react';
import { DefinitionList } from '@heard/ui/definition-list';
import { Notice } from '@heard/ui/notice';

/** How a certificate stands: no more than its verification page tells everybody. */
export function FoundCertificate({ found }: { found: Verification }) {
  const t = useTranslator();
  if (found.state === 'unknown')
    return (
      <Notice kind="warning" title={t('certificate.unknown')}>
        {t('admin.certificateUnknown')}
      </Notice>
    );
  return (
    <>
      {found.state === 'revoked' ? (
        <Notice kind="warning" title={t('certificate.revoked')}>
          {t('certificate.revokedText', { date: t.date(found.revokedAt ?? '') })}
        </Notice>
      ) : null}
      <DefinitionList
        items={[
          {
            term: t('certificate.holder'),
            text: found.holderName ?? t('certificate.nameWithdrawn'),
          },
          { term: t('certificate.course'), text: found.courseTitle },
          {
            term: t('certificate.versionLabel'),
            text: sayVersion({ number: found.versionNumber, minor: found.versionMinor }, t),
          },
          { term: t('certificate.date'), text: t.date(found.issuedAt) },
        ]}
      />
    </>
  );
}
