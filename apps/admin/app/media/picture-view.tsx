import { useTranslator } from '@heard/i18n/react';
import { pictures } from '@heard/ui/pictures';
import type { ShownPicture } from './shown-picture.ts';

/** A picture as lessons show it, described in the language of the page where there are words in it. */
export function PictureView({ picture }: { picture: ShownPicture }) {
  const t = useTranslator();
  const { id, media, words } = picture;
  const said = words[t.locale] ?? words.en ?? Object.values(words)[0];
  const alt = said?.alt ?? id;
  if (media) {
    const { file, width, height } = media;
    return <img className="media-picture" src={`/media/${file}`} {...{ alt, width, height }} />;
  }
  const drawn = pictures[id];
  return drawn ? drawn.draw({ alt, labels: said?.labels ?? {} }, t.direction) : null;
}
