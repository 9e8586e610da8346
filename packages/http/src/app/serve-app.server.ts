import path from 'node:path';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import type { EdgeContext } from '../edge/edge-context.server.ts';
import { startServer, type LargeBodies, type ServerParts } from '../server/index.server.ts';
import type { AppName, AppParts } from './create-app.server.ts';
import { startRepeating, type RepeatedWork } from './start-repeating.server.ts';
import { startTidying } from './start-tidying.server.ts';

/** What an app's entry.server exports beside Remix's own. */
export interface AppEntry {
  app: AppParts;
  /** Answers `/api/trpc/…`. */
  answerApi: (request: Request, edge: EdgeContext) => Promise<Response>;
  contentStamp: (() => Promise<string>) | null;
  /** Where the app takes files from people. */
  largeBodies?: LargeBodies;
  /** What the app does again and again beside answering. */
  repeatedWork?: readonly RepeatedWork[];
}

/** Serves a finished build of an app. `folder` holds its `server` and `client`. */
export function serveBuild(name: AppName, build: ServerBuild, folder: string) {
  const clientFolder = path.join(folder, 'client');
  const answerPage = createRequestHandler(build, 'production');
  const parts = { clientFolder, answerPage, development: false };
  return serveApp(name, build.entry.module as unknown as AppEntry, parts);
}

/** Starts an app's server around whatever answers its pages. */
export function serveApp(
  name: AppName,
  { app, answerApi, contentStamp, largeBodies, repeatedWork = [] }: AppEntry,
  parts: Pick<ServerParts, 'clientFolder' | 'middleware' | 'development'> & {
    answerPage: ReturnType<typeof createRequestHandler>;
  },
) {
  const { answerPage, ...rest } = parts;
  // One app tidies for both: they share the database.
  if (name === 'web') startTidying(app);
  for (const work of repeatedWork) startRepeating(work, app.logger);
  return startServer({
    app: name,
    port: app.env.PORT,
    host: app.env.HOST,
    publicUrl: app.publicUrl,
    logger: app.logger,
    trustProxy: app.env.TRUST_PROXY === '1',
    metricsToken: app.env.METRICS_TOKEN ?? null,
    sessionCookie: app.sessionCookieName,
    answer: (request, edge) =>
      new URL(request.url).pathname.startsWith('/api/trpc/')
        ? answerApi(request, edge)
        : answerPage(request, { ...edge }),
    contentStamp,
    largeBodies,
    mediaFolder: app.mediaFolder,
    ready: app.ready,
    refusalPage: app.refusalPage,
    close: app.close,
    ...rest,
  });
}
