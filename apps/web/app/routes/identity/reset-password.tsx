import { useTranslator } from '@heard/i18n/react';
import { resetPassword } from '@heard/services/identity';
import { Button } from '@heard/ui/button';
import { PageTitle } from '@heard/ui/page-title';
import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { FormProblems } from '#app/forms/form-problems.tsx';
import { FieldSchema, readForm } from '#app/forms/read-form.server.ts';
import { refuseForm } from '#app/forms/refuse-form.server.ts';
import { DeadLink } from '#app/identity/dead-link.tsx';
import { readLink } from '#app/identity/read-link.server.ts';
import { SecretField } from '#app/identity/secret-field.tsx';
import { pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

const ResetForm = z.object({ password: FieldSchema });

export const loader = doors.loader('open:session:any', async (visit) =>
  readLink(visit, {
    kind: 'reset-password',
    secret: visit.params.secret,
    title: visit.t('identity.resetTitle'),
  }),
);

export const action = doors.action(
  'open:session:any',
  async ({ ctx, t, locale, params, form, caller }) => {
    const { password } = readForm(form, ResetForm);
    const outcome = await resetPassword(ctx, { secret: params.secret ?? '', password, caller });
    if (!outcome.ok) return refuseForm(outcome.refusal, t, { wholeForm: 'password' });
    return redirect(`/${locale}/sign-in?done=password-set`, 303);
  },
);

export const meta = pageMeta;

export default function ResetPassword() {
  const t = useTranslator();
  const { email } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  if (email === null)
    return (
      <DeadLink href={`/${t.locale}/forgotten-password`} label={t('identity.forgottenSend')} />
    );
  return (
    <>
      <FormProblems refused={refused} />
      <PageTitle title={t('identity.resetTitle')} eyebrow={email} />
      <Form method="post" className="person-form">
        <SecretField name="password" label={t('identity.newPassword')} isNew refused={refused} />
        <Button type="submit">{t('identity.resetSave')}</Button>
      </Form>
    </>
  );
}
