import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '@heard/e2e/journey';
import { aMember } from './people.ts';

/** An organisation that this person leads, with a link by which somebody has joined and agreed to be seen. */
export async function anOrganisation(
  database: Database,
  leadEmail: string,
): Promise<{ id: string; joinSecret: string }> {
  const [id, joinSecret] = [
    `org_${randomBytes(13).toString('hex')}`,
    randomBytes(32).toString('base64url'),
  ];
  const joinHash = createHash('sha256').update(joinSecret).digest('base64url');
  await database.query(
    `INSERT INTO "Organisation" ("id", "name", "createdAt", "joinHash", "joinEndsAt")
     VALUES ($1, 'Rights House', now(), $2, now() + interval '1 day')`,
    [id, joinHash],
  );
  await database.query(
    `INSERT INTO "OrganisationMember" ("organisationId", "learnerId", "leads", "joinedAt")
     SELECT $1, "learnerId", true, now() FROM "Account" WHERE "email" = $2`,
    [id, leadEmail],
  );
  const other = await aMember();
  await other.post(`/en/join/${joinSecret}`, { agrees: 'on' });
  return { id, joinSecret };
}
