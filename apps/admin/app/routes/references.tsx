import { useTranslator } from '@heard/i18n/react';
import { listDocuments } from '@heard/services/authoring';
import { DataTable } from '@heard/ui/data-table';
import { TextLink } from '@heard/ui/link';
import { PageTitle } from '@heard/ui/page-title';
import { useLoaderData } from '@remix-run/react';
import { toDocumentAddress } from '#app/documents/document-address.ts';
import { StateTag } from '#app/documents/state-tag.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:draft:any', async ({ ctx, t }) => ({
  title: t('admin.title', { page: t('authoring.references') }),
  documents: (await listDocuments(ctx)).filter(({ place }) => place.course === null),
}));

export const meta = titlePage;

/** What belongs to no course: terms, facts, sources, pictures, the poster. */
export default function References() {
  const t = useTranslator();
  const { documents } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t('authoring.references')} lead={t('authoring.referencesLead')} />
      <DataTable
        caption={t('authoring.references')}
        captionHidden
        columns={[
          { key: 'title', label: t('authoring.title') },
          { key: 'kind', label: t('authoring.files') },
          { key: 'language', label: t('authoring.language') },
          { key: 'state', label: t('authoring.states') },
        ]}
        rows={documents.map(({ id, title, place, state }) => ({
          id,
          cells: {
            title: (
              <TextLink href={toDocumentAddress(id)}>
                <bdi>{title}</bdi>
              </TextLink>
            ),
            kind: t(`authoring.kind.${place.kind}`),
            language: place.locale ?? '–',
            state: <StateTag state={state} />,
          },
        }))}
      />
    </>
  );
}
