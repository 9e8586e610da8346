import { sourceAnchor } from './anchors.ts';
import type { BlockWords } from './block-words.ts';

export interface RefProps {
  /** The source's id in the registry. */
  source: string;
  /** Its number in the lesson's list of sources. */
  number: number;
  place: string;
  words: BlockWords;
}

/** A footnote's mark: the number of the source and the place in it, leading to the list of sources. */
export function Ref({ source, number, place, words }: RefProps) {
  const anchor = sourceAnchor(source);
  return (
    <a
      className="block-ref"
      href={`#${anchor}`}
      aria-label={words('refLabel', { number, place })}
      data-note={anchor}
    >
      {words('refMark', { number, place })}
    </a>
  );
}
