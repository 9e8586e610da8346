import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '@heard/e2e/journey';

/** What pages are about, found or made before they are looked at. */
export interface Things {
  lesson: string;
  quiz: string;
  facts: string;
  person: string;
  organisation: string;
}

export interface PageCase {
  /** The route's file, as in `app/routes.ts`. */
  file: string;
  path: (things: Things) => string;
}

/** Every page of the staff's frame that is looked at. One that is missing here fails a test. */
export const pageCases: PageCase[] = [
  { file: 'dashboard', path: () => '/' },
  { file: 'people', path: () => '/people' },
  { file: 'invite', path: () => '/people/invite' },
  { file: 'person', path: ({ person }) => `/people/${person}` },
  { file: 'insight', path: () => '/insight' },
  { file: 'course-insight', path: () => '/insight/parliamentary-briefing' },
  { file: 'organisations', path: () => '/organisations' },
  { file: 'organisation', path: ({ organisation }) => `/organisations/${organisation}` },
  { file: 'audit', path: () => '/audit' },
  { file: 'courses', path: () => '/courses' },
  { file: 'course', path: () => '/courses/parliamentary-briefing?locale=en' },
  { file: 'references', path: () => '/references' },
  { file: 'pictures', path: () => '/media' },
  { file: 'document', path: ({ lesson }) => `/documents/${lesson}` },
  { file: 'document', path: ({ quiz }) => `/documents/${quiz}` },
  { file: 'document', path: ({ facts }) => `/documents/${facts}` },
  { file: 'document-history', path: ({ lesson }) => `/documents/${lesson}/history` },
  { file: 'document-review', path: ({ lesson }) => `/documents/${lesson}/review` },
  { file: 'document-translation', path: ({ lesson }) => `/documents/${lesson}/translation?to=fr` },
  { file: 'new-question', path: ({ quiz }) => `/documents/${quiz}/new-question?type=true-false` },
  { file: 'question', path: ({ quiz }) => `/documents/${quiz}/questions/tp-01` },
  { file: 'question-try', path: ({ quiz }) => `/documents/${quiz}/questions/tp-01/try` },
  {
    file: 'question-statistics',
    path: ({ quiz }) => `/documents/${quiz}/questions/tp-01/statistics`,
  },
  { file: 'questions', path: () => '/questions' },
  { file: 'reviews', path: () => '/reviews' },
  { file: 'publications', path: () => '/publications' },
  { file: 'translations', path: () => '/translations' },
  { file: 'translations-import', path: () => '/translations/import' },
  { file: 'search', path: () => '/search?query=committee' },
  { file: 'certificates', path: () => '/certificates' },
  { file: 'security', path: () => '/account/security' },
];

/**
 * Routes that answer with something else than a page, or only to a form; the page of a picture, which needs one
 * that was uploaded; and the check before publishing, which takes as long as its course takes to compile.
 */
export const noPages = [
  ...['course-insight-csv', 'audit-csv', 'security-passkey', 'translations-xliff'],
  ...['picture', 'publish-course'],
];

const briefing = 'en/parliamentary-briefing/01-third-protocol';

/** The documents that pages show, an organisation, and somebody with an account. */
export async function findThings(database: Database, person: string): Promise<Things> {
  const documentAt = async (path: string) => {
    const { rows } = await database.query('SELECT "id" FROM "Document" WHERE "path" = $1', [path]);
    return String(rows[0]?.id);
  };
  const organisation = `org_${createHash('sha256').update(randomBytes(8)).digest('hex').slice(0, 26)}`;
  await database.query(
    `INSERT INTO "Organisation" ("id", "name", "createdAt") VALUES ($1, 'Rights House', now())`,
    [organisation],
  );
  return {
    lesson: await documentAt(`${briefing}/01-why-it-exists.mdx`),
    quiz: await documentAt(`${briefing}/quiz.yaml`),
    facts: await documentAt('facts/parliament.yaml'),
    ...{ person, organisation },
  };
}
