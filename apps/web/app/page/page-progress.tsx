import { useTranslator } from '@heard/i18n/react';
import { useNavigation } from '@remix-run/react';

/** Says that the next page is on its way, if it takes longer than a moment (the delay is in the CSS). */
export function PageProgress() {
  const t = useTranslator();
  const waits = useNavigation().state !== 'idle';
  return (
    <div className="page-progress" role="status">
      {waits ? <span className="page-progress-sign">{t('common.loading')}</span> : null}
    </div>
  );
}
