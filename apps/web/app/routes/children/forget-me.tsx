import { forgetGuest } from '@heard/services/identity';
import { Button } from '@heard/ui/button';
import { PageColumn } from '@heard/ui/layout';
import { TextLink } from '@heard/ui/link';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { describeChildPage, toChildFrame } from '#app/children/child-frame-view.server.ts';
import { refuseReturn } from '#app/children/refuse-return.server.ts';
import { refuseForm } from '#app/forms/refuse-form.server.ts';
import { FormProblems } from '#app/forms/form-problems.tsx';
import { pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:page:any', async (visit) => {
  refuseReturn(visit);
  const { ctx, t, locale, request } = visit;
  const isDone = new URL(request.url).searchParams.has('done');
  const nothing = t(isDone ? 'child.forgetDone' : 'child.forgetNothing');
  return {
    page: describeChildPage(t),
    childFrame: toChildFrame(t),
    who: ctx.actor.kind,
    ...{ title: t('child.forgetTitle'), lead: t('child.forgetLead') },
    ...{ what: t('child.forgetWhat'), then: t('child.forgetThen'), nothing },
    button: t('child.forgetButton'),
    member: {
      text: t('child.forgetMember'),
      href: `/${locale}/me/delete`,
      label: t('child.forgetMemberLink'),
    },
  };
});

/** Deletes a guest and all that is kept of him, and the cookie with it. An account needs its password for that. */
export const action = doors.action('read:page:any', async ({ ctx, t, locale, edge }) => {
  if (ctx.actor.kind === 'guest') {
    const outcome = await forgetGuest(ctx);
    if (!outcome.ok) return refuseForm(outcome.refusal, t, { wholeForm: 'forget' });
    edge.setCookie(outcome.cookie);
  }
  return redirect(`/${locale}/forget-me?done`, 303);
});

export const meta = pageMeta;

export default function ForgetMe() {
  const { who, member, ...words } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  return (
    <PageColumn>
      <FormProblems refused={refused} />
      <PageTitle title={words.title} lead={words.lead} />
      <div className="child-words">
        {who === 'guest' ? (
          <>
            <p>{words.what}</p>
            <p>{words.then}</p>
            <Form method="post">
              <Button type="submit" id="forget">
                {words.button}
              </Button>
            </Form>
          </>
        ) : null}
        {who === 'anonymous' ? <Notice kind="success">{words.nothing}</Notice> : null}
        {who === 'member' ? (
          <p>
            {member.text} <TextLink href={member.href}>{member.label}</TextLink>
          </p>
        ) : null}
      </div>
    </PageColumn>
  );
}
