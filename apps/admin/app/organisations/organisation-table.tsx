import { useTranslator } from '@heard/i18n/react';
import { DataTable } from '@heard/ui/data-table';
import { EmptyState } from '@heard/ui/empty-state';
import { TextLink } from '@heard/ui/link';
import type { ListedOrganisation } from '@heard/services/organisations';

/** The organisations: how many are in them, how many agreed, and who leads them. */
export function OrganisationTable({
  organisations,
}: {
  organisations: readonly ListedOrganisation[];
}) {
  const t = useTranslator();
  return (
    <DataTable
      caption={t('organisation.title')}
      captionHidden
      columns={[
        { key: 'name', label: t('organisation.name') },
        { key: 'leads', label: t('organisation.leads') },
        { key: 'members', label: t('organisation.members'), align: 'end' },
        { key: 'agreed', label: t('organisation.agreed'), align: 'end' },
        { key: 'state', label: t('organisation.state') },
      ]}
      rows={organisations.map(({ id, name, leads, members, agreed, archivedAt }) => ({
        id,
        cells: {
          name: <TextLink href={`/organisations/${id}`}>{name}</TextLink>,
          leads:
            leads.length === 0
              ? t('organisation.nobodyLeads')
              : t.list(leads.map((lead) => lead.name || lead.email)),
          members: t.number(members),
          agreed: t.number(agreed),
          state: archivedAt
            ? t('organisation.archived', { date: t.date(archivedAt) })
            : t('organisation.inUse'),
        },
      }))}
      empty={<EmptyState title={t('organisation.empty')} text={t('organisation.emptyText')} />}
    />
  );
}
