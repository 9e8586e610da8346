import { createTrpcHandler } from '@heard/api/server';
import { createErrorLog, createPageRenderer } from '@heard/http/app';
import { app } from './server/app.server.ts';

export { app };
export const answerApi = createTrpcHandler(app);
export const contentStamp = null;

export const handleError = createErrorLog(app);
export default createPageRenderer(app);
