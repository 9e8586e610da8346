import type { LessonResolver } from '../gate/lesson-resolver.ts';
import type { ContentProblem } from '../problem.ts';

/** A lesson's text that nobody has saved, and what it is looked at with. */
export interface LessonDraft {
  path: string;
  source: string;
  resolve: LessonResolver;
  today: Date;
}

/** What a problem or remark is about, so that an author's lists can be told apart. */
export type ProblemTopic = 'head' | 'text' | 'headings' | 'links' | 'sources' | 'facts' | 'reading';

/** Something at a place of the lesson that its author should look at. */
export interface LessonProblem extends Omit<ContentProblem, 'path'> {
  topic: ProblemTopic;
}

/** What becomes of a lesson's text as it is at this moment. */
export interface LessonPreview {
  /** Null while the text has problems. */
  html: string | null;
  title: string | null;
  summary: string | null;
  headings: { id: string; text: string }[];
  words: number;
  /** Grade by Flesch and Kincaid; null in languages for which it does not hold. */
  grade: number | null;
  sentenceLength: number;
  minutes: { stated: number | null; counted: number };
  /** The most that the course's readers are asked to take. */
  band: { highestGrade: number; longestSentence: number };
  /** These keep the lesson from being published. */
  problems: LessonProblem[];
  /** These do not. */
  remarks: LessonProblem[];
}
