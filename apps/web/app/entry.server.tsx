import { createTrpcHandler } from '@heard/api/server';
import { createErrorLog, createPageRenderer } from '@heard/http/app';
import { getContentStamp } from '@heard/services/courses';
import { app } from './server/app.server.ts';

export { app };
export const answerApi = createTrpcHandler(app);
export const contentStamp = () => getContentStamp(app.contextFor({ kind: 'anonymous' }));

export const handleError = createErrorLog(app);
export default createPageRenderer(app);
