import { useTranslator } from '@heard/i18n/react';
import { TextLink } from '@heard/ui/link';
import { Tag } from '@heard/ui/tag';
import type { MeView } from './me-view.server.ts';

/** The certificates that a member holds. */
export function OwnCertificates({ certificates }: { certificates: MeView['certificates'] }) {
  const t = useTranslator();
  return (
    <section aria-labelledby="own-certificates">
      <h2 id="own-certificates">{t('certificate.listTitle')}</h2>
      {certificates.length === 0 ? (
        <p>{t('certificate.listEmpty')}</p>
      ) : (
        <ul className="own-list">
          {certificates.map((certificate) => (
            <li key={certificate.id} className="own-item">
              <h3>
                <TextLink href={certificate.href}>{certificate.title}</TextLink>
              </h3>
              <p>
                {certificate.text}{' '}
                {certificate.isRevoked ? (
                  <Tag kind="problem">{t('certificate.revoked')}</Tag>
                ) : null}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
