import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Disclosure } from '@heard/ui/disclosure';
import { Form } from '@remix-run/react';

/** Puts a document into the archive, after a second look at what that means. */
export function ArchiveForm({ documentId, name }: { documentId: string; name: string }) {
  const t = useTranslator();
  return (
    <Disclosure summary={t('authoring.archiveName', { name })}>
      <Form method="post">
        <input type="hidden" name="intent" value="archive" />
        <input type="hidden" name="documentId" value={documentId} />
        <p>{t('authoring.archiveSure')}</p>
        <Button type="submit" variant="danger">
          {t('authoring.archiveYes')}
        </Button>
      </Form>
    </Disclosure>
  );
}
