import { startAuthentication } from '@simplewebauthn/browser';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Notice } from '@heard/ui/notice';
import { useSubmit } from '@remix-run/react';
import { useState } from 'react';
import { askForOptions } from './ask-for-options.ts';
import { usePasskeys } from './use-passkeys.ts';

/** Signs in with a passkey. It needs scripts and a browser that knows passkeys, and appears with them. */
export function PasskeySignIn({ next }: { next: string }) {
  const t = useTranslator();
  const submit = useSubmit();
  const isPossible = usePasskeys();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (!isPossible) return null;

  async function signIn(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const asked =
        await askForOptions<Parameters<typeof startAuthentication>[0]['optionsJSON']>(
          '/sign-in/passkey',
        );
      if (!asked.ok) return setProblem(asked.problem ?? t('people.passkeyFailed'));
      const answer = await startAuthentication({ optionsJSON: asked.options });
      const form = { intent: 'passkey', answer: JSON.stringify(answer), next };
      submit(form, { method: 'post', action: '/sign-in' });
    } catch {
      // Cancelled, or the device has none for this site: it has said so itself.
      setProblem(t('people.passkeyFailed'));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="admin-passkey">
      {problem ? (
        <Notice kind="problem">
          <p>{problem}</p>
        </Notice>
      ) : null}
      <Button type="button" variant="secondary" disabled={busy} onClick={() => void signIn()}>
        {t('people.passkeySignIn')}
      </Button>
      <p className="field-hint">{t('people.passkeySignInHint')}</p>
    </div>
  );
}
