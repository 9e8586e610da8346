import type { ListedSession } from '@heard/services/identity';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { DataTable } from '@heard/ui/data-table';
import { Tag } from '@heard/ui/tag';
import { Form } from '@remix-run/react';
import { SignOutButton } from '#app/page/sign-out-button.tsx';

/** Over the wire a date is a text. */
type ShownSession = Pick<ListedSession, 'id' | 'device' | 'isCurrent'> & {
  createdAt: Date | string;
  expiresAt: Date | string;
};

/** Where the account is signed in; each can be ended. */
export function SessionSection({ sessions }: { sessions: readonly ShownSession[] }) {
  const t = useTranslator();
  return (
    <section className="admin-section">
      <h2>{t('identity.sessionsTitle')}</h2>
      <p>{t('people.sessionsText')}</p>
      <DataTable
        caption={t('identity.sessionsTitle')}
        captionHidden
        columns={[
          { key: 'device', label: t('identity.sessionDevice') },
          { key: 'since', label: t('identity.sessionSince') },
          { key: 'until', label: t('people.validUntil') },
          { key: 'end', label: t('common.signOut') },
        ]}
        rows={sessions.map((session) => ({ id: session.id, cells: cellsOf(session) }))}
      />
      {sessions.length > 1 ? (
        <Form method="post">
          <input type="hidden" name="intent" value="end-others" />
          <Button type="submit" variant="secondary">
            {t('identity.signOutElsewhere')}
          </Button>
        </Form>
      ) : null}
    </section>
  );

  function cellsOf({ id, device: known, isCurrent, createdAt, expiresAt }: ShownSession) {
    const device = known || t('identity.unknownDevice');
    return {
      device: isCurrent ? (
        <span className="cluster">
          {device} <Tag kind="info">{t('identity.sessionThis')}</Tag>
        </span>
      ) : (
        device
      ),
      since: t.dateTime(new Date(createdAt)),
      until: t.dateTime(new Date(expiresAt)),
      end: isCurrent ? (
        <SignOutButton />
      ) : (
        <Form method="post">
          <input type="hidden" name="intent" value="end" />
          <input type="hidden" name="session" value={id} />
          <Button type="submit" variant="quiet" aria-label={t('identity.sessionEndOf', { device })}>
            {t('identity.sessionEnd')}
          </Button>
        </Form>
      ),
    };
  }
}
