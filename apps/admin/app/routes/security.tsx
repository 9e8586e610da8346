import { toHttpStatus } from '@heard/services';
import { getSecondFactor, listPasskeys, listSessions } from '@heard/services/identity';
import { useTranslator } from '@heard/i18n/react';
import { ErrorSummary } from '@heard/ui/error-summary';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titlePage } from '#app/page/title-page.ts';
import { RecoveryCodes } from '#app/second-factor/recovery-codes.tsx';
import { changeSecurity } from '#app/security/change-security.server.ts';
import { PasskeySection } from '#app/security/passkey-section.tsx';
import { PasswordSection } from '#app/security/password-section.tsx';
import { SecondFactorSection } from '#app/security/second-factor-section.tsx';
import { SessionSection } from '#app/security/session-section.tsx';
import { doors } from '#app/server/doors.server.ts';

const doneSentences: Record<string, string> = {
  password: 'identity.passwordChanged',
  ended: 'identity.sessionEnded',
  elsewhere: 'identity.signOutEverywhereDone',
  added: 'people.passkeyAdded',
  renamed: 'people.passkeyRenamed',
  removed: 'people.passkeyRemoved',
};

export const loader = doors.loader('read:dashboard:any', async ({ ctx, t, caller, request }) => ({
  title: t('admin.title', { page: t('people.security') }),
  done: doneSentences[new URL(request.url).searchParams.get('done') ?? ''] ?? null,
  secondFactor: await getSecondFactor(ctx),
  passkeys: await listPasskeys(ctx),
  sessions: await listSessions(ctx, caller),
}));

export const action = doors.action('read:dashboard:any', async (visit) => {
  const outcome = await changeSecurity(visit);
  if (outcome.kind === 'done') return redirect(`/account/security?done=${outcome.done}`, 303);
  if (outcome.kind === 'codes') {
    const headers = { 'Cache-Control': 'no-store' };
    return data({ codes: outcome.codes, problem: null }, { headers });
  }
  const { field, text, code } = outcome;
  return data({ codes: null, problem: { field, text } }, toHttpStatus(code));
});

export const meta = titlePage;

/** By what somebody's own account is protected, and where it is signed in. */
export default function Security() {
  const t = useTranslator();
  const { done, secondFactor, passkeys, sessions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.codes) return <RecoveryCodes codes={answer.codes} next="/account/security" />;
  const problem = answer?.problem ?? null;
  return (
    <>
      {problem ? <ErrorSummary title={t('problem.title')} problems={[problem]} /> : null}
      {done && !problem ? <Notice kind="success">{t(done)}</Notice> : null}
      <PageTitle title={t('people.security')} lead={t('people.securityLead')} />
      <SecondFactorSection state={secondFactor} problem={problem} />
      <PasskeySection passkeys={passkeys} problem={problem} />
      <PasswordSection problem={problem} />
      <SessionSection sessions={sessions} />
    </>
  );
}
