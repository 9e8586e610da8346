import { createContext } from 'react';
import { noAids, type SourceAids } from '../source/source-aids.ts';
import type { BlockProblem } from './check-block.ts';

/** What every field of a block's form may need. */
export interface BlockFormRoom {
  aids: SourceAids;
  problems: readonly BlockProblem[];
  /** Scenes of the case that is edited: their ids, and what they are called. */
  scenes: readonly { id: string; title: string }[];
  /** The direction and language in which the lesson is written. */
  writing: { lang: string; dir: 'ltr' | 'rtl' };
  /** Opens the form of a block that stands in a sentence; its text goes to `put`. */
  ask: (block: string, put: (text: string) => void) => void;
}

export const BlockFormContext = createContext<BlockFormRoom>({
  ...{ aids: noAids, problems: [], scenes: [], writing: { lang: 'en', dir: 'ltr' } },
  ask: () => undefined,
});
