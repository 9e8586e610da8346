import { pictures } from '../pictures/index.ts';
import type { PictureWords } from '../pictures/picture.tsx';
import type { BlockProps } from './block-props.ts';

/** An uploaded picture: where it lies, how large it is, and who made it, said as readers read it. */
export interface PictureFile {
  address: string;
  width: number;
  height: number;
  credit: string;
}

export interface PictureProps extends Omit<BlockProps, 'words'> {
  /** One of those that `@heard/ui/pictures` draws, or of those that authors uploaded. */
  name: string;
  says: PictureWords & { caption?: string };
  direction: 'ltr' | 'rtl';
  /** Null for a picture that is drawn. */
  file?: PictureFile | null;
}

/**
 * A picture. One of our own is drawn into the page: it needs no file, and takes the colours of the theme. An
 * uploaded one is loaded once it comes near, and keeps its place until then.
 */
export function Picture({ name, says, direction, file = null }: PictureProps) {
  const picture = file ? null : pictures[name];
  if (!file && !picture) throw new Error(`There is no picture “${name}”.`);
  const lines = [says.caption, file?.credit].filter((line) => line !== undefined);
  return (
    <figure className="block-picture" data-picture={name}>
      {file ? <PictureImage file={file} alt={says.alt} /> : picture?.draw(says, direction)}
      {lines.length > 0 ? (
        <figcaption>
          {says.caption ? <span className="picture-caption">{says.caption}</span> : null}
          {file ? <span className="picture-credit">{file.credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}

function PictureImage({ file, alt }: { file: PictureFile; alt: string }) {
  const { address, width, height } = file;
  return (
    <img
      className={height > width ? 'picture-file picture-file-tall' : 'picture-file'}
      {...{ src: address, alt, width, height, loading: 'lazy', decoding: 'async' }}
    />
  );
}
