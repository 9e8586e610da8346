import { useTranslator } from '@heard/i18n/react';
import { useContext } from 'react';
import { BlockFormContext } from './block-form-context.ts';
import { toWordKey } from './to-word-key.ts';

/** What is wrong in the field at this place, in a sentence; null when nothing is. */
export function useProblem(at: string): string | null {
  const t = useTranslator();
  const { problems } = useContext(BlockFormContext);
  const found = problems.find(({ field }) => field === at);
  return found ? t('editor.blockProblem', { why: toWordKey(found.why) }) : null;
}
