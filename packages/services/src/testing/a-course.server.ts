import { assessmentKey, listLessonKeys, listQuizKeys } from '@heard/domain/courses';
import { anOutline } from '@heard/domain/courses/testing';
import { questionTypes, type AuthoredQuestion, type QuizRules } from '@heard/domain/quizzes';
import { aQuestion } from '@heard/domain/quizzes/testing';
import { publishCourseVersion, type CourseVersionContent } from '../courses/index.server.ts';
import type { House } from '../identity/testing/house.server.ts';

/** Rules of a quiz that can be tried again and again. */
export function someRules(change: Partial<QuizRules> = {}): QuizRules {
  return { passMark: 70, draw: [], attempts: { max: null, waitMinutes: 0 }, ...change };
}

/** All eight types for the first module, one question for each other, four to draw from at the end. */
function questionsOf(quizKey: string): AuthoredQuestion[] {
  if (quizKey === 'first')
    return questionTypes.map((type) => aQuestion(type, { lesson: 'first/one' }));
  if (quizKey !== assessmentKey)
    return [aQuestion('true-false', { id: `${quizKey}-1`, lesson: 'second/three' })];
  return [1, 2, 3, 4].map((number) =>
    aQuestion('true-false', { id: `final-${number}`, lesson: 'first/one', tags: ['drawn'] }),
  );
}

export interface CourseChange {
  outline?: Parameters<typeof anOutline>[0];
  /** Rules by quiz key. */
  rules?: Record<string, QuizRules>;
  /** Makes the content differ from another's. */
  hash?: string;
}

/** A small whole course in English: two modules, three lessons, quizzes and an assessment. */
export function aCourseContent(change: CourseChange = {}): CourseVersionContent {
  const outline = anOutline(change.outline);
  const titled = { title: 'A title', summary: 'A summary.' };
  const quizKeys = listQuizKeys(outline);
  return {
    position: 1,
    outline,
    words: {
      en: {
        ...titled,
        title: 'A course',
        objectives: [{ id: 'obj', text: 'Know it' }],
        modules: Object.fromEntries(
          outline.modules.map(({ slug }) => [slug, { ...titled, title: `Module ${slug}` }]),
        ),
        lessons: Object.fromEntries(
          listLessonKeys(outline).map((key) => [key, { ...titled, title: `Lesson ${key}` }]),
        ),
        sources: { opic: 'The third protocol' },
      },
    },
    lessons: listLessonKeys(outline).map((lessonKey) => ({
      ...{ locale: 'en', lessonKey, ...titled, minutes: 5 },
      ...{ html: `<p>${lessonKey}</p>`, extras: { headings: [], words: 100 } },
    })),
    quizzes: quizKeys.map((quizKey) => ({
      quizKey,
      rules:
        change.rules?.[quizKey] ??
        someRules(quizKey === assessmentKey ? { draw: [{ tag: 'drawn', count: 2 }] } : {}),
    })),
    questions: quizKeys.flatMap((quizKey) =>
      questionsOf(quizKey).map((body, position) => ({
        ...{ locale: 'en', quizKey, position, questionId: body.id },
        ...{ type: body.type, tags: body.tags, body },
      })),
    ),
    contentHash: change.hash ?? 'one',
  };
}

/** Publishes a small course in this house. */
export async function aPublishedCourse(house: House, change: CourseChange = {}) {
  return publishCourseVersion(house.ctxOf({ kind: 'system' }), aCourseContent(change));
}
