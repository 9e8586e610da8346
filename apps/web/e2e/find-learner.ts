import { createHash } from 'node:crypto';
import type { Database } from '@heard/e2e/journey';
import type { Page } from '@playwright/test';

/** The learner whose session this browser has, found by the hash of its cookie; null without a session. */
export async function findLearner(page: Page, database: Database): Promise<string | null> {
  const cookies = await page.context().cookies();
  const secret = cookies.find(({ name }) => name === 'heard_session')?.value ?? '';
  const { rows } = await database.query<{ learnerId: string }>(
    'SELECT "learnerId" FROM "Session" WHERE "id" = $1',
    [createHash('sha256').update(secret).digest('base64url')],
  );
  return rows[0]?.learnerId ?? null;
}

/** How many sessions a learner has on all devices. */
export async function countSessions(database: Database, learnerId: string | null): Promise<number> {
  const { rows } = await database.query<{ n: string }>(
    'SELECT count(*) AS n FROM "Session" WHERE "learnerId" = $1',
    [learnerId],
  );
  return Number(rows[0]?.n);
}
