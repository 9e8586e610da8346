import { createTrpcHandler } from '@heard/api/server';
import type { Actor } from '@heard/domain/identity';
import { createDoors } from '@heard/http/door';
import { shareInRequest, type EdgeContext } from '@heard/http/edge';
import { createContext, openDb, toServiceSettings, type Ctx } from '@heard/services';
import { getContentStamp } from '@heard/services/courses';
import { createGuest, readActor, sessionCookieName } from '@heard/services/identity';
import { pino } from 'pino';
import { env } from './environment.server.ts';
import { findTranslator } from './translators.server.ts';

const logger = pino({ level: env.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });
const db = openDb(env.DATABASE_URL, env.DATABASE_POOL);
const settings = toServiceSettings(env);

/** A use case's context for whoever asks. */
export function contextFor(actor: Actor): Ctx {
  return createContext({ db, actor, settings });
}

/** This process's parts, for server.ts and for the entry. */
export const heard = {
  env,
  logger,
  sessionCookieName,
  contentStamp: () => getContentStamp(contextFor({ kind: 'anonymous' })),
  ready: () => db.$queryRaw`SELECT 1`,
  close: () => db.$disconnect(),
};
