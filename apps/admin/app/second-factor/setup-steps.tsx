import { useTranslator } from '@heard/i18n/react';

/** How the authenticator app learns the secret: from the picture, or typed by hand. */
export function SetupSteps({ secret }: { secret: string }) {
  const t = useTranslator();
  return (
    <ol className="admin-steps">
      <li>
        <p>{t('people.stepApp')}</p>
      </li>
      <li>
        <p>{t('people.stepPicture')}</p>
        {/* Another secret is another picture: a browser shows none that it remembers. */}
        <img
          className="admin-setup-picture"
          src={`/second-factor/picture?of=${secret.slice(0, 4)}`}
          alt={t('people.pictureAlt')}
          width={220}
          height={220}
        />
        <p>{t('people.stepByHand')}</p>
        <p className="admin-secret" dir="ltr">
          <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
      </li>
      <li>
        <p>{t('people.stepCode')}</p>
      </li>
    </ol>
  );
}
