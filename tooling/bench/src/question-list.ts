import { performance } from 'node:perf_hooks';
import { createContext, openDb, type ServiceSettings } from '@heard/services';
import { listQuestions } from '@heard/services/questions';
import type { Figure } from './store-table.ts';

const questions = 10_000;
const connections = 8;
const seconds = 5;
const course = 'bench-of-questions';
const documentId = 'doc_bench_of_questions';

/** Lists the first page of a bank with 10,000 questions more, at eight connections at once. */
export async function measureQuestionList(
  databaseUrl: string,
  settings: ServiceSettings,
): Promise<Figure> {
  const db = openDb(databaseUrl, connections);
  const list = () => listQuestions(createContext({ db, settings, actor: { kind: 'system' } }));
  const listFor = async (howLong: number, tell: (time: number) => void) => {
    const end = performance.now() + howLong * 1000;
    while (performance.now() < end) {
      const begun = performance.now();
      await list();
      tell(performance.now() - begun);
    }
  };
  try {
    await fillBank(db);
    await listFor(1, () => undefined);
    const times: number[] = [];
    await Promise.all(
      Array.from({ length: connections }, () => listFor(seconds, (time) => times.push(time))),
    );
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
    return {
      what: `First page of ${questions.toLocaleString('en')} questions, ${connections} connections`,
      measured: `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
      target: 'p99 under 100 ms',
      reached: at(0.99) < 100,
    };
  } finally {
    await emptyBank(db);
    await db.$disconnect();
  }
}

type Db = ReturnType<typeof openDb>;

async function fillBank(db: Db): Promise<void> {
  await emptyBank(db);
  await db.$executeRaw`
    INSERT INTO "Document" (id, path, kind, locale, "courseSlug", title, text, "createdAt", "updatedAt")
    VALUES (${documentId}, ${`en/${course}/assessment.yaml`}, 'quiz', 'en', ${course}, 'Bench', '',
            now(), now())`;
  await db.$executeRaw`
    INSERT INTO "BankQuestion" ("documentId", "questionId", position, locale, "courseSlug", "quizKey",
                                type, tags, objective, lesson, source, prompt)
    SELECT ${documentId}, 'q-' || n, n, 'en', ${course}, 'quiz-' || n % 40, 'single-choice',
           ARRAY['tag-' || n % 20], 'objective', 'one/two', 'opic',
           'Question ' || n || ' ' || repeat('of many words ', 8)
      FROM generate_series(1, ${questions}) n`;
  await db.$executeRaw`
    INSERT INTO "ItemStatistic" ("courseSlug", "questionId", drawn, persons, difficulty, flags)
    SELECT ${course}, 'q-' || n, n, n, (n % 100) / 100.0, ARRAY[]::text[]
      FROM generate_series(5, ${questions}, 3) n`;
  await db.$executeRaw`ANALYZE "BankQuestion", "ItemStatistic"`;
}

async function emptyBank(db: Db): Promise<void> {
  await db.$executeRaw`DELETE FROM "ItemStatistic" WHERE "courseSlug" = ${course}`;
  await db.$executeRaw`DELETE FROM "Document" WHERE id = ${documentId}`;
}
