import { useLoaderData } from '@remix-run/react';
import { pageMeta } from '#app/page/describe-page.ts';
import { LongTextPage } from '#app/page/long-text-page.tsx';
import { readLongText } from '#app/page/long-text.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:page:any', async ({ ctx, t, edge }) => {
  if (ctx.actor.kind === 'anonymous') edge.cacheForAnonymous();
  return readLongText(t, 'about');
});

export const meta = pageMeta;

export default function About() {
  return <LongTextPage text={useLoaderData<typeof loader>()} />;
}
