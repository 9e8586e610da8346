import type { Audience } from '@heard/domain/courses';
import type { Registry } from '../registry/index.ts';

/** For whom a lesson is written. */
export interface Reader {
  wordsPerMinute: number;
  /** The highest grade by Flesch and Kincaid; measured in English alone. */
  highestGrade: number;
  /** Words a sentence, on average: the measure where no grade holds. */
  longestSentence: number;
  /**
   * A child's lesson leads out of Heard by no link: an adult's page stands between. It is spoken to in the
   * words for children.
   */
  isChild: boolean;
}

const adult: Reader = {
  wordsPerMinute: 200,
  highestGrade: 12,
  longestSentence: 28,
  isChild: false,
};

export const readers: Record<Audience, Reader> = {
  parliamentarian: adult,
  professional: adult,
  child: { wordsPerMinute: 120, highestGrade: 5, longestSentence: 15, isChild: true },
};

/** What a lesson may name: the registry, the lessons it may link to, and its course's objectives. */
export interface LessonResolver {
  registry: Registry;
  /** Addresses by `module/lesson`; null where links to lessons are not looked up. */
  lessons: ReadonlyMap<string, string> | null;
  /** Null where objectives are not looked up. */
  objectives: ReadonlySet<string> | null;
  reader: Reader;
  /** Sources that are listed although the lesson names them nowhere: those of the child's own pages. */
  alsoSources?: readonly { id: string; place: string | null }[];
}
