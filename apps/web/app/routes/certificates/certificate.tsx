import { useTranslator } from '@heard/i18n/react';
import { getOwnCertificate, verificationAddress } from '@heard/services/certificates';
import { Breadcrumb } from '@heard/ui/breadcrumb';
import { ButtonLink } from '@heard/ui/button';
import { ActionBar, PageColumn } from '@heard/ui/layout';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { useLoaderData } from '@remix-run/react';
import { CertificateFacts } from '#app/certificates/certificate-facts.tsx';
import { VerificationAddress } from '#app/certificates/verification-address.tsx';
import { DoneNotice } from '#app/forms/done-notice.tsx';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:certificate:own', async ({ ctx, t, params }) => {
  const certificate = await getOwnCertificate(ctx, { certificateId: params.certificateId ?? '' });
  return {
    page: describePage(t, `${t('certificate.title')}: ${certificate.courseTitle}`),
    certificate,
    address: verificationAddress(ctx.settings.publicUrl, certificate.id),
  };
});

export const meta = pageMeta;

/** A certificate as its holder sees it: the paper, and the address that proves it. */
export default function Certificate() {
  const t = useTranslator();
  const { certificate, address } = useLoaderData<typeof loader>();
  return (
    <PageColumn>
      <div className="certificate-page">
        <Breadcrumb
          label={t('common.breadcrumb')}
          items={[
            { href: `/${t.locale}/me`, label: t('identity.meTitle') },
            { label: t('certificate.title') },
          ]}
        />
        <DoneNotice sentences={{ issued: 'certificate.issued' }} />
        {certificate.revokedAt === null ? null : (
          <Notice kind="problem" title={t('certificate.revoked')}>
            <p>{t('certificate.revokedText', { date: t.date(certificate.revokedAt) })}</p>
          </Notice>
        )}
        <PageTitle eyebrow={t('certificate.kind')} title={certificate.courseTitle} />
        <CertificateFacts {...certificate} />
        {certificate.revokedAt === null ? (
          <ActionBar>
            <ButtonLink href={`/certificates/${certificate.id}.pdf`}>
              {t('certificate.download')}
            </ButtonLink>
          </ActionBar>
        ) : null}
        <VerificationAddress address={address} id={certificate.id} />
        <p className="fine-print">{t('certificate.notALicence')}</p>
      </div>
    </PageColumn>
  );
}
