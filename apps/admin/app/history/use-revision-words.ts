import { useTranslator } from '@heard/i18n/react';
import type { ListedRevision } from '@heard/services/authoring';
import type { SerializeFrom } from '@remix-run/node';

/** Says who made a revision, when, and how. */
export function useRevisionWords() {
  const t = useTranslator();
  const byWhom = ({ by, at }: Pick<SerializeFrom<ListedRevision>, 'by' | 'at'>) => {
    const name = by === null ? 'Heard' : by.name || t('authoring.nobody');
    return t('authoring.byWhom', { name, time: t.dateTime(new Date(at)) });
  };
  const describe = (revision: SerializeFrom<ListedRevision>) =>
    `${t('authoring.revision', { number: revision.number })} · ${byWhom(revision)}`;
  return { byWhom, describe };
}
