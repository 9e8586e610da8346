import { listAudit, WantedAuditSchema } from '@heard/services/admin';
import { useTranslator } from '@heard/i18n/react';
import { ButtonLink } from '@heard/ui/button';
import { PageTitle } from '@heard/ui/page-title';
import { useLoaderData } from '@remix-run/react';
import { AuditFilter } from '#app/audit/audit-filter.tsx';
import { AuditTable } from '#app/audit/audit-table.tsx';
import { toAuditAddress } from '#app/audit/audit-address.ts';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:audit:any', async ({ ctx, t, request }) => {
  const wanted = WantedAuditSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const log = await listAudit(ctx, wanted);
  return {
    title: t('admin.title', { page: t('audit.title') }),
    wanted: { ...wanted, page: log.page },
    log: {
      ...log,
      lines: log.lines.map(({ detail, ...line }) => ({ ...line, detail: toText(detail) })),
    },
  };
});

export const meta = titlePage;

/** An act's details as text; nothing where there are none. */
function toText(detail: unknown): string {
  const text = JSON.stringify(detail);
  return text === '{}' ? '' : text;
}

/** Who did what, newest first. */
export default function Audit() {
  const t = useTranslator();
  const { wanted, log } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t('audit.title')} lead={t('audit.lead')} />
      <AuditFilter wanted={wanted} />
      <AuditTable log={log} wanted={wanted} />
      <p>{t('audit.utc')}</p>
      <p>
        <ButtonLink href={toAuditAddress('/audit/csv', wanted)} variant="secondary" download>
          {t('audit.download')}
        </ButtonLink>
      </p>
    </>
  );
}
