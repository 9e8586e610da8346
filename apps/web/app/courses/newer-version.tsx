import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Notice } from '@heard/ui/notice';
import { Form } from '@remix-run/react';

/** Offers the newest version to a learner who is on an older one, and says what becomes of his progress. */
export function NewerVersion({ text }: { text: string }) {
  const t = useTranslator();
  return (
    <Notice kind="info" title={t('course.newVersion')}>
      <p>{text}</p>
      <Form method="post">
        <Button type="submit" variant="secondary" name="intent" value="move">
          {t('course.moveVersion')}
        </Button>
      </Form>
    </Notice>
  );
}
