import { useTranslator } from '@heard/i18n/react';
import { TextLink } from '@heard/ui/link';
import type { SerializeFrom } from '@remix-run/node';
import type { AuthoredPicture } from '@heard/services/authoring';

/** The lessons that show a picture: as they are written, and as they were published. */
export function PictureUses({ picture }: { picture: SerializeFrom<AuthoredPicture> }) {
  const t = useTranslator();
  const { uses, published } = picture;
  return (
    <section aria-labelledby="uses" className="media-part">
      <h2 id="uses">{t('media.uses')}</h2>
      {uses.length + published.length === 0 ? <p>{t('media.usesNone')}</p> : null}
      <ul>
        {uses.map(({ documentId, title, path }) => (
          <li key={documentId}>
            <TextLink href={`/documents/${documentId}`}>{title}</TextLink> <bdi>{path}</bdi>
          </li>
        ))}
        {published.map(({ course, number, locale, title }) => (
          <li key={`${course} ${number} ${locale} ${title}`}>
            {t('media.usePublished', { title, course, number })}
          </li>
        ))}
      </ul>
    </section>
  );
}
