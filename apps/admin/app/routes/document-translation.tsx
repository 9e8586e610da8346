import { locales } from '@heard/i18n/browser';
import { sayRefusal, toHttpStatus } from '@heard/services';
import {
  getDocument,
  getTranslationPage,
  saveTranslationSegments,
  startTranslation,
} from '@heard/services/authoring';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { EmptyState } from '@heard/ui/empty-state';
import { ErrorSummary } from '@heard/ui/error-summary';
import { data, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useRef } from 'react';
import { DocumentFrame } from '#app/documents/document-frame.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';
import { sayProblem } from '#app/translation/say-problem.ts';
import { SegmentRow } from '#app/translation/segment-row.tsx';
import { TranslationHead } from '#app/translation/translation-head.tsx';

const languages = locales.filter((locale) => locale !== 'en');

function readLanguage(request: Request): string {
  return new URL(request.url).searchParams.get('to') ?? languages[0] ?? '';
}

export const loader = doors.loader('read:draft:any', async ({ ctx, t, params, request }) => {
  const documentId = params.documentId ?? '';
  const { id, path, place, title, state, ...rest } = await getDocument(ctx, { documentId });
  const { archivedAt, updatedAt, updatedBy } = rest;
  // Without its texts: the page has them segment by segment.
  const document = { id, path, place, title, state, archivedAt, updatedAt, updatedBy };
  const page = await getTranslationPage(ctx, { documentId, locale: readLanguage(request) });
  const onlyOpen = new URL(request.url).searchParams.get('show') === 'open';
  const segments = page.segments.filter(({ state }) => !onlyOpen || state !== 'translated');
  const language = t('translation.language', { locale: page.locale });
  return {
    title: t('admin.title', {
      page: `${t('translation.pageTitle', { language })}: ${document.title}`,
    }),
    ...{ document, page: { ...page, segments }, onlyOpen },
  };
});

export const action = doors.action('write:draft:any', async ({ ctx, t, params, request, form }) => {
  const documentId = params.documentId ?? '';
  const locale = readLanguage(request);
  if (form.get('intent') === 'start') {
    const started = await startTranslation(ctx, { documentId, locale });
    if (started.ok) return redirect(request.url, 303);
    const problem = sayRefusal(started.refusal, t);
    return data({ problem, refused: null }, toHttpStatus(started.refusal.code));
  }
  const read = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n');
  const [id, text, was, edit] = [read('id'), read('text'), read('was'), Number(read('edit'))];
  if (!Number.isSafeInteger(edit)) throw new Response(null, { status: 400 });
  const { target } = await getTranslationPage(ctx, { documentId, locale });
  if (!target) throw new Response(null, { status: 404 });
  const saved = await saveTranslationSegments(ctx, {
    ...{ documentId: target.id, edit, segments: [{ id, text, was }] },
  });
  if (!saved.ok) {
    const problem = sayRefusal(saved.refusal, t);
    const refused = { id, text, problems: [problem] };
    return data({ problem, refused }, toHttpStatus(saved.refusal.code));
  }
  const problems = (saved.segments[0]?.problems ?? []).map((one) => sayProblem(one, t));
  if (problems.length === 0)
    return redirect(`${request.url}#segment-${encodeURIComponent(id)}`, 303);
  return data({ problem: problems.join(' '), refused: { id, text, problems } }, 422);
});

export const meta = titlePage;

/** A document and its translation, passage by passage. */
export default function DocumentTranslation() {
  const t = useTranslator();
  const { document, page, onlyOpen } = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  const edit = useRef(page.target?.edit ?? 0);
  const refused = told?.refused ?? null;
  const terms = new Map(page.terms.map((term) => [term.id, term]));
  return (
    <DocumentFrame document={document} tab="translation">
      {told ? (
        <ErrorSummary
          title={t('problem.title')}
          problems={[{ field: refused && `segment-${refused.id}`, text: told.problem }]}
        />
      ) : null}
      <TranslationHead page={page} languages={languages} onlyOpen={onlyOpen} />
      {page.target || page.problem ? null : (
        <EmptyState title={t('translation.notBegun')} text={t('translation.notBegunText')}>
          <Form method="post">
            <Button name="intent" value="start">
              {t('translation.start')}
            </Button>
          </Form>
        </EmptyState>
      )}
      {page.target && onlyOpen && page.segments.length === 0 ? (
        <EmptyState title={t('translation.allDone')} text={t('translation.allDoneText')} />
      ) : null}
      {page.target ? (
        <ol className="segments" aria-label={t('translation.passages')} key={page.target.id}>
          {page.segments.map((segment) => (
            <SegmentRow
              key={segment.id}
              segment={segment}
              terms={segment.terms.flatMap((id) => terms.get(id) ?? [])}
              document={{ id: page.target?.id ?? '', edit }}
              locale={page.locale}
              refused={refused?.id === segment.id ? refused : null}
            />
          ))}
        </ol>
      ) : null}
    </DocumentFrame>
  );
}
