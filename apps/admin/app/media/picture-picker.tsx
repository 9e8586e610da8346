import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Disclosure } from '@heard/ui/disclosure';
import { EmptyState } from '@heard/ui/empty-state';
import { Notice } from '@heard/ui/notice';
import { TextField } from '@heard/ui/text-field';
import { Waiting } from '@heard/ui/waiting';
import { useEffect, useState } from 'react';
import { api } from '#app/api/trpc-client.ts';
import { PictureView } from './picture-view.tsx';
import type { ShownPicture } from './shown-picture.ts';
import { UploadForm } from './upload-form.tsx';

/**
 * Chooses a picture for a lesson, or uploads a new one, and hands on the text that shows it:
 * `<Picture name="…" />`. Made for a dialog: it must not stand inside of another form.
 */
export function PicturePicker({ onPick }: { onPick: (tag: string) => void }) {
  const t = useTranslator();
  const [query, setQuery] = useState('');
  const found = usePictures(query);
  const pick = (id: string) => onPick(`<Picture name="${id}" />`);
  return (
    <div className="media-picker">
      <Disclosure summary={t('media.pickNew')}>
        <UploadForm onUploaded={pick} />
      </Disclosure>
      <TextField
        name="picture-query"
        type="search"
        label={t('media.find')}
        value={query}
        maxLength={200}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <Found pictures={found} onPick={pick} />
    </div>
  );
}

function Found({
  pictures,
  onPick,
}: {
  pictures: ShownPicture[] | 'failed' | null;
  onPick: (id: string) => void;
}) {
  const t = useTranslator();
  if (pictures === null) return <Waiting label={t('media.loading')} />;
  if (pictures === 'failed') return <Notice kind="problem">{t('media.failed')}</Notice>;
  if (pictures.length === 0)
    return <EmptyState title={t('media.empty')} text={t('media.emptyText')} />;
  return (
    <ul className="media-grid" aria-label={t('media.pick')}>
      {pictures.map((picture) => (
        <li key={picture.id} className="media-card">
          <div className="media-frame">
            <PictureView picture={picture} />
          </div>
          <Button type="button" variant="secondary" onClick={() => onPick(picture.id)}>
            {t('media.pickThis', { id: picture.id })}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The pictures that fit, asked for once nobody has typed for a moment; null until the first answer. */
function usePictures(query: string): ShownPicture[] | 'failed' | null {
  const [found, setFound] = useState<ShownPicture[] | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      api.admin.pictures.list.query({ query }).then(
        ({ pictures }) => isWanted && setFound(pictures),
        () => isWanted && setFound('failed'),
      );
    }, 200);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [query]);
  return found;
}
