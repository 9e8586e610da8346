import type { CourseOutline, CourseWords, LessonExtras } from '@heard/domain/courses';
import type { ReferenceBodies, ReferenceKind } from '@heard/domain/references';
import type { AuthoredQuestion, QuizRules } from '@heard/domain/quizzes';

/** What readers look up beside the courses, in one locale. */
export interface ReferenceContent {
  kind: ReferenceKind;
  locale: string;
  body: ReferenceBodies[ReferenceKind];
  /** SHA-256 of the body. */
  contentHash: string;
}

/** A course as it is published: compiled, checked, and with a hash by which it is known again. */
export interface CourseContent {
  position: number;
  outline: CourseOutline;
  /** By locale. */
  words: Record<string, CourseWords>;
  lessons: LessonContent[];
  quizzes: { quizKey: string; rules: QuizRules }[];
  questions: QuestionContent[];
  /** SHA-256 of all of it. */
  contentHash: string;
}

/** A lesson in one locale. */
export interface LessonContent {
  locale: string;
  lessonKey: string;
  title: string;
  summary: string;
  minutes: number;
  html: string;
  extras: LessonExtras;
}

/** A question of a quiz's bank in one locale. */
export interface QuestionContent {
  locale: string;
  quizKey: string;
  position: number;
  questionId: string;
  type: string;
  tags: string[];
  body: AuthoredQuestion;
}
