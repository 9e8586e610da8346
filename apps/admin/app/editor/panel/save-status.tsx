import { useTranslator } from '@heard/i18n/react';
import { TextLink } from '@heard/ui/link';
import type { SaveState } from '../draft/draft-keeper.ts';
import type { Present } from '../draft/use-presence.ts';

/** Where the text is, in a word or two, and who else is here. */
export function SaveStatus({
  state,
  others,
  onConflict,
}: {
  state: SaveState;
  others: readonly Present[];
  onConflict: () => void;
}) {
  const t = useTranslator();
  const isTrouble = !['saved', 'saving', 'waiting'].includes(state.kind);
  const words = state.kind === 'refused' ? `refused_${state.reason}` : state.kind;
  return (
    <div className="save-status">
      <p role="status" className={isTrouble ? 'save-trouble' : undefined}>
        {t('editor.saveState', { state: words.replaceAll('-', '_') })}{' '}
        {state.kind === 'conflict' ? (
          <button type="button" className="save-conflict" onClick={onConflict}>
            {t('editor.compare')}
          </button>
        ) : null}
        {state.kind === 'signed-out' ? (
          <TextLink href="/sign-in" target="_blank">
            {t('common.signIn')}
          </TextLink>
        ) : null}
      </p>
      {others.length > 0 ? (
        <ul className="present" aria-label={t('editor.presence')}>
          {others.map(({ learnerId, name, writing }) => (
            <li key={learnerId}>
              {t('editor.present', {
                name: name || t('editor.somebody'),
                writing: writing ? 'yes' : 'no',
              })}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
