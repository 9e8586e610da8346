import { startRegistration } from '@simplewebauthn/browser';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Notice } from '@heard/ui/notice';
import { PasswordField } from '@heard/ui/password-field';
import { TextField } from '@heard/ui/text-field';
import { useSubmit } from '@remix-run/react';
import { useState, type FormEvent } from 'react';
import { askForOptions } from '#app/second-factor/ask-for-options.ts';
import { usePasskeys } from '#app/second-factor/use-passkeys.ts';

type Options = Parameters<typeof startRegistration>[0]['optionsJSON'];

/** Makes this device a passkey. It needs scripts and a browser that knows passkeys, and appears with them. */
export function AddPasskey({ problem: refused }: { problem: string | undefined }) {
  const t = useTranslator();
  const submit = useSubmit();
  const isPossible = usePasskeys();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (!isPossible) return <p>{t('people.passkeysImpossible')}</p>;

  async function add(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const password = String(form.get('passkeyPassword'));
    setBusy(true);
    setProblem(null);
    try {
      const asked = await askForOptions<Options>('/account/security/passkey', { password });
      if (!asked.ok) return setProblem(asked.problem ?? t('people.passkeyFailed'));
      const answer = JSON.stringify(await startRegistration({ optionsJSON: asked.options }));
      submit({ intent: 'add', name: String(form.get('passkeyName')), answer }, { method: 'post' });
    } catch {
      // Cancelled, or the device is a passkey already: it has said so itself.
      setProblem(t('people.passkeyFailed'));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="admin-form" onSubmit={(event) => void add(event)}>
      <h3>{t('people.passkeyAdd')}</h3>
      {problem ? (
        <Notice kind="problem">
          <p>{problem}</p>
        </Notice>
      ) : null}
      <TextField
        name="passkeyName"
        label={t('people.passkeyName')}
        hint={t('people.passkeyNameHint')}
        maxLength={100}
        problem={refused}
        required
      />
      <PasswordField
        name="passkeyPassword"
        label={t('identity.currentPassword')}
        autoComplete="current-password"
        showLabel={t('identity.showPassword')}
        hideLabel={t('identity.hidePassword')}
        required
      />
      <Button type="submit" variant="secondary" disabled={busy}>
        {t('people.passkeyAdd')}
      </Button>
    </form>
  );
}
