import { useTranslator } from '@heard/i18n/react';
import { PageTitle } from '@heard/ui/page-title';
import { createCaller } from '@heard/api/server';
import { useLoaderData } from '@remix-run/react';
import { LiveCounts } from '#app/dashboard/live-counts.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:dashboard:any', async ({ ctx, t }) => ({
  title: t('admin.title', { page: t('admin.dashboard') }),
  counts: await createCaller(ctx).admin.dashboard.get(),
  at: ctx.now,
}));

export const meta = titlePage;

/** How many learn, and how far they came. */
export default function Dashboard() {
  const t = useTranslator();
  const { counts, at } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t('admin.dashboard')} lead={t('admin.dashboardLead')} />
      <LiveCounts initial={{ counts, at }} />
    </>
  );
}
