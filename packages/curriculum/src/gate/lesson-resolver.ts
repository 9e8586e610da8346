import type { Audience } from '@heard/domain/courses';
import type { Registry } from '../registry/index.ts';

/** For whom a lesson is written. */
export interface Reader {
  wordsPerMinute: number;
  /** The highest grade by Flesch and Kincaid; measured in English alone. */
  highestGrade: number;
  /** Words a sentence, on average: the measure where no grade holds. */
  longestSentence: number;
}

export const readers: Record<Audience, Reader> = {
  parliamentarian: { wordsPerMinute: 200, highestGrade: 12, longestSentence: 28 },
  professional: { wordsPerMinute: 200, highestGrade: 12, longestSentence: 28 },
  child: { wordsPerMinute: 120, highestGrade: 5, longestSentence: 15 },
};

/** What a lesson may name: the registry, the lessons it may link to, and its course's objectives. */
export interface LessonResolver {
  registry: Registry;
  /** Addresses by `module/lesson`; null where links to lessons are not looked up. */
  lessons: ReadonlyMap<string, string> | null;
  /** Null where objectives are not looked up. */
  objectives: ReadonlySet<string> | null;
  reader: Reader;
}
