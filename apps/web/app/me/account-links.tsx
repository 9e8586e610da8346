import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { TextLink } from '@heard/ui/link';
import { Form } from '@remix-run/react';

const pages = [
  ['profile', 'identity.profile'],
  ['email', 'identity.emailTitle'],
  ['password', 'identity.changePassword'],
  ['sessions', 'identity.sessions'],
  ['organisations', 'membership.own'],
] as const;

/** What a member may do with the account, the way out among it. */
export function AccountLinks() {
  const t = useTranslator();
  return (
    <section aria-labelledby="own-account">
      <h2 id="own-account">{t('identity.meAccount')}</h2>
      <ul className="person-links">
        {pages.map(([page, words]) => (
          <li key={page}>
            <TextLink href={`/${t.locale}/me/${page}`}>{t(words)}</TextLink>
          </li>
        ))}
      </ul>
      <Form method="post" action={`/${t.locale}/sign-out`}>
        <Button type="submit" variant="secondary">
          {t('common.signOut')}
        </Button>
      </Form>
    </section>
  );
}
