import { can } from '@heard/domain/identity';
import { sayRefusal, toHttpStatus } from '@heard/services';
import { getDocument, listRevisions, restoreRevision } from '@heard/services/authoring';
import { useTranslator } from '@heard/i18n/react';
import { ErrorSummary } from '@heard/ui/error-summary';
import { Notice } from '@heard/ui/notice';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DocumentFrame } from '#app/documents/document-frame.tsx';
import { toDocumentAddress } from '#app/documents/document-address.ts';
import { CompareForm } from '#app/history/compare-form.tsx';
import { ComparisonView } from '#app/history/comparison-view.tsx';
import { readComparison } from '#app/history/read-comparison.server.ts';
import { RevisionList } from '#app/history/revision-list.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:draft:any', async ({ ctx, t, params, request }) => {
  const documentId = params.documentId ?? '';
  const { id, path, place, title, state, edit, ...rest } = await getDocument(ctx, { documentId });
  const { archivedAt, updatedAt, updatedBy } = rest;
  // Without its texts: this page shows those of its revisions.
  const document = { id, path, place, title, state, edit, archivedAt, updatedAt, updatedBy };
  const revisions = await listRevisions(ctx, { documentId });
  const search = new URL(request.url).searchParams;
  return {
    title: t('admin.title', { page: `${t('authoring.historyTitle')}: ${document.title}` }),
    ...{ document, revisions },
    comparison: await readComparison(ctx, { documentId, search, revisions }),
    mayRestore:
      document.archivedAt === null &&
      can(ctx.actor, 'write:draft:any', { course: document.place.course }),
    done: search.get('done') === 'restored',
  };
});

export const action = doors.action('write:draft:any', async ({ ctx, t, params, form }) => {
  const documentId = params.documentId ?? '';
  const [number, edit] = [Number(form.get('revision')), Number(form.get('edit'))];
  if (!Number.isSafeInteger(number) || !Number.isSafeInteger(edit))
    throw new Response(null, { status: 400 });
  const outcome = await restoreRevision(ctx, { documentId, number, edit });
  if (outcome.ok) return redirect(`${toDocumentAddress(documentId, 'history')}?done=restored`, 303);
  return data({ problem: sayRefusal(outcome.refusal, t) }, toHttpStatus(outcome.refusal.code));
});

export const meta = titlePage;

/** The texts that a document had: compared with each other, and brought back. */
export default function DocumentHistory() {
  const t = useTranslator();
  const { document, revisions, comparison, mayRestore, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <DocumentFrame document={document} tab="history">
      {refused ? (
        <ErrorSummary
          title={t('problem.title')}
          problems={[{ field: 'revisions', text: refused.problem }]}
        />
      ) : null}
      {done && !refused ? <Notice kind="success">{t('authoring.restored')}</Notice> : null}
      {revisions.length > 1 ? <CompareForm revisions={revisions} chosen={comparison} /> : null}
      {comparison ? (
        <ComparisonView comparison={comparison} locale={document.place.locale} />
      ) : null}
      <RevisionList revisions={revisions} edit={document.edit} mayRestore={mayRestore} />
    </DocumentFrame>
  );
}
