import type { CourseContent } from '@heard/curriculum';
import type { DbOrTransaction } from '@heard/db';

/** Something in which a publication would differ from the version that is out. */
export interface VersionDifference {
  kind: 'course' | 'lesson' | 'question' | 'rules';
  change: 'added' | 'removed' | 'changed';
  /** Null for rules, which are the same in all languages. */
  locale: string | null;
  /** Key of the lesson, id of the question, key of the quiz; the course's slug for its own words. */
  subject: string;
}

/** One part of a version: what it is, and a text that differs when it does. */
type Parts = Map<string, { part: Omit<VersionDifference, 'change'>; text: string }>;

/** In what compiled content differs from a published version; from nothing (null) all of it is new. */
export async function compareVersion(
  db: DbOrTransaction,
  versionId: string | null,
  content: CourseContent,
): Promise<VersionDifference[]> {
  const before = versionId === null ? new Map() : toParts(await readVersion(db, versionId));
  const after = toParts({ ...content, words: Object.entries(content.words) });
  const differences: VersionDifference[] = [];
  for (const [name, { part, text }] of after) {
    const known = (before as Parts).get(name);
    if (!known) differences.push({ ...part, change: 'added' });
    else if (known.text !== text) differences.push({ ...part, change: 'changed' });
  }
  for (const [name, { part }] of before as Parts)
    if (!after.has(name)) differences.push({ ...part, change: 'removed' });
  return differences;
}

interface Comparable {
  outline: unknown;
  words: readonly [string, unknown][];
  lessons: readonly { locale: string; lessonKey: string }[];
  quizzes: readonly { quizKey: string; rules: unknown }[];
  questions: readonly { locale: string; questionId: string }[];
}

async function readVersion(db: DbOrTransaction, id: string): Promise<Comparable> {
  const version = await db.courseVersion.findUniqueOrThrow({
    where: { id },
    select: {
      outline: true,
      locales: { select: { locale: true, words: true } },
      lessons: { omit: { courseVersionId: true } },
      quizzes: { omit: { courseVersionId: true } },
      questions: { omit: { courseVersionId: true } },
    },
  });
  return { ...version, words: version.locales.map(({ locale, words }) => [locale, words]) };
}

function toParts({ words, lessons, quizzes, questions }: Comparable): Parts {
  const parts: Parts = new Map();
  const add = (part: Omit<VersionDifference, 'change'>, value: unknown) =>
    parts.set(`${part.kind} ${part.locale} ${part.subject}`, { part, text: toText(value) });
  for (const [locale, value] of words) add({ kind: 'course', locale, subject: '' }, value);
  for (const { locale, lessonKey, ...value } of lessons)
    add({ kind: 'lesson', locale, subject: lessonKey }, value);
  for (const { quizKey, rules } of quizzes)
    add({ kind: 'rules', locale: null, subject: quizKey }, rules);
  for (const { locale, questionId, ...value } of questions)
    add({ kind: 'question', locale, subject: questionId }, value);
  return parts;
}

/** The same text for the same value, however the fields of its objects are ordered. */
function toText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
