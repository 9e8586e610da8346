import type { WritingAids } from '@heard/curriculum/preview';

/** All that a lesson may name, for completion. Lessons by `module/lesson`, anchors by their ids. */
export interface SourceAids extends WritingAids {
  lessons: { key: string; title: string }[];
  anchors: { id: string; text: string }[];
}

export const noAids: SourceAids = {
  ...{ facts: [], terms: [], sources: [], pictures: [], lessons: [], anchors: [] },
};
