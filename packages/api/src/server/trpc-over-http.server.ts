import type { Actor } from '@heard/domain/identity';
import type { Ctx } from '@heard/services';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { appRouter } from './app-router.server.ts';

/** What the server knows of a request before any procedure runs. */
interface Edge {
  requestId: string;
  setCookie: (cookie: string) => void;
}

/** What the handler needs of an app. */
export interface ApiApp {
  readActor: (request: Request, edge: Edge) => Promise<{ actor: Actor }>;
  contextFor: (actor: Actor) => Ctx;
  logger: { error: (fields: object, message: string) => void };
}

/**
 * Answers `/api/trpc/<procedure>`, one procedure a request. Requests from other sites and bodies over
 * 64 KiB were turned away by the server before.
 */
export function createTrpcHandler(app: ApiApp) {
  return async function answerApi(request: Request, edge: Edge): Promise<Response> {
    const { actor } = await app.readActor(request, edge);
    return fetchRequestHandler({
      endpoint: '/api/trpc',
      req: request,
      router: appRouter,
      allowBatching: false,
      createContext: () => ({ ctx: app.contextFor(actor) }),
      onError: ({ error }) => {
        if (error.code !== 'INTERNAL_SERVER_ERROR') return;
        const told = error.cause?.stack ?? error.stack ?? error.message;
        app.logger.error({ id: edge.requestId, error: told }, 'broke');
      },
    });
  };
}
