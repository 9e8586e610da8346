import type { CourseChoice } from '@heard/services/admin';
import type { OpenInvitation } from '@heard/services/identity';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { DataTable } from '@heard/ui/data-table';
import { Disclosure } from '@heard/ui/disclosure';
import { Tag } from '@heard/ui/tag';
import { Form } from '@remix-run/react';
import { courseName } from './course-name.ts';

/** Over the wire a date is a text. */
type ShownInvitation = Omit<OpenInvitation, 'sentAt' | 'expiresAt'> & {
  sentAt: Date | string;
  expiresAt: Date | string;
};

/** Who was invited and has not come yet; each can be asked again, or not any more. */
export function InvitationList({
  invitations,
  courses,
}: {
  invitations: readonly ShownInvitation[];
  courses: readonly CourseChoice[];
}) {
  const t = useTranslator();
  if (invitations.length === 0) return null;
  return (
    <section className="admin-section">
      <h2>{t('people.invitations')}</h2>
      <DataTable
        caption={t('people.invitations')}
        captionHidden
        columns={[
          { key: 'email', label: t('admin.email') },
          { key: 'roles', label: t('admin.roles') },
          { key: 'until', label: t('people.validUntil') },
          { key: 'change', label: t('people.change') },
        ]}
        rows={invitations.map((invitation) => ({
          id: invitation.id,
          cells: {
            email: invitation.email,
            roles: describeRoles(invitation),
            until: invitation.isExpired ? (
              <Tag kind="warning">{t('people.expired')}</Tag>
            ) : (
              t.dateTime(new Date(invitation.expiresAt))
            ),
            change: <InvitationForms {...invitation} />,
          },
        }))}
      />
    </section>
  );

  function describeRoles({ roles, course }: ShownInvitation): string {
    const named = t.list(roles.map((role) => t('admin.role', { role })));
    return course === null
      ? named
      : t('people.rolesIn', { roles: named, course: courseName(course, courses) });
  }
}

function InvitationForms({ id, email }: Pick<ShownInvitation, 'id' | 'email'>) {
  const t = useTranslator();
  return (
    <div className="admin-row-forms">
      <Form method="post">
        <input type="hidden" name="invitation" value={id} />
        <Button type="submit" variant="secondary" aria-label={t('people.sendAgainTo', { email })}>
          {t('people.sendAgain')}
        </Button>
      </Form>
      <Disclosure summary={t('people.withdraw')}>
        <Form method="post">
          <input type="hidden" name="invitation" value={id} />
          <p>{t('people.withdrawText')}</p>
          <Button type="submit" name="intent" value="withdraw" variant="danger">
            {t('people.withdrawOf', { email })}
          </Button>
        </Form>
      </Disclosure>
    </div>
  );
}
