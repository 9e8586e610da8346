import { sayRefusal, toHttpStatus } from '@heard/services';
import { importXliff } from '@heard/services/authoring';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { ErrorSummary } from '@heard/ui/error-summary';
import { PageTitle } from '@heard/ui/page-title';
import { TextField } from '@heard/ui/text-field';
import { TextLink } from '@heard/ui/link';
import { data, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';
import { ImportPreview } from '#app/translation/import-preview.tsx';

export const loader = doors.loader('write:draft:any', async ({ t }) => ({
  title: t('admin.title', { page: t('translation.importTitle') }),
}));

export const action = doors.action('write:draft:any', async ({ ctx, t, form }) => {
  const [file, digest] = [form.get('file'), form.get('digest')];
  const isConfirmed = typeof digest === 'string';
  // A form writes line ends of its own into what it carries; XML reads all of them as the same.
  const text = file instanceof File ? await file.text() : String(form.get('text') ?? '');
  const plain = text.replaceAll('\r\n', '\n');
  if (plain === '')
    return data({ problem: t('translation.fileMissing'), shown: null, text: '' }, 422);
  const outcome = await importXliff(ctx, {
    ...{ text: plain, digest: isConfirmed ? digest : undefined },
  });
  if (!outcome.ok) {
    const problem = sayRefusal(outcome.refusal, t);
    return data({ problem, shown: null, text: '' }, toHttpStatus(outcome.refusal.code));
  }
  const { locale, digest: name, isApplied, files } = outcome;
  const shown = { locale, digest: name, isApplied, files };
  const count = shown.files.reduce((sum, one) => sum + one.changed, 0);
  if (shown.isApplied) return redirect(`/translations?imported=${count}`, 303);
  return data({ problem: null, shown, text: plain });
});

export const meta = titlePage;

/** Takes in what a translator outside sends back: first what it would change, then, when confirmed, the change. */
export default function TranslationsImport() {
  const t = useTranslator();
  useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  const problem = told?.problem ?? null;
  return (
    <>
      <p>
        <TextLink href="/translations">{t('translation.title')}</TextLink>
      </p>
      {problem === null ? null : (
        <ErrorSummary title={t('problem.title')} problems={[{ field: 'file', text: problem }]} />
      )}
      <PageTitle title={t('translation.importTitle')} lead={t('translation.exchangeText')} />
      <Form method="post" encType="multipart/form-data" className="admin-form">
        <TextField
          type="file"
          name="file"
          accept=".xlf,.xliff,application/xliff+xml"
          label={t('translation.file')}
          problem={problem}
        />
        <Button type="submit" variant={told?.shown ? 'secondary' : 'primary'}>
          {t('translation.look')}
        </Button>
      </Form>
      {told?.shown ? <ImportPreview shown={told.shown} text={told.text} /> : null}
    </>
  );
}
