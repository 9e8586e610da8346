import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Checkbox } from '@heard/ui/checkbox';
import { TextLink } from '@heard/ui/link';
import { Form } from '@remix-run/react';
import type { ShownPerson } from './shown-person.ts';

/** Whether the account can be used, and how its owner gets in again who lost the second factor. */
export function AccessForms(props: {
  person: ShownPerson;
  isSelf: boolean;
  disableProblem: string | undefined;
  resetProblem: string | undefined;
}) {
  const t = useTranslator();
  const { person, isSelf, disableProblem, resetProblem } = props;
  if (isSelf)
    return (
      <section className="admin-section">
        <h2>{t('people.access')}</h2>
        <p>{t('people.accessOwn')}</p>
        <p>
          <TextLink href="/account/security">{t('people.security')}</TextLink>
        </p>
      </section>
    );
  return (
    <section className="admin-section">
      <h2>{t('people.access')}</h2>
      {person.disabledAt ? (
        <EnableForm />
      ) : (
        <ConfirmedForm
          {...{ intent: 'disable', text: t('people.disableText'), problem: disableProblem }}
          confirm={t('people.disableConfirm')}
          button={t('people.disable')}
        />
      )}
      {person.secondFactorSince || person.passkeys > 0 ? (
        <ConfirmedForm
          {...{ intent: 'reset', text: t('people.resetText'), problem: resetProblem }}
          confirm={t('people.resetConfirm')}
          button={t('people.reset')}
        />
      ) : null}
    </section>
  );
}

function EnableForm() {
  const t = useTranslator();
  return (
    <Form method="post">
      <p>{t('people.enableText')}</p>
      <Button type="submit" name="intent" value="enable">
        {t('people.enable')}
      </Button>
    </Form>
  );
}

function ConfirmedForm(props: {
  intent: string;
  text: string;
  confirm: string;
  button: string;
  problem: string | undefined;
}) {
  const { intent, text, confirm, button, problem } = props;
  return (
    <Form method="post" className="admin-form">
      <input type="hidden" name="intent" value={intent} />
      <p>{text}</p>
      <Checkbox name={intent} value="yes" label={confirm} problem={problem} />
      <Button type="submit" variant="danger">
        {button}
      </Button>
    </Form>
  );
}
