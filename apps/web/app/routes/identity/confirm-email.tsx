import { useTranslator } from '@heard/i18n/react';
import { confirmEmail } from '@heard/services/identity';
import { Button } from '@heard/ui/button';
import { PageTitle } from '@heard/ui/page-title';
import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { FormProblems } from '#app/forms/form-problems.tsx';
import { refuseForm } from '#app/forms/refuse-form.server.ts';
import { DeadLink } from '#app/identity/dead-link.tsx';
import { readLink } from '#app/identity/read-link.server.ts';
import { pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

/** Only shows a button: mail programs open links by themselves, and that must confirm nothing. */
export const loader = doors.loader('open:session:any', async (visit) =>
  readLink(visit, {
    kind: 'confirm-email',
    secret: visit.params.secret,
    title: visit.t('identity.confirmTitle'),
  }),
);

export const action = doors.action(
  'open:session:any',
  async ({ ctx, t, locale, params, caller, edge }) => {
    const outcome = await confirmEmail(ctx, { secret: params.secret ?? '', caller });
    if (!outcome.ok) return refuseForm(outcome.refusal, t, { wholeForm: 'confirm' });
    if (outcome.cookie) edge.setCookie(outcome.cookie);
    const page = outcome.actor.kind === 'member' ? 'me' : 'sign-in';
    return redirect(`/${locale}/${page}?done=confirmed`, 303);
  },
);

export const meta = pageMeta;

export default function ConfirmEmail() {
  const t = useTranslator();
  const { email } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  if (email === null)
    return <DeadLink href={`/${t.locale}/confirm-email`} label={t('identity.resendTitle')} />;
  return (
    <>
      <FormProblems refused={refused} />
      <PageTitle title={t('identity.confirmTitle')} lead={t('identity.confirmText', { email })} />
      <Form method="post" className="person-form">
        <Button type="submit" id="confirm">
          {t('identity.confirmButton')}
        </Button>
      </Form>
    </>
  );
}
