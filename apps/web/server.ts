import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainPage, startServer } from '@heard/http/server';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import type * as Entry from './app/entry.server.tsx';

const development = process.env.NODE_ENV === 'development';

const vite = development
  ? await (await import('vite')).createServer({ server: { middlewareMode: true } })
  : null;

async function loadBuild(): Promise<ServerBuild> {
  if (vite) return (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild;
  const file = path.join(import.meta.dirname, 'build/server/index.js');
  return (await import(pathToFileURL(file).href)) as ServerBuild;
}

const build = await loadBuild();
const { heard } = build.entry.module as unknown as typeof Entry;
const answerPage = createRequestHandler(vite ? loadBuild : build, process.env.NODE_ENV);

await startServer({
  app: 'web',
  port: heard.env.PORT,
  host: heard.env.HOST,
  publicUrl: heard.env.PUBLIC_URL,
  logger: heard.logger,
  development,
  trustProxy: heard.env.TRUST_PROXY === '1',
  metricsToken: heard.env.METRICS_TOKEN ?? null,
  sessionCookie: heard.sessionCookieName,
  clientFolder: vite ? null : path.join(import.meta.dirname, 'build/client'),
  middleware: vite?.middlewares,
  answer: (request, context) =>
    new URL(request.url).pathname.startsWith('/api/trpc/')
      ? heard.answerTrpc(request, context)
      : answerPage(request, context),
  contentStamp: heard.contentStamp,
  ready: heard.ready,
  refusalPage: (status, locale) => plainPage(heard.refusalWords(status, locale)),
  close: heard.close,
});
