import { getTrainerPage } from '@heard/services/trainers';
import { useLoaderData } from '@remix-run/react';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';
import { TrainerPage } from '#app/trainers/trainer-page.tsx';
import { toTrainerView } from '#app/trainers/trainer-view.server.ts';

export const loader = doors.loader('read:course:any', async ({ ctx, t, locale, params, edge }) => {
  if (ctx.actor.kind === 'anonymous') edge.cacheForAnonymous();
  const { courseSlug = '' } = params;
  const view = toTrainerView(await getTrainerPage(ctx, { courseSlug, locale }), t);
  return { page: describePage(t, view.pageTitle, view.lead), view };
});

export const meta = pageMeta;

export default function ForTrainers() {
  return <TrainerPage view={useLoaderData<typeof loader>().view} />;
}
