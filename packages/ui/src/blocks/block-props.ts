import type { ReactNode } from 'react';
import type { BlockWords } from './block-words.ts';

/** What every block of a lesson is given. */
export interface BlockProps {
  /** Unique in its lesson and stable while the lesson is: `b1`, `b2`… in document order. */
  blockId: string;
  words: BlockWords;
}

/** A block with text by the author inside. */
export interface AuthoredBlockProps extends BlockProps {
  children?: ReactNode;
}

/** A day, month or year: `date` for machines (`2011-12-19`, `2009-06`, `1999`), `when` for readers. */
export interface DatedProps {
  date: string;
  when: string;
}
