import { useTranslator } from '@heard/i18n/react';
import { endSession, listSessions, signOutEverywhere } from '@heard/services/identity';
import { Button } from '@heard/ui/button';
import { DataTable } from '@heard/ui/data-table';
import { Tag } from '@heard/ui/tag';
import { redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { readForm } from '#app/forms/read-form.server.ts';
import { AccountPage } from '#app/me/account-page.tsx';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

/** Without a session: all others. */
const EndForm = z.object({ session: z.string().optional() });

export const loader = doors.loader('manage:account:own', async ({ ctx, t, caller }) => {
  const sessions = await listSessions(ctx, caller);
  return {
    page: describePage(t, t('identity.sessionsTitle')),
    sessions: sessions.map(({ id, device, lastSeenAt, createdAt, isCurrent }) => ({
      id,
      device: device || t('identity.unknownDevice'),
      seen: t.dateTime(lastSeenAt),
      since: t.date(createdAt),
      isCurrent,
    })),
  };
});

export const action = doors.action('manage:account:own', async ({ ctx, locale, form, caller }) => {
  const { session } = readForm(form, EndForm);
  const page = `/${locale}/me/sessions`;
  if (session !== undefined) {
    await endSession(ctx, { sessionId: session });
    return redirect(`${page}?done=ended`, 303);
  }
  await signOutEverywhere(ctx, { keepSessionId: caller.sessionId });
  return redirect(`${page}?done=everywhere`, 303);
});

export const meta = pageMeta;

export default function Sessions() {
  const t = useTranslator();
  const { sessions } = useLoaderData<typeof loader>();
  return (
    <AccountPage
      title={t('identity.sessionsTitle')}
      lead={t('identity.sessionsLead')}
      done={{ ended: 'identity.sessionEnded', everywhere: 'identity.signOutEverywhereDone' }}
    >
      <DataTable
        caption={t('identity.sessionsTitle')}
        captionHidden
        columns={[
          { key: 'device', label: t('identity.sessionDevice') },
          { key: 'seen', label: t('identity.sessionSeen') },
          { key: 'since', label: t('identity.sessionSince') },
          { key: 'end', label: t('common.signOut') },
        ]}
        rows={sessions.map(({ id, device, seen, since, isCurrent }) => ({
          id,
          cells: {
            device: isCurrent ? (
              <span className="cluster">
                {device} <Tag kind="info">{t('identity.sessionThis')}</Tag>
              </span>
            ) : (
              device
            ),
            seen,
            since,
            end: isCurrent ? (
              <Form method="post" action={`/${t.locale}/sign-out`}>
                <Button type="submit" variant="secondary">
                  {t('common.signOut')}
                </Button>
              </Form>
            ) : (
              <Form method="post">
                <input type="hidden" name="session" value={id} />
                <Button
                  type="submit"
                  variant="secondary"
                  aria-label={t('identity.sessionEndOf', { device })}
                >
                  {t('identity.sessionEnd')}
                </Button>
              </Form>
            ),
          },
        }))}
      />
      <Form method="post">
        <Button type="submit" variant="danger">
          {t('identity.signOutElsewhere')}
        </Button>
      </Form>
    </AccountPage>
  );
}
