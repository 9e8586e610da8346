import { useTranslator } from '@heard/i18n/react';
import type { SaveState } from './answer-saver.ts';
import { responseProblemWords } from './response-problem-words.ts';

/** Whether the answer is saved, in words. Always there, so that a screen reader notices its changes. */
export function SaveStatus({ state }: { state: SaveState }) {
  const t = useTranslator();
  return (
    <p className={`save-status save-status-${state.kind}`} role="status">
      {state.kind === 'saving' ? (
        // Seen, and not announced: what comes of it is.
        <span aria-hidden="true">{t('quiz.saving')}</span>
      ) : null}
      {state.kind === 'saved' ? t('quiz.savedAt') : null}
      {state.kind === 'failed' ? t('quiz.saveFailed') : null}
      {state.kind === 'impossible' ? t('quiz.saveByButton') : null}
      {state.kind === 'unreadable' ? t(responseProblemWords[state.problem]) : null}
    </p>
  );
}
