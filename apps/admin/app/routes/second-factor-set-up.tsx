import { safeNextPath } from '@heard/http/edge';
import { sayRefusal, toHttpStatus } from '@heard/services';
import {
  confirmSecondFactor,
  getSecondFactor,
  getSecondFactorSetup,
} from '@heard/services/identity';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { ErrorSummary } from '@heard/ui/error-summary';
import { PageTitle } from '@heard/ui/page-title';
import { TextField } from '@heard/ui/text-field';
import { data } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AdminFrame } from '#app/page/admin-frame.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { RecoveryCodes } from '#app/second-factor/recovery-codes.tsx';
import { SetupSteps } from '#app/second-factor/setup-steps.tsx';
import { doors } from '#app/server/doors.server.ts';

const notKept = { headers: { 'Cache-Control': 'no-store' } };

export const loader = doors.loader('manage:account:own', async ({ ctx, t, request }) => {
  const next = safeNextPath(new URL(request.url).searchParams.get('next'), '/');
  const { since, passed } = await getSecondFactor(ctx);
  const { secret } = await getSecondFactorSetup(ctx);
  const title = t('admin.title', { page: t('people.setUpTitle') });
  return data({ title, next, secret, isReplacing: since !== null && passed }, notKept);
});

export const action = doors.action('manage:account:own', async (visit) => {
  const { ctx, t, form, caller, edge } = visit;
  const next = safeNextPath(form.get('next'), '/');
  const code = String(form.get('code') ?? '');
  const outcome = await confirmSecondFactor(ctx, { code, caller });
  if (!outcome.ok) {
    const problem = { field: 'code', text: sayRefusal(outcome.refusal, t) };
    return data({ problem, recoveryCodes: null, next }, toHttpStatus(outcome.refusal.code));
  }
  edge.setCookie(outcome.cookie);
  return data({ problem: null, recoveryCodes: outcome.recoveryCodes, next }, notKept);
});

/** The codes are shown once: what the loader would say after them is not asked for. */
export const shouldRevalidate = () => false;

export const meta = titlePage;

/** Where staff sets up the second factor before anything else opens, and a new one later. */
export default function SetUpSecondFactor() {
  const t = useTranslator();
  const { next, secret, isReplacing } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.recoveryCodes)
    return (
      <AdminFrame>
        <RecoveryCodes codes={answer.recoveryCodes} next={answer.next} />
      </AdminFrame>
    );
  const problem = answer?.problem;
  return (
    <AdminFrame>
      {problem ? <ErrorSummary title={t('problem.title')} problems={[problem]} /> : null}
      <PageTitle
        title={t('people.setUpTitle')}
        lead={isReplacing ? t('people.replaceLead') : t('people.setUpLead')}
      />
      <SetupSteps secret={secret} />
      <Form method="post" className="admin-form">
        <input type="hidden" name="next" value={next} />
        <TextField
          name="code"
          label={t('people.firstCode')}
          hint={t('people.firstCodeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          problem={problem?.text}
          required
        />
        <Button type="submit">{t('people.setUpButton')}</Button>
      </Form>
    </AdminFrame>
  );
}
