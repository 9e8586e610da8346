import { randomBytes } from 'node:crypto';
import {
  addEvent,
  CourseOutlineSchema,
  emptySummary,
  listLessonKeys,
  listQuizKeys,
} from '@heard/domain/courses';
import { anAddress, type Database } from '@heard/e2e/journey';
import { places } from '@heard/e2e/places';
import { request, type APIRequestContext } from '@playwright/test';

export const course = '/en/courses/parliamentary-briefing';
export const firstModule = `${course}/third-protocol`;
export const practice = '/en/courses/opic-in-practice';
export const youngCourse = '/en/courses/your-rights-your-voice';
export const youngScreen = `${youngCourse}/you-have-rights/what-is-a-right`;
export const password = 'lantern orbit velvet canoe';

/** Somebody who asks over HTTP, as a browser without scripts would. */
export interface Person {
  http: APIRequestContext;
  /** Posts a form, and follows nothing. */
  post: (
    path: string,
    form?: Record<string, string>,
  ) => Promise<{ status: number; location: string }>;
}

/** A visitor whom the site has never seen. */
export async function aVisitor(): Promise<Person> {
  const http = await request.newContext({
    baseURL: places.HEARD_WEB_URL,
    extraHTTPHeaders: { Origin: places.HEARD_WEB_URL, 'X-Forwarded-For': anAddress() },
  });
  return {
    http,
    post: async (path, form = {}) => {
      const answer = await http.post(path, { form, maxRedirects: 0 });
      return { status: answer.status(), location: answer.headers().location ?? '' };
    },
  };
}

/** A guest who has started the course. */
export async function aGuest(): Promise<Person> {
  const person = await aVisitor();
  await person.post(course, { intent: 'start' });
  return person;
}

/** Somebody with a fresh account, signed in, who has started the course. */
export async function aMember(): Promise<Person & { email: string }> {
  const person = await aGuest();
  const email = `${randomBytes(6).toString('hex')}@example.org`;
  const { status } = await person.post('/en/sign-up', { email, password });
  if (status !== 303) throw new Error(`sign-up answered ${status}`);
  return { ...person, email };
}

/** The path of a new attempt at the first module's quiz, asked for in a language. */
export async function openAttempt(person: Person, locale = 'en'): Promise<string> {
  const { location } = await person.post(`${firstModule.replace('/en/', `/${locale}/`)}/quiz`);
  return pathOf(location);
}

/** A guest who has read every screen of the course for children from nine to thirteen. */
export async function aChild(): Promise<Person> {
  const person = await aVisitor();
  let { location } = await person.post(youngCourse, { intent: 'start' });
  while (!location.endsWith('/badge')) ({ location } = await person.post(pathOf(location)));
  return person;
}

const pathOf = (location: string) => new URL(location, places.HEARD_WEB_URL).pathname;

/** Notes everything that the course asks for as done, as if this member had done it. */
export async function completeCourse(database: Database, email: string): Promise<void> {
  const { rows } = await database.query<{ id: string; courseVersionId: string; outline: unknown }>(
    `SELECT e."id", e."courseVersionId", v."outline" FROM "Enrolment" e
     JOIN "Account" a ON a."learnerId" = e."learnerId"
     JOIN "CourseVersion" v ON v."id" = e."courseVersionId" WHERE a."email" = $1`,
    [email],
  );
  const [enrolment] = rows;
  if (!enrolment) throw new Error(`${email} has not started the course`);
  const outline = CourseOutlineSchema.parse(enrolment.outline);
  const at = new Date();
  const events = [
    ...listLessonKeys(outline).map((subject) => ({
      kind: 'lesson-completed' as const,
      subject,
      at,
    })),
    ...listQuizKeys(outline).map((subject) => ({ kind: 'quiz-passed' as const, subject, at })),
  ];
  for (const { kind, subject } of events)
    await database.query(
      `INSERT INTO "ProgressEvent" ("id", "enrolmentId", "kind", "subject", "courseVersionId", "at")
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        `evt_${randomBytes(13).toString('hex')}`,
        enrolment.id,
        kind,
        subject,
        enrolment.courseVersionId,
        at,
      ],
    );
  await database.query(
    'UPDATE "Enrolment" SET "summary" = $2, "completedAt" = $3 WHERE "id" = $1',
    [enrolment.id, JSON.stringify(events.reduce(addEvent, emptySummary)), at],
  );
}
