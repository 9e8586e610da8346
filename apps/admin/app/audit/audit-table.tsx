import { useTranslator } from '@heard/i18n/react';
import { DataTable } from '@heard/ui/data-table';
import { EmptyState } from '@heard/ui/empty-state';
import { TextLink } from '@heard/ui/link';
import { Pagination } from '@heard/ui/pagination';
import type { AuditLine, AuditPage, WantedAudit } from '@heard/services/admin';
import { toAuditAddress } from './audit-address.ts';

type ShownLine = Omit<AuditLine, 'at' | 'detail'> & { at: Date | string; detail: string };

/** A page of the log. */
export function AuditTable({
  log,
  wanted,
}: {
  log: Omit<AuditPage, 'lines'> & { lines: ShownLine[] };
  wanted: WantedAudit;
}) {
  const t = useTranslator();
  const { lines, total, page, pages } = log;
  const at = (number: number) => toAuditAddress('/audit', { ...wanted, page: number });
  const say = (action: string) => (t.has(`audit.${action}`) ? t(`audit.${action}`) : action);
  return (
    <>
      <DataTable
        caption={t('audit.count', { count: total })}
        columns={[
          { key: 'at', label: t('audit.at') },
          { key: 'who', label: t('audit.who') },
          { key: 'action', label: t('audit.action') },
          { key: 'subject', label: t('audit.subject') },
          { key: 'detail', label: t('audit.detail') },
        ]}
        rows={lines.map((line) => ({
          id: line.id,
          cells: {
            at: t.dateTime(line.at),
            who: <Who actor={line.actor} />,
            action: say(line.action),
            subject: (
              <code className="audit-code" dir="ltr">
                {line.subject}
              </code>
            ),
            detail:
              line.detail === '' ? (
                ''
              ) : (
                <code className="audit-code" dir="ltr">
                  {line.detail}
                </code>
              ),
          },
        }))}
        empty={<EmptyState title={t('audit.empty')} text={t('audit.emptyText')} />}
      />
      {pages > 1 ? (
        <Pagination
          label={t('common.pages')}
          text={t('admin.page', { page, pages })}
          previous={page > 1 ? { href: at(page - 1), label: t('common.previousPage') } : null}
          next={page < pages ? { href: at(page + 1), label: t('common.nextPage') } : null}
        />
      ) : null}
    </>
  );
}

function Who({ actor }: { actor: AuditLine['actor'] }) {
  const t = useTranslator();
  if (actor.kind !== 'person') return t(`audit.${actor.kind}`);
  return (
    <TextLink href={toAuditAddress('/audit', { ...nothing, who: actor.email })}>
      {actor.email}
    </TextLink>
  );
}

const nothing: WantedAudit = { who: '', action: '', subject: '', from: null, to: null, page: 1 };
