import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { createServer } from 'vite';
import type { AppName } from './create-app.server.ts';
import { serveApp, type AppEntry } from './serve-app.server.ts';

/** Serves the source of the app in `folder` behind Vite, with live reload. */
export async function developApp(name: AppName, folder: string) {
  const vite = await createServer({
    root: folder,
    // Both apps are developed side by side: each needs a port of its own for live reload.
    server: { middlewareMode: true, hmr: { port: name === 'admin' ? 24679 : 24678 } },
  });
  const loadBuild = async () =>
    (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild;
  const { entry } = await loadBuild();
  return serveApp(name, entry.module as unknown as AppEntry, {
    answerPage: createRequestHandler(loadBuild, 'development'),
    clientFolder: null,
    development: true,
    middleware: vite.middlewares,
  });
}
