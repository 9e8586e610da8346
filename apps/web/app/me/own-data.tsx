import { useTranslator } from '@heard/i18n/react';
import { buttonClass } from '@heard/ui/button';
import { TextLink } from '@heard/ui/link';

interface OwnDataProps {
  /** Where one leaves: deleting the account, or forgetting the guest. */
  leaving: { href: string; label: string };
}

/** Taking all one's data along, and leaving. */
export function OwnData({ leaving }: OwnDataProps) {
  const t = useTranslator();
  return (
    <section aria-labelledby="own-data">
      <h2 id="own-data">{t('identity.data')}</h2>
      <p>{t('identity.dataText')}</p>
      <p>
        <a className={buttonClass('secondary')} href={`/${t.locale}/me/my-data.json`} download>
          {t('identity.download')}
        </a>
      </p>
      <p>
        <TextLink href={leaving.href}>{leaving.label}</TextLink>
      </p>
    </section>
  );
}
