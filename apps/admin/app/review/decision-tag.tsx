import type { ReviewDecision } from '@heard/domain/authoring';
import { useTranslator } from '@heard/i18n/react';
import { Tag, type TagKind } from '@heard/ui/tag';

const kinds: Record<ReviewDecision, TagKind> = {
  approved: 'success',
  'changes-requested': 'warning',
  withdrawn: 'plain',
  overtaken: 'plain',
};

/** What came of a request for review, in a word or two. */
export function DecisionTag({ decision }: { decision: ReviewDecision | null }) {
  const t = useTranslator();
  if (decision === null) return <Tag kind="info">{t('review.decision.open')}</Tag>;
  return <Tag kind={kinds[decision]}>{t(`review.decision.${decision}`)}</Tag>;
}
