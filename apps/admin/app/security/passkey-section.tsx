import type { ListedPasskey } from '@heard/services/identity';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { DataTable } from '@heard/ui/data-table';
import { Disclosure } from '@heard/ui/disclosure';
import { TextField } from '@heard/ui/text-field';
import { Form } from '@remix-run/react';
import { AddPasskey } from './add-passkey.tsx';
import { problemOf, type SecurityProblem } from './security-problem.ts';

/** Over the wire a date is a text. */
type ShownPasskey = Pick<ListedPasskey, 'id' | 'name'> & {
  createdAt: Date | string;
  lastUsedAt: Date | string | null;
};

/** The passkeys: each has a name that can be changed, and can be removed. */
export function PasskeySection({
  passkeys,
  problem,
}: {
  passkeys: readonly ShownPasskey[];
  problem: SecurityProblem;
}) {
  const t = useTranslator();
  const date = (value: Date | string) => t.date(new Date(value));
  return (
    <section className="admin-section">
      <h2>{t('people.passkeys')}</h2>
      <p>{t('people.passkeysText')}</p>
      <DataTable
        caption={t('people.passkeys')}
        captionHidden
        columns={[
          { key: 'name', label: t('people.passkeyName') },
          { key: 'created', label: t('identity.sessionSince') },
          { key: 'used', label: t('identity.sessionSeen') },
          { key: 'change', label: t('people.change') },
        ]}
        rows={passkeys.map((passkey) => ({
          id: passkey.id,
          cells: {
            name: passkey.name,
            created: date(passkey.createdAt),
            used: passkey.lastUsedAt ? date(passkey.lastUsedAt) : '–',
            change: <PasskeyForms {...passkey} problem={problem} />,
          },
        }))}
        empty={<p>{t('people.noPasskeys')}</p>}
      />
      <AddPasskey problem={problemOf(problem, 'passkeyName')} />
    </section>
  );
}

function PasskeyForms({ id, name, problem }: ShownPasskey & { problem: SecurityProblem }) {
  const t = useTranslator();
  const fieldId = `name-${id}`;
  const wrong = problemOf(problem, fieldId);
  return (
    <Disclosure summary={t('people.passkeyChange', { name })} open={wrong !== undefined}>
      <Form method="post">
        <input type="hidden" name="passkey" value={id} />
        <TextField
          name="name"
          id={fieldId}
          label={t('people.passkeyName')}
          defaultValue={name}
          maxLength={100}
          problem={wrong}
        />
        <Button type="submit" name="intent" value="rename" variant="secondary">
          {t('people.passkeyRename')}
        </Button>
      </Form>
      <Form method="post" className="admin-form">
        <input type="hidden" name="passkey" value={id} />
        <p>{t('people.passkeyRemoveText')}</p>
        <Button type="submit" name="intent" value="remove" variant="danger">
          {t('people.passkeyRemove', { name })}
        </Button>
      </Form>
    </Disclosure>
  );
}
