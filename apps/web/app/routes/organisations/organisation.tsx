import { useTranslator } from '@heard/i18n/react';
import { removeMember, renewJoinLink } from '@heard/services/organisations';
import { Breadcrumb } from '@heard/ui/breadcrumb';
import { PageColumn } from '@heard/ui/layout';
import { PageTitle } from '@heard/ui/page-title';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { DoneNotice } from '#app/forms/done-notice.tsx';
import { FieldSchema, readForm } from '#app/forms/read-form.server.ts';
import { JoinLink } from '#app/organisations/join-link.tsx';
import { MemberTable } from '#app/organisations/member-table.tsx';
import { readOrganisationView } from '#app/organisations/organisation-view.server.ts';
import { pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

const ChangeForm = z.object({ what: z.enum(['link', 'remove']), member: FieldSchema });

export const loader = doors.loader('use:organisation:own', async (visit) =>
  readOrganisationView(visit),
);

export const action = doors.action('use:organisation:own', async ({ ctx, t, params, form }) => {
  const { what, member } = readForm(form, ChangeForm);
  const organisationId = params.organisationId ?? '';
  if (what === 'remove') {
    await removeMember(ctx, { organisationId, learnerId: member });
    return redirect(`/${t.locale}/organisations/${organisationId}?done=removed`, 303);
  }
  const { secret, endsAt } = await renewJoinLink(ctx, { organisationId });
  // Shown in the answer to the form alone: no address, no history and no page kept has the secret.
  const address = `${ctx.settings.publicUrl}/${t.locale}/join/${secret}`;
  return data({ address, until: t.date(endsAt) }, { headers: { 'Cache-Control': 'no-store' } });
});

export const meta = pageMeta;

/** An organisation for whoever leads it: its link, its members, and the progress of those who agreed. */
export default function OrganisationPage() {
  const t = useTranslator();
  const { organisation } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  const { name, lead, joinUntil, members, paging } = organisation;
  return (
    <PageColumn wide>
      <div className="own-page">
        <Breadcrumb
          label={t('common.breadcrumb')}
          items={[
            { href: `/${t.locale}/me`, label: t('identity.meTitle') },
            { href: `/${t.locale}/me/organisations`, label: t('membership.own') },
            { label: name },
          ]}
        />
        <DoneNotice sentences={{ removed: 'membership.removed' }} />
        <PageTitle title={name} lead={lead} />
        <JoinLink joinUntil={joinUntil} made={made} />
        <MemberTable caption={t('membership.own')} members={members} paging={paging} />
      </div>
    </PageColumn>
  );
}
