import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { TextField } from '@heard/ui/text-field';
import { TextLink } from '@heard/ui/link';
import { useState } from 'react';
import { useHasScript } from '#app/page/use-has-script.ts';

/** The address for whoever wants to verify, to be selected or, with scripts, copied. */
export function VerificationAddress({ address, id }: { address: string; id: string }) {
  const t = useTranslator();
  const hasScript = useHasScript();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('copied');
    } catch {
      setOutcome('copyFailed');
    }
  }

  return (
    <div className="verification-address">
      <TextField
        name="address"
        label={t('certificate.share')}
        value={address}
        readOnly
        dir="ltr"
        onFocus={(event) => event.currentTarget.select()}
      />
      {hasScript ? (
        <Button type="button" variant="secondary" onClick={() => void copy()}>
          {t('certificate.copy')}
        </Button>
      ) : null}
      <p role="status">{outcome === null ? null : t(`certificate.${outcome}`)}</p>
      <p>
        <TextLink href={`/verify/${id}`}>{t('certificate.seePublic')}</TextLink>
      </p>
    </div>
  );
}
