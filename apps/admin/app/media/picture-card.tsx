import { useTranslator } from '@heard/i18n/react';
import { TextLink } from '@heard/ui/link';
import { Tag } from '@heard/ui/tag';
import { nameLanguage, pictureLocales } from './language-names.ts';
import { PictureView } from './picture-view.tsx';
import type { ShownPicture } from './shown-picture.ts';

/** A picture in the grid: what it is called, whether it is used, and which words are missing. */
export function PictureCard({ picture }: { picture: ShownPicture }) {
  const t = useTranslator();
  const missing = pictureLocales.filter((locale) => !picture.words[locale]);
  return (
    <li className="media-card">
      <div className="media-frame">
        <PictureView picture={picture} />
      </div>
      <p className="media-name">
        <TextLink href={`/media/${picture.id}`} aria-label={t('media.open', { id: picture.id })}>
          <bdi>{picture.id}</bdi>
        </TextLink>
      </p>
      <p className="media-tags">
        <Tag>{t(picture.media ? 'media.kindUploaded' : 'media.kindDrawn')}</Tag>
        <Tag kind={picture.uses.length > 0 ? 'success' : 'plain'}>
          {t('media.usedIn', { count: picture.uses.length })}
        </Tag>
      </p>
      {missing.length > 0 ? (
        <p className="media-missing">
          {t('media.missingWords', {
            locales: missing.map((locale) => nameLanguage(locale, t.locale)).join(', '),
          })}
        </p>
      ) : null}
    </li>
  );
}
