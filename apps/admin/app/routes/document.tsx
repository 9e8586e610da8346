import { can } from '@heard/domain/identity';
import { getDocument } from '@heard/services/authoring';
import { useTranslator } from '@heard/i18n/react';
import { Notice } from '@heard/ui/notice';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DocumentFrame } from '#app/documents/document-frame.tsx';
import { editingDoorFor } from '#app/documents/editing-doors.server.ts';
import { editorFor } from '#app/documents/editor-for.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:draft:any', async ({ ctx, t, params, request }) => {
  const document = await getDocument(ctx, { documentId: params.documentId ?? '' });
  const { course } = document.place;
  const { load } = editingDoorFor(document.place.kind);
  return {
    title: t('admin.title', { page: document.title }),
    document,
    extra: load ? await load({ ctx, t, request }, document) : null,
    mayWrite: can(ctx.actor, 'write:draft:any', { course }),
    done: new URL(request.url).searchParams.get('done') === 'saved',
  };
});

export const action = doors.action('write:draft:any', async (visit) => {
  const document = await getDocument(visit.ctx, { documentId: visit.params.documentId ?? '' });
  return editingDoorFor(document.place.kind).act(visit, document);
});

export const meta = titlePage;

/** A document in the editor of its kind. */
export default function DocumentPage() {
  const t = useTranslator();
  const { document, extra, mayWrite, done } = useLoaderData<typeof loader>();
  const answer: unknown = useActionData<typeof action>();
  const Editor = editorFor(document.place.kind);
  return (
    <DocumentFrame document={document} tab="edit">
      {done && answer === undefined ? <Notice kind="success">{t('authoring.saved')}</Notice> : null}
      {document.archivedAt === null ? null : (
        <Notice kind="info">{t('authoring.documentArchived')}</Notice>
      )}
      <Editor
        key={document.id}
        document={document}
        extra={extra}
        answer={answer}
        mayWrite={mayWrite}
      />
    </DocumentFrame>
  );
}
