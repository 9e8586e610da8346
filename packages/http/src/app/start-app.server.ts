import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import type { EdgeContext } from '../edge/edge-context.server.ts';
import { startServer } from '../server/index.server.ts';
import type { AppName, AppParts } from './create-app.server.ts';
import { startTidying } from './start-tidying.server.ts';

/** What an app's entry.server exports beside Remix's own. */
export interface AppEntry {
  app: AppParts;
  /** Answers `/api/trpc/…`. */
  answerApi: (request: Request, edge: EdgeContext) => Promise<Response>;
  contentStamp: (() => Promise<string>) | null;
}

/** Starts the app in `folder`: its build in production, its source behind Vite in development. */
export async function startApp(
  name: AppName,
  folder: string,
  { mode, build: built = path.join(folder, 'build') }: { mode?: string; build?: string },
) {
  const development = mode === 'development';
  const vite = development
    ? await (
        await import('vite')
      ).createServer({
        root: folder,
        // Both apps are developed side by side: each needs a port of its own for live reload.
        server: { middlewareMode: true, hmr: { port: name === 'admin' ? 24679 : 24678 } },
      })
    : null;
  const loadBuild = async () =>
    vite
      ? ((await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild)
      : ((await import(pathToFileURL(path.join(built, 'server/index.js')).href)) as ServerBuild);
  const build = await loadBuild();
  const { app, answerApi, contentStamp } = build.entry.module as unknown as AppEntry;
  const answerPage = createRequestHandler(vite ? loadBuild : build, mode);
  // One app tidies for both: they share the database.
  if (name === 'web') startTidying(app);
  return startServer({
    app: name,
    port: app.env.PORT,
    host: app.env.HOST,
    publicUrl: app.publicUrl,
    logger: app.logger,
    development,
    trustProxy: app.env.TRUST_PROXY === '1',
    metricsToken: app.env.METRICS_TOKEN ?? null,
    sessionCookie: app.sessionCookieName,
    clientFolder: vite ? null : path.join(built, 'client'),
    middleware: vite?.middlewares,
    answer: (request, edge) =>
      new URL(request.url).pathname.startsWith('/api/trpc/')
        ? answerApi(request, edge)
        : answerPage(request, { ...edge }),
    contentStamp,
    ready: app.ready,
    refusalPage: app.refusalPage,
    close: app.close,
  });
}
