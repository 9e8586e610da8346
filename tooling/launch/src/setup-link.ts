import { createHash, randomBytes } from 'node:crypto';
import { openClient } from '@heard/db/migrate';

/**
 * A one-time address at which the first administrator is made, or null when there is one already.
 * Earlier unused links stop working; the database keeps only the hash.
 */
export async function makeSetupLink(databaseUrl: string, adminUrl: string): Promise<string | null> {
  const client = await openClient(databaseUrl);
  try {
    const { rowCount } = await client.query(
      `SELECT 1 FROM "Account" WHERE 'administrator' = ANY ("roles") LIMIT 1`,
    );
    if (rowCount) return null;
    const secret = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(secret).digest('hex');
    await client.query('BEGIN');
    await client.query('DELETE FROM "SetupLink" WHERE "usedAt" IS NULL');
    await client.query('INSERT INTO "SetupLink" ("hash", "createdAt") VALUES ($1, now())', [hash]);
    await client.query('COMMIT');
    return `${adminUrl}/set-up/${secret}`;
  } finally {
    await client.end();
  }
}
