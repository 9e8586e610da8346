import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, type Database } from '@heard/e2e/journey';
import { places } from '@heard/e2e/places';
import type { Page } from '@playwright/test';
import { aGuest, openAttempt, type Person } from './people.ts';
import { cookieOf, saveOverHttp } from './save-over-http.ts';
import { shownQuestion, readAnswerKey } from './take-quiz.ts';

const savers = 12;

interface Saver {
  person: Person;
  cookie: string;
  attempt: { path: string; id: string };
  /** The highest number that the server acknowledged. */
  acknowledged: number;
}

test('every acknowledged answer is found after kill -9 in a storm of saves', async ({
  database,
  page,
}) => {
  test.setTimeout(180_000);
  const questionId = await findNumericQuestion(database);
  const all = await Promise.all(Array.from({ length: savers }, aSaver));
  for (let round = 0; round < 3; round += 1) {
    const before = webProcess();
    const storm = all.map((saver) => saveUntilItFails(saver, questionId));
    await sleep(1500);
    process.kill(before, 'SIGKILL');
    await Promise.all(storm);
    await expect.poll(isReady, { timeout: 60_000 }).toBe(true);
    expect(webProcess()).not.toBe(before);
    for (const { attempt, acknowledged } of all) {
      expect(acknowledged).toBeGreaterThan(0);
      const saved = await savedNumber(database, attempt.id, questionId);
      // One more may have reached the disk whose acknowledgement was lost with the process.
      expect([acknowledged, acknowledged + 1]).toContain(saved);
    }
  }
  await expectOnPage(page, { saver: all[0] as Saver, database, questionId });
});

async function findNumericQuestion(database: Database): Promise<string> {
  const { rows } = await database.query<{ questionId: string }>(
    `SELECT "questionId" FROM "QuestionVersion" WHERE "type" = 'numeric' AND "quizKey" = 'third-protocol'`,
  );
  return rows[0]?.questionId ?? '';
}

async function aSaver(): Promise<Saver> {
  const person = await aGuest();
  const path = await openAttempt(person);
  const id = path.split('/').at(-1) ?? '';
  return { person, cookie: await cookieOf(person), attempt: { path, id }, acknowledged: 0 };
}

/** Saves one number after the other, each only when the one before was acknowledged. */
async function saveUntilItFails(saver: Saver, questionId: string): Promise<void> {
  for (;;) {
    const next = saver.acknowledged + 1;
    const entries = { answer: [String(next)] };
    const answer = { attemptId: saver.attempt.id, questionId, entries };
    const response = await saveOverHttp(saver.cookie, answer).catch(() => null);
    if (!response?.ok) return;
    const body = (await response.json().catch(() => null)) as {
      result: { data: { ok: boolean } };
    } | null;
    if (!body?.result.data.ok) return;
    saver.acknowledged = next;
  }
}

function webProcess(): number {
  const note = JSON.parse(readFileSync(places.HEARD_RUNNING, 'utf8')) as {
    children: { name: string; pid: number }[];
  };
  return note.children.find(({ name }) => name === 'web')?.pid ?? 0;
}

async function isReady(): Promise<boolean> {
  const response = await fetch(`${places.HEARD_WEB_URL}/readyz`).catch(() => null);
  return response?.ok ?? false;
}

async function savedNumber(
  database: Database,
  attemptId: string,
  questionId: string,
): Promise<number> {
  const { rows } = await database.query<{ value: number }>(
    `SELECT ("response" ->> 'value')::int AS value FROM "AttemptAnswer"
     WHERE "attemptId" = $1 AND "questionId" = $2`,
    [attemptId, questionId],
  );
  return rows[0]?.value ?? 0;
}

/** The learner, too, sees his answer when he comes back. */
async function expectOnPage(
  page: Page,
  { saver, database, questionId }: { saver: Saver; database: Database; questionId: string },
): Promise<void> {
  const { cookies } = await saver.person.http.storageState();
  await page.context().addCookies(cookies);
  const key = await readAnswerKey(database);
  for (let number = 1; ; number += 1) {
    await page.goto(`${saver.attempt.path}?question=${number}`);
    if ((await shownQuestion(page, key)).id === questionId) break;
  }
  const saved = await savedNumber(database, saver.attempt.id, questionId);
  await expect(page.getByRole('textbox')).toHaveValue(String(saved));
}
