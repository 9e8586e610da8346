import { can, ForbiddenError, NotFoundError, type Permission } from '@heard/domain/identity';
import type { Ctx } from '@heard/services';
import { initTRPC, TRPCError } from '@trpc/server';

/** What a procedure gets: the context of use cases, for whoever asks. */
interface ApiContext {
  ctx: Ctx;
}

const trpc = initTRPC.context<ApiContext>().create({
  // Only the code goes out: never a stack, never the words of a bug.
  errorFormatter: ({ shape }) => ({
    code: shape.code,
    message: shape.data.code,
    data: { code: shape.data.code, httpStatus: shape.data.httpStatus },
  }),
});

export const router = trpc.router;
export const callerFactory = trpc.createCallerFactory;

/**
 * Begins a procedure with the permission that it needs; it is checked before its input is read. What is
 * absent or another's becomes NOT_FOUND, what is not allowed FORBIDDEN (UNAUTHORIZED without a session).
 */
export function procedure(permission: Permission) {
  return trpc.procedure.use(async ({ ctx, next }) => {
    const { actor } = ctx.ctx;
    if (!can(actor, permission)) throw noEntry(actor.kind === 'anonymous');
    const result = await next();
    if (result.ok) return result;
    const { cause } = result.error;
    if (cause instanceof NotFoundError) throw new TRPCError({ code: 'NOT_FOUND' });
    if (cause instanceof ForbiddenError) throw noEntry(actor.kind === 'anonymous');
    return result;
  });
}

function noEntry(isAnonymous: boolean): TRPCError {
  return new TRPCError({ code: isAnonymous ? 'UNAUTHORIZED' : 'FORBIDDEN' });
}
