import { createAttemptAnswers } from './attempt-answers.ts';
import type { LoadRequest } from './load.ts';
import { createContext, type Db, type ServiceSettings } from '@heard/services';
import { openLesson, startCourse } from '@heard/services/courses';
import { createGuest } from '@heard/services/identity';
import { startAttempt } from '@heard/services/quizzes';

/** A learner with progress and an open attempt, made by the same use cases as by a click. */
export interface BenchLearner {
  cookie: string;
  /** Requests that save two different answers to one question, in turn. */
  saves: LoadRequest[];
}

/** Makes one learner who reads `courseSlug` and has an attempt open at its first module's quiz. */
export async function makeLearner(
  parts: { db: Db; settings: ServiceSettings },
  course: { courseSlug: string; moduleSlug: string; lessonSlug: string },
): Promise<BenchLearner> {
  const { actor, cookie } = await createGuest(
    createContext({ ...parts, actor: { kind: 'anonymous' } }),
    { locale: 'en', caller: { userAgent: 'bench' } },
  );
  const ctx = () => createContext({ ...parts, actor });
  const { courseSlug, moduleSlug } = course;
  await startCourse(ctx(), { courseSlug });
  await openLesson(ctx(), course);
  const started = await startAttempt(ctx(), { courseSlug, quizKey: moduleSlug, locale: 'en' });
  if (!started.ok) throw new Error(`no attempt: ${started.refusal.code}`);
  const session = cookie.split(';')[0] ?? '';
  return { cookie: session, saves: await createAttemptAnswers(ctx(), started.attemptId, session) };
}
