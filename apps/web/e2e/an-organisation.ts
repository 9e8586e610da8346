import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '@heard/e2e/journey';
import { aMember } from './people.ts';

export interface Organisation {
  id: string;
  name: string;
  joinSecret: string;
  /** Who joined. */
  memberEmail: string;
}

/** An organisation that this person leads, with a link by which somebody has joined and agreed to be seen. */
export async function anOrganisation(database: Database, leadEmail: string): Promise<Organisation> {
  const name = 'Rights House';
  const [id, joinSecret] = [
    `org_${randomBytes(13).toString('hex')}`,
    randomBytes(32).toString('base64url'),
  ];
  const joinHash = createHash('sha256').update(joinSecret).digest('base64url');
  await database.query(
    `INSERT INTO "Organisation" ("id", "name", "createdAt", "joinHash", "joinEndsAt")
     VALUES ($1, $3, now(), $2, now() + interval '1 day')`,
    [id, joinHash, name],
  );
  await database.query(
    `INSERT INTO "OrganisationMember" ("organisationId", "learnerId", "leads", "joinedAt")
     SELECT $1, "learnerId", true, now() FROM "Account" WHERE "email" = $2`,
    [id, leadEmail],
  );
  const other = await aMember();
  await other.post(`/en/join/${joinSecret}`, { agrees: 'on' });
  return { id, name, joinSecret, memberEmail: other.email };
}
