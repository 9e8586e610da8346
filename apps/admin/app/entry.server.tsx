import { createTrpcHandler } from '@heard/api/server';
import { runDuePublications } from '@heard/services/authoring';
import { createErrorLog, createPageRenderer, serveBuild } from '@heard/http/app';
import type { ServerBuild } from '@remix-run/node';
import { app } from './server/app.server.ts';
import { largeBodies } from './server/large-bodies.server.ts';

export { app, largeBodies };
export const answerApi = createTrpcHandler(app);
export const contentStamp = null;
/** Publishes what waits for its time. Here and not beside the learners' pages: compiling takes the processor. */
export const repeatedWork = [
  {
    name: 'due publications',
    every: 30_000,
    run: () => runDuePublications(app.contextFor({ kind: 'system' })),
  },
];

export const serve = (build: ServerBuild, folder: string) => serveBuild('admin', build, folder);

export const handleError = createErrorLog(app);
export default createPageRenderer(app);
