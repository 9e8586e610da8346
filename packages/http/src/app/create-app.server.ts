import type { Actor } from '@heard/domain/identity';
import { createContext, openDb, toServiceSettings, type Ctx, type Db } from '@heard/services';
import { createGuest, readActor, sessionCookieName } from '@heard/services/identity';
import { pino, type Logger } from 'pino';
import { createDoors } from '../door/doors.server.ts';
import type { EdgeContext } from '../edge/edge-context.server.ts';
import { readAppEnv, type AppEnv } from './app-environment.server.ts';
import { refusalPageFor } from './refusal-page.server.ts';
import { createTranslators, type Translators } from './translators.server.ts';

/** One process's parts: environment, database, translators, log, and how to ask on somebody's behalf. */
export interface AppParts {
  env: AppEnv;
  db: Db;
  logger: Logger;
  translators: Translators;
  contextFor: (actor: Actor) => Ctx;
  readActor: (request: Request, edge: EdgeContext) => Promise<Actor>;
  sessionCookieName: string;
  ready: () => Promise<unknown>;
  close: () => Promise<void>;
  refusalPage: (status: number, path: string) => string;
}

/** Makes the parts of an app from its environment; throws when a variable is wrong. */
export function createApp(source: Record<string, string | undefined>): AppParts {
  const env = readAppEnv(source);
  const logger = pino({
    level: env.LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
  });
  const db = openDb(env.DATABASE_URL, env.DATABASE_POOL);
  const settings = toServiceSettings(env);
  const translators = createTranslators(env.HEARD_PSEUDO_LOCALE === '1');
  return {
    env,
    db,
    logger,
    translators,
    contextFor: (actor) =>
      createContext({
        db,
        actor,
        settings,
        log: (level, event, fields) => logger[level](fields, event),
      }),
    readActor: async (request, edge) => {
      const visit = await readActor(db, request.headers.get('Cookie'), new Date());
      if (visit.freshCookie) edge.setCookie(visit.freshCookie);
      return visit.actor;
    },
    sessionCookieName,
    ready: () => db.$queryRaw`SELECT 1`,
    close: () => db.$disconnect(),
    refusalPage: (status, path) => refusalPageFor(status, translators.ofPath(path)),
  };
}

/** The app's doors. `signInPath` is where signed-out people are sent. */
export function createAppDoors(
  app: AppParts,
  signInPath: (locale: string, next: string) => string,
) {
  return createDoors({
    readActor: app.readActor,
    createGuest: async (request, edge) => {
      const guest = await createGuest(app.contextFor({ kind: 'anonymous' }), {
        locale: app.translators.ofRequest(request).locale,
        userAgent: request.headers.get('User-Agent'),
      });
      edge.setCookie(guest.cookie);
      return guest.actor;
    },
    context: app.contextFor,
    translator: (locale, request) =>
      locale === undefined ? app.translators.ofRequest(request) : app.translators.find(locale),
    logBug: (error, reference) =>
      app.logger.error(
        { id: reference, error: error instanceof Error ? error.stack : String(error) },
        'broke',
      ),
    signInPath,
  });
}
