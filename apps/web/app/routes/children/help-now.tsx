import { useLoaderData } from '@remix-run/react';
import { describeChildPage, toChildFrame } from '#app/children/child-frame-view.server.ts';
import { refuseReturn } from '#app/children/refuse-return.server.ts';
import { pageMeta } from '#app/page/describe-page.ts';
import { LongTextPage } from '#app/page/long-text-page.tsx';
import { readLongText } from '#app/page/long-text.ts';
import { doors } from '#app/server/doors.server.ts';

/** How to find help near one. It names no number: a wrong one costs time, and ours would be wrong somewhere. */
export const loader = doors.loader('read:page:any', async (visit) => {
  refuseReturn(visit);
  const { t } = visit;
  return { ...readLongText(t, 'help'), page: describeChildPage(t), childFrame: toChildFrame(t) };
});

export const meta = pageMeta;

export default function HelpNow() {
  return <LongTextPage text={useLoaderData<typeof loader>()} />;
}
