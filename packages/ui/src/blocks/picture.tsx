import { pictures } from '../pictures/index.ts';
import type { PictureWords } from '../pictures/picture.tsx';
import type { BlockProps } from './block-props.ts';

export interface PictureProps extends Omit<BlockProps, 'words'> {
  /** One of those that `@heard/ui/pictures` draws. */
  name: string;
  says: PictureWords;
  direction: 'ltr' | 'rtl';
}

/** A picture of our own, drawn into the page: it needs no file, and takes the colours of the theme. */
export function Picture({ name, says, direction }: PictureProps) {
  const picture = pictures[name];
  if (!picture) throw new Error(`There is no picture “${name}”.`);
  return (
    <figure className="block-picture" data-picture={name}>
      {picture.draw(says, direction)}
    </figure>
  );
}
