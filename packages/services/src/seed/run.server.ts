/**
 * Program: seeds the database at DATABASE_URL with the project's curriculum, or with that of the folder
 * named. One line per problem as `path:line:column: message` and exit code 1, or one last line that says
 * what was published.
 */
import path from 'node:path';
import { contentFolder, formatProblem } from '@heard/curriculum';
import { openDb } from '@heard/db';
import { createContext } from '../context.server.ts';
import { seedCurriculum, type Seeded } from './seed-curriculum.server.ts';

const root = path.join(import.meta.dirname, '../../../..');

async function run(content = contentFolder): Promise<number> {
  const { DATABASE_URL: url, HEARD_DATA_DIR: data = '.data' } = process.env;
  if (!url) {
    console.error(
      'DATABASE_URL must be the database to seed, such as postgresql://heard@localhost/heard',
    );
    return 1;
  }
  const dataFolder = path.resolve(root, data);
  const db = openDb(url, 2);
  try {
    const outboxDir = path.join(dataFolder, 'outbox');
    const mediaDir = path.join(dataFolder, 'media');
    const settings = { publicUrl: '', smtpUrl: null, mailFrom: '', outboxDir, mediaDir };
    const ctx = createContext({ db, actor: { kind: 'system' }, settings });
    const cache = path.join(dataFolder, 'cache/curriculum');
    const outcome = await seedCurriculum(ctx, { content, cache });
    if (outcome.ok) {
      console.log(describe(outcome));
      return 0;
    }
    for (const problem of outcome.refusal.problems)
      console.error(formatProblem({ ...problem, path: path.relative(root, problem.path) }));
    return 1;
  } finally {
    await db.$disconnect();
  }
}

function describe({ courses, documents }: Seeded): string {
  if (courses.length === 0) return 'there is no course';
  const said = courses
    .filter(({ isNew }) => isNew)
    .map(({ slug, number }) => `${slug} version ${number}: new`);
  if (documents) {
    const { created, updated, archived, left } = documents;
    const changed = created + updated + archived;
    if (changed > 0) said.push(`${changed} documents brought up to date`);
    if (left > 0) said.push(`${left} left as they were changed here`);
  }
  return said.length === 0 ? 'nothing has changed' : said.join(', ');
}

process.exitCode = await run(process.argv[2]);
