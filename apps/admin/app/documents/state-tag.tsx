import type { DocumentState } from '@heard/domain/authoring';
import { useTranslator } from '@heard/i18n/react';
import { Tag, type TagKind } from '@heard/ui/tag';

const kinds: Record<DocumentState, TagKind> = {
  draft: 'warning',
  'in-review': 'info',
  approved: 'info',
  published: 'success',
};

/** How far a document has come, in a word; what is in the archive is that above all. */
export function StateTag({ state, archived }: { state: DocumentState; archived?: boolean }) {
  const t = useTranslator();
  if (archived) return <Tag>{t('authoring.archivedTag')}</Tag>;
  return <Tag kind={kinds[state]}>{t(`authoring.state.${state}`)}</Tag>;
}
