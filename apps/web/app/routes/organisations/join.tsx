import { useTranslator } from '@heard/i18n/react';
import { toHttpStatus } from '@heard/services';
import { joinOrganisation, readJoinLink } from '@heard/services/organisations';
import { Button } from '@heard/ui/button';
import { Checkbox } from '@heard/ui/checkbox';
import { PageColumn } from '@heard/ui/layout';
import { PageTitle } from '@heard/ui/page-title';
import { ProblemMessage } from '@heard/ui/problem-message';
import { data, redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { readForm, TickSchema } from '#app/forms/read-form.server.ts';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

const JoinForm = z.object({ agrees: TickSchema });

export const loader = doors.loader('use:organisation:own', async ({ ctx, t, params }) => {
  const link = await readJoinLink(ctx, { secret: params.secret ?? '' });
  if (!link.ok) {
    const page = describePage(t, t('membership.joinDead'));
    return data({ page, found: null }, toHttpStatus(link.refusal.code));
  }
  const { name, leads } = link;
  const page = describePage(t, t('membership.joinTitle', { name }));
  return data({ page, found: { name, leads: leads.length === 0 ? 'none' : t.list(leads) } });
});

export const action = doors.action(
  'use:organisation:own',
  async ({ ctx, locale, params, form, request }) => {
    const { agrees } = readForm(form, JoinForm);
    const joined = await joinOrganisation(ctx, { secret: params.secret ?? '', agrees });
    // The page that says so is this one.
    if (!joined.ok) return redirect(new URL(request.url).pathname, 303);
    return redirect(`/${locale}/me/organisations?done=joined`, 303);
  },
);

export const meta = pageMeta;

/** Where an organisation's link leads: what it will see, and what one agrees to beyond that. */
export default function Join() {
  const t = useTranslator();
  const { found } = useLoaderData<typeof loader>();
  if (!found)
    return (
      <PageColumn>
        <ProblemMessage title={t('membership.joinDead')} text={t('membership.joinDeadText')} />
      </PageColumn>
    );
  const { name, leads } = found;
  return (
    <PageColumn>
      <div className="person-page">
        <PageTitle
          title={t('membership.joinTitle', { name })}
          lead={t('membership.joinLead', { leads })}
        />
        <p>{t('membership.joinWhat', { name })}</p>
        <Form method="post" className="person-form">
          <Checkbox name="agrees" label={t('membership.agree')} hint={t('membership.agreeHint')} />
          <Button type="submit">{t('membership.join')}</Button>
        </Form>
      </div>
    </PageColumn>
  );
}
