import { createTrpcHandler } from '@heard/api/server';
import { createErrorLog, createPageRenderer, serveBuild } from '@heard/http/app';
import type { ServerBuild } from '@remix-run/node';
import { getContentStamp } from '@heard/services/courses';
import { app } from './server/app.server.ts';

export { app };
export const answerApi = createTrpcHandler(app);
export const contentStamp = () => getContentStamp(app.contextFor({ kind: 'anonymous' }));

export const serve = (build: ServerBuild, folder: string) => serveBuild('web', build, folder);

export const handleError = createErrorLog(app);
export default createPageRenderer(app);
