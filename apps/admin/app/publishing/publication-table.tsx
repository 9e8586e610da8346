import { useTranslator } from '@heard/i18n/react';
import { DataTable } from '@heard/ui/data-table';
import { Disclosure } from '@heard/ui/disclosure';
import { Tag, type TagKind } from '@heard/ui/tag';
import { Button } from '@heard/ui/button';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ProblemList } from './problem-list.tsx';
import type { ShownPublication } from './shown-publications.server.ts';

const kinds: Record<ShownPublication['state'], TagKind> = {
  waiting: 'info',
  done: 'success',
  failed: 'problem',
  cancelled: 'plain',
};

/** Publications: of what, by whom, when, and what came of them; those that wait can be called off. */
export function PublicationTable(props: {
  caption: string;
  publications: readonly ShownPublication[];
  empty: ReactNode;
}) {
  const t = useTranslator();
  return (
    <DataTable
      caption={props.caption}
      captionHidden
      columns={[
        { key: 'course', label: t('publication.course') },
        { key: 'as', label: t('publication.as') },
        { key: 'at', label: t('publication.at') },
        { key: 'by', label: t('publication.by') },
        { key: 'state', label: t('publication.state') },
        { key: 'outcome', label: t('publication.outcome') },
      ]}
      rows={props.publications.map((one) => ({
        id: one.id,
        cells: {
          course: <bdi>{one.title}</bdi>,
          as: t(`publication.${one.kind}`),
          at: t.dateTime(one.doneAt ?? one.dueAt),
          by: <bdi>{one.requestedBy?.name || t('publication.nobody')}</bdi>,
          state: <Tag kind={kinds[one.state]}>{t(`publication.state.${one.state}`)}</Tag>,
          outcome: <Outcome publication={one} />,
        },
      }))}
      empty={props.empty}
    />
  );
}

function Outcome({ publication }: { publication: ShownPublication }) {
  const t = useTranslator();
  const { id, state, title, dueAt, note, result, problems } = publication;
  return (
    <div className="publishing-outcome">
      {note === '' ? null : (
        <p>
          <bdi>{note}</bdi>
        </p>
      )}
      {result === '' ? null : <p>{result}</p>}
      {problems.length > 0 ? (
        <Disclosure summary={t('publication.problems')}>
          <ProblemList problems={problems} />
        </Disclosure>
      ) : null}
      {state === 'waiting' ? (
        <Disclosure summary={t('publication.cancel')}>
          <p>{t('publication.cancelText', { title, time: t.dateTime(dueAt) })}</p>
          <Form method="post">
            <Button type="submit" name="cancel" value={id} variant="danger">
              {t('publication.cancelButton')}
            </Button>
          </Form>
        </Disclosure>
      ) : null}
    </div>
  );
}
