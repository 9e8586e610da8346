import { createTrpcHandler } from '@heard/api/server';
import { createErrorLog, createPageRenderer, serveBuild } from '@heard/http/app';
import type { ServerBuild } from '@remix-run/node';
import { app } from './server/app.server.ts';
import { largeBodies } from './server/large-bodies.server.ts';

export { app, largeBodies };
export const answerApi = createTrpcHandler(app);
export const contentStamp = null;

export const serve = (build: ServerBuild, folder: string) => serveBuild('admin', build, folder);

export const handleError = createErrorLog(app);
export default createPageRenderer(app);
