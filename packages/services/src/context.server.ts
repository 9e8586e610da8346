import { randomBytes } from 'node:crypto';
import type { Db } from '@heard/db';
import { can, ForbiddenError, type Actor, type Permission } from '@heard/domain/identity';
import type { ServiceLog } from './log.server.ts';
import type { ServiceSettings } from './settings.server.ts';

/** All that a use case may touch: the database, who asks, the time, fresh ids, and the settings. */
export interface Ctx {
  db: Db;
  actor: Actor;
  now: Date;
  newId: (prefix: IdPrefix) => string;
  settings: ServiceSettings;
  /** Where operators are told; standard error when there is none. */
  log?: ServiceLog;
}

export type IdPrefix =
  | ('lrn' | 'acc' | 'enr' | 'att' | 'evt' | 'crt' | 'crs' | 'crv' | 'aud')
  // Authoring: document, revision, review, comment, publication.
  | ('doc' | 'rev' | 'rvw' | 'cmt' | 'pub')
  // Staff: invitation; organisation.
  | ('inv' | 'org');

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A prefixed id with 130 random bits in Crockford's base 32, such as `att_7k2…`. Unguessable. */
export function newId(prefix: IdPrefix): string {
  let random = '';
  for (const byte of randomBytes(26)) random += alphabet[byte & 31];
  return `${prefix}_${random}`;
}

/** A context for one request, made anew for each so that `now` is the request's own. */
export function createContext(parts: {
  db: Db;
  actor: Actor;
  settings: ServiceSettings;
  now?: Date;
  log?: ServiceLog;
}): Ctx {
  return { now: new Date(), newId, ...parts };
}

/**
 * First paragraph of every use case. Throws ForbiddenError when the actor lacks the permission, or lacks it
 * for what belongs to this course.
 */
export function authorize(ctx: Ctx, permission: Permission, of?: { course: string | null }): void {
  if (!can(ctx.actor, permission, of)) throw new ForbiddenError(permission);
}
