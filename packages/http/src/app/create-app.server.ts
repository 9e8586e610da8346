import type { Actor } from '@heard/domain/identity';
import { createContext, openDb, toServiceSettings, type Ctx, type Db } from '@heard/services';
import { createGuest, readActor, sessionCookieName, tidyIdentity } from '@heard/services/identity';
import { pino, type Logger } from 'pino';
import { createDoors, type Asking } from '../door/doors.server.ts';
import type { EdgeContext } from '../edge/edge-context.server.ts';
import { readAppEnv, type AppEnv } from './app-environment.server.ts';
import { refusalPageFor } from './refusal-page.server.ts';
import { createTranslators, type Translators } from './translators.server.ts';

export type AppName = 'web' | 'admin';

/** One process's parts: environment, database, translators, log, and how to ask on somebody's behalf. */
export interface AppParts {
  env: AppEnv;
  /** This app's own address as people type it, without a slash at its end. */
  publicUrl: string;
  db: Db;
  logger: Logger;
  translators: Translators;
  contextFor: (actor: Actor) => Ctx;
  /** Where uploaded pictures lie. */
  mediaFolder: string;
  /** Who asks; a cookie that the session needs is set on the way. */
  readActor: (request: Request, edge: Pick<EdgeContext, 'setCookie'>) => Promise<Asking>;
  sessionCookieName: string;
  /** Forgets what is of no use any more; for once a day. */
  tidy: () => Promise<void>;
  ready: () => Promise<unknown>;
  close: () => Promise<void>;
  refusalPage: (status: number, path: string) => string;
}

/** Makes the parts of an app from its environment; throws when a variable is wrong. */
export function createApp(name: AppName, source: Record<string, string | undefined>): AppParts {
  const env = readAppEnv(source);
  const publicUrl = (name === 'admin' ? env.ADMIN_URL : env.PUBLIC_URL).replace(/\/+$/, '');
  const logger = pino({
    level: env.LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
  });
  const db = openDb(env.DATABASE_URL, env.DATABASE_POOL);
  const settings = { ...toServiceSettings(env), secureCookies: publicUrl.startsWith('https:') };
  const translators = createTranslators(env.HEARD_PSEUDO_LOCALE === '1');
  const contextFor = (actor: Actor) =>
    createContext({
      db,
      actor,
      settings,
      log: (level, event, fields) => logger[level](fields, event),
    });
  return {
    env,
    publicUrl,
    db,
    logger,
    translators,
    contextFor,
    mediaFolder: settings.mediaDir,
    readActor: async (request, edge) => {
      const read = await readActor(
        { db, settings, now: new Date() },
        request.headers.get('Cookie'),
      );
      if (read.freshCookie) edge.setCookie(read.freshCookie);
      const { actor, session, account, hasLeft, hasEnded } = read;
      const awaitsSecondFactor = session?.kind === 'staff' && session.secondFactorAt === null;
      const signs = { hasLeft, hasEnded, awaitsSecondFactor };
      return { actor, account, ...signs, sessionId: session?.id ?? null };
    },
    sessionCookieName,
    tidy: () => tidyIdentity(contextFor({ kind: 'system' })),
    ready: () => db.$queryRaw`SELECT 1`,
    close: () => db.$disconnect(),
    refusalPage: (status, path) => refusalPageFor(status, translators.ofPath(path)),
  };
}

/**
 * The app's doors. `signInPath` is where signed-out people are sent, `secondStepPath` where staff is that has
 * still to give the second factor.
 */
export function createAppDoors(
  app: AppParts,
  signInPath: (locale: string, next: string) => string,
  secondStepPath?: (next: string) => string,
) {
  return createDoors({
    readActor: app.readActor,
    createGuest: async (request, edge) => {
      const guest = await createGuest(app.contextFor({ kind: 'anonymous' }), {
        locale: app.translators.ofRequest(request).locale,
        caller: { userAgent: request.headers.get('User-Agent') },
      });
      edge.setCookie(guest.cookie);
      const signs = { hasLeft: false, hasEnded: false, awaitsSecondFactor: false };
      return { actor: guest.actor, account: null, ...signs, sessionId: guest.sessionId };
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
    secondStepPath,
  });
}
