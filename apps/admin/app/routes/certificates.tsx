import { revokeCertificate, verifyCertificate } from '@heard/services/certificates';
import { sayRefusal, toHttpStatus } from '@heard/services';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { ErrorSummary } from '@heard/ui/error-summary';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { TextField } from '@heard/ui/text-field';
import { data, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { FoundCertificate } from '#app/certificates/found-certificate.tsx';
import { readCertificateId } from '#app/certificates/read-certificate-id.ts';
import { RevokeForm, type RevokeProblems } from '#app/certificates/revoke-form.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('revoke:certificate:any', async ({ ctx, t, request }) => {
  const search = new URL(request.url).searchParams;
  const id = readCertificateId(search.get('id') ?? '');
  return {
    title: t('admin.title', { page: t('admin.certificates') }),
    id,
    done: search.get('done') === 'revoked',
    found: id === '' ? null : await verifyCertificate(ctx, { certificateId: id }),
  };
});

export const action = doors.action('revoke:certificate:any', async ({ ctx, t, form }) => {
  const certificateId = readCertificateId(String(form.get('id') ?? ''));
  const reason = String(form.get('reason') ?? '');
  const problems: RevokeProblems = {};
  if (form.get('confirmed') === null) {
    problems.confirmed = t('identity.problemConfirm');
    return data({ reason, problems }, 422);
  }
  const outcome = await revokeCertificate(ctx, { certificateId, reason });
  if (outcome.ok) return redirect(`/certificates?done=revoked&id=${certificateId}`, 303);
  problems.reason = sayRefusal(outcome.refusal, t);
  return data({ reason, problems }, toHttpStatus(outcome.refusal.code));
});

export const meta = titlePage;

/** Finds a certificate by its id or address, says how it stands, and revokes it for good. */
export default function Certificates() {
  const t = useTranslator();
  const { id, found, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const problems = Object.entries(refused?.problems ?? {}).map(([field, text]) => ({
    field,
    text: text ?? '',
  }));
  return (
    <>
      {problems.length > 0 ? <ErrorSummary title={t('problem.title')} problems={problems} /> : null}
      <PageTitle title={t('admin.certificates')} lead={t('admin.certificatesLead')} />
      {done ? <Notice kind="success">{t('admin.revoked')}</Notice> : null}
      <Form method="get" role="search" className="admin-filter">
        <TextField
          name="id"
          type="search"
          label={t('admin.certificateId')}
          hint={t('admin.certificateIdHint')}
          defaultValue={id}
        />
        <Button type="submit" variant="secondary">
          {t('admin.searchButton')}
        </Button>
      </Form>
      {found ? <FoundCertificate found={found} /> : null}
      {found?.state === 'valid' ? (
        <RevokeForm
          certificateId={id}
          reason={refused?.reason ?? ''}
          problems={refused?.problems ?? {}}
        />
      ) : null}
    </>
  );
}
