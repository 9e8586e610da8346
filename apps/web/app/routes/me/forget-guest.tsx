import { useTranslator } from '@heard/i18n/react';
import { forgetGuest } from '@heard/services/identity';
import { Button } from '@heard/ui/button';
import { Checkbox } from '@heard/ui/checkbox';
import { redirect } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { z } from 'zod';
import { readForm, TickSchema } from '#app/forms/read-form.server.ts';
import { answerProblems, refuseForm } from '#app/forms/refuse-form.server.ts';
import { problemOf } from '#app/forms/refused-form.ts';
import { AccountPage } from '#app/me/account-page.tsx';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

const ForgetForm = z.object({ confirm: TickSchema });

export const loader = doors.loader('delete:progress:own', async ({ ctx, t, locale }) => {
  if (ctx.actor.kind === 'member') throw redirect(`/${locale}/me/delete`);
  return { page: describePage(t, t('identity.forgetMe')) };
});

export const action = doors.action(
  'delete:progress:own',
  async ({ ctx, t, locale, form, edge }) => {
    const { confirm } = readForm(form, ForgetForm);
    if (!confirm) return answerProblems([{ field: 'confirm', text: t('identity.problemConfirm') }]);
    const outcome = await forgetGuest(ctx);
    if (!outcome.ok) return refuseForm(outcome.refusal, t, { wholeForm: 'confirm' });
    edge.setCookie(outcome.cookie);
    return redirect(`/${locale}/sign-in?done=forgotten`, 303);
  },
);

export const meta = pageMeta;

export default function ForgetGuest() {
  const t = useTranslator();
  const refused = useActionData<typeof action>()?.refused;
  return (
    <AccountPage title={t('identity.forgetMe')} lead={t('identity.forgetMeLead')} refused={refused}>
      <p>{t('identity.forgetMeText')}</p>
      <Form method="post" className="person-form">
        <Checkbox
          name="confirm"
          label={t('identity.deleteConfirm')}
          problem={problemOf(refused, 'confirm')}
        />
        <Button type="submit" variant="danger">
          {t('identity.forgetMe')}
        </Button>
      </Form>
    </AccountPage>
  );
}
