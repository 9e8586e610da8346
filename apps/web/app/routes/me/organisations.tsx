import { useTranslator } from '@heard/i18n/react';
import {
  leaveOrganisation,
  listOwnOrganisations,
  setAgreement,
} from '@heard/services/organisations';
import { EmptyState } from '@heard/ui/empty-state';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { FieldSchema, readForm } from '#app/forms/read-form.server.ts';
import { AccountPage } from '#app/me/account-page.tsx';
import { OwnOrganisation } from '#app/organisations/own-organisation.tsx';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

const ChangeForm = z.object({
  organisation: FieldSchema,
  what: z.enum(['agree', 'disagree', 'leave']),
});

export const loader = doors.loader('use:organisation:own', async ({ ctx, t }) => {
  const own = await listOwnOrganisations(ctx);
  return {
    page: describePage(t, t('membership.own')),
    organisations: own.map(({ id, name, leads, joinedAt, agreedAt }) => ({
      ...{ id, name },
      since: t('membership.since', { date: t.date(joinedAt) }),
      seen: agreedAt && t('membership.seen', { date: t.date(agreedAt) }),
      href: leads ? `/${t.locale}/organisations/${id}` : null,
    })),
  };
});

export const action = doors.action('use:organisation:own', async ({ ctx, locale, form }) => {
  const { organisation, what } = readForm(form, ChangeForm);
  const page = `/${locale}/me/organisations`;
  if (what === 'leave') {
    await leaveOrganisation(ctx, { organisationId: organisation });
    return redirect(`${page}?done=left`, 303);
  }
  await setAgreement(ctx, { organisationId: organisation, agrees: what === 'agree' });
  return redirect(`${page}?done=changed`, 303);
});

export const meta = pageMeta;

/** Where one is a member, and what they may see. */
export default function OwnOrganisations() {
  const t = useTranslator();
  const { organisations } = useLoaderData<typeof loader>();
  return (
    <AccountPage
      title={t('membership.own')}
      lead={t('membership.ownLead')}
      done={{
        joined: 'membership.joined',
        changed: 'membership.changed',
        left: 'membership.left',
      }}
    >
      {organisations.length === 0 ? (
        <EmptyState title={t('membership.ownEmpty')} text={t('membership.ownEmptyText')} />
      ) : (
        <ul className="own-list">
          {organisations.map((organisation) => (
            <li key={organisation.id} className="own-item">
              <OwnOrganisation organisation={organisation} />
            </li>
          ))}
        </ul>
      )}
    </AccountPage>
  );
}
