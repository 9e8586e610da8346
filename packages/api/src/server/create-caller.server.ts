import type { Ctx } from '@heard/services';
import { appRouter } from './app-router.server.ts';
import { callerFactory } from './procedure.server.ts';

const create = callerFactory(appRouter);

/** The procedures as functions in this process, for loaders. They check permissions as over HTTP. */
export function createCaller(ctx: Ctx) {
  return create({ ctx });
}
