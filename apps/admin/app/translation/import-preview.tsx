import { directionOf } from '@heard/i18n/browser';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { DataTable } from '@heard/ui/data-table';
import { EmptyState } from '@heard/ui/empty-state';
import { Notice } from '@heard/ui/notice';
import type { ImportedFile, ImportedXliff } from '@heard/services/authoring';
import { Form } from '@remix-run/react';
import { sayProblem } from './say-problem.ts';

/** What a file would change, and the button that does it. Segments that stay as they are are not shown. */
export function ImportPreview({ shown, text }: { shown: ImportedXliff; text: string }) {
  const t = useTranslator();
  const { files, digest, locale } = shown;
  const count = files.reduce((sum, file) => sum + file.changed, 0);
  return (
    <section className="import-preview">
      {files.map((file) => (
        <ImportedFileTable key={file.path} file={file} locale={locale} />
      ))}
      {count === 0 ? (
        <EmptyState title={t('translation.nothingNew')} text={t('translation.exchangeText')} />
      ) : (
        <Form method="post" encType="multipart/form-data">
          <input type="hidden" name="digest" value={digest} />
          <textarea name="text" value={text} readOnly hidden />
          <Button type="submit">{t('translation.confirm', { count })}</Button>
        </Form>
      )}
    </section>
  );
}

function ImportedFileTable({ file, locale }: { file: ImportedFile; locale: string }) {
  const t = useTranslator();
  const rows = file.segments.filter(({ result }) => result !== 'kept');
  const language = { lang: locale, dir: directionOf(locale) };
  if (file.problem !== null)
    return (
      <Notice kind="warning" title={file.path}>
        <p>{t('translation.fileProblem', { problem: file.problem })}</p>
      </Notice>
    );
  if (rows.length === 0) return null;
  const words = (text: string) => <span {...language}>{text}</span>;
  return (
    <DataTable
      caption={file.title}
      columns={[
        { key: 'source', label: t('translation.source') },
        { key: 'target', label: t('translation.target') },
        { key: 'result', label: t('translation.documentsState') },
      ]}
      rows={rows.map((one) => ({
        id: one.id,
        cells: {
          source: <span lang="en">{one.source}</span>,
          target: (
            <>
              {one.before === '' ? null : <del className="import-before">{words(one.before)}</del>}{' '}
              {words(one.after)}
            </>
          ),
          result: [
            t('translation.result', { result: one.result }),
            ...one.problems.map((problem) => sayProblem(problem, t)),
          ].join(' '),
        },
      }))}
    />
  );
}
