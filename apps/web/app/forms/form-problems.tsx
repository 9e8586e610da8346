import { useTranslator } from '@heard/i18n/react';
import { ErrorSummary } from '@heard/ui/error-summary';
import type { RefusedForm } from './refused-form.ts';

/** Everything that is wrong with the form below, each with a link to its field. */
export function FormProblems({ refused }: { refused: RefusedForm | undefined }) {
  const t = useTranslator();
  if (!refused) return null;
  return <ErrorSummary key={refused.at} title={t('problem.title')} problems={refused.problems} />;
}
