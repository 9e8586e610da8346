import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { useHasScript } from './use-has-script.ts';

/** Opens the browser's print window. Absent without scripts, where it could do nothing. */
export function PrintButton() {
  const t = useTranslator();
  if (!useHasScript()) return null;
  return (
    <Button type="button" variant="quiet" className="print-button" onClick={() => window.print()}>
      {t('common.print')}
    </Button>
  );
}
