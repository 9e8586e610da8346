import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Form } from '@remix-run/react';

/** Signs out, by a form: it works before any script has loaded. */
export function SignOutButton() {
  const t = useTranslator();
  return (
    <Form method="post" action="/sign-out">
      <Button type="submit" variant="quiet">
        {t('common.signOut')}
      </Button>
    </Form>
  );
}
