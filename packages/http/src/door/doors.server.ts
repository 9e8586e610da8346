import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import {
  can,
  ForbiddenError,
  NotFoundError,
  type Actor,
  type Permission,
} from '@heard/domain/identity';
import type { Locale, Translator } from '@heard/i18n';
import type { Ctx } from '@heard/services';
import type { Caller, CurrentAccount } from '@heard/services/identity';
import { shareInRequest, type EdgeContext } from '../edge/index.server.ts';

/** Who asks, by the session that the request carries. */
export interface Asking {
  actor: Actor;
  /** The member's account; null for everybody else. */
  account: CurrentAccount | null;
  /** Null without a session. */
  sessionId: string | null;
  /** Whether this browser has left a page in a hurry, and not come in again since. */
  hasLeft: boolean;
  /** Whether this browser's session of staff came to its end lately. */
  hasEnded: boolean;
  /** Whether a password was given here by somebody of staff, and the second factor not yet. */
  awaitsSecondFactor: boolean;
}

const nobody: Asking = {
  actor: { kind: 'anonymous' },
  account: null,
  sessionId: null,
  hasLeft: false,
  hasEnded: false,
  awaitsSecondFactor: false,
};

/** What every loader and action gets. */
export interface Visit {
  ctx: Ctx;
  account: CurrentAccount | null;
  hasLeft: boolean;
  hasEnded: boolean;
  awaitsSecondFactor: boolean;
  caller: Caller;
  t: Translator;
  locale: Locale;
  request: Request;
  params: Record<string, string | undefined>;
  edge: EdgeContext;
}

/** What an action gets. */
export interface FormVisit extends Visit {
  form: FormData;
}

/** What a door needs to know of its app. */
export interface DoorParts {
  /** Who is asking; called once per request. */
  readActor: (request: Request, edge: EdgeContext) => Promise<Asking>;
  /** Makes a guest for an anonymous visitor and sets the cookie. */
  createGuest: (request: Request, edge: EdgeContext) => Promise<Asking>;
  context: (actor: Actor) => Ctx;
  /** The translator of the address's locale, or of what the browser asks for where it names none; null when it is not served. */
  translator: (locale: string | undefined, request: Request) => Translator | null;
  /** Writes a bug into the log under the reference that the page shows. */
  logBug: (error: unknown, reference: string) => void;
  signInPath: (locale: string, next: string) => string;
  /** Where those of staff go who have given a password and no second factor; left out where staff does no work. */
  secondStepPath?: (next: string) => string;
}

/**
 * Makes the two doors of an app. A loader is `doors.loader('read:course:any', async (visit) => …)`:
 * the permission is the first thing it says, and it is checked before anything is read. Signed-out
 * people who lack it are sent to sign in, staff that still has to give the second factor to where it does;
 * signed-in people get 403; an absent or private thing, 404.
 */
export function createDoors(parts: DoorParts) {
  async function enter(
    args: LoaderFunctionArgs | ActionFunctionArgs,
    permission: Permission,
    as: 'asks' | 'learner' | 'nobody',
  ): Promise<Visit> {
    const edge = args.context;
    const t = parts.translator(args.params.locale, args.request);
    if (!t) throw new Response(null, { status: 404 });
    const { request, params } = args;
    let asking =
      as === 'nobody'
        ? nobody
        : await shareInRequest(edge, 'asking', () =>
            parts.readActor(request, edge).catch((error) => tellBug(error, edge)),
          );
    // Permission first: whoever may not do it does not become a guest by trying.
    if (!can(asking.actor, permission)) throw turnAway(asking, t.locale, request);
    if (as === 'learner' && asking.actor.kind === 'anonymous') {
      asking = await parts.createGuest(request, edge).catch((error) => tellBug(error, edge));
      edge.shared.set('asking', Promise.resolve(asking));
    }
    const { actor, sessionId, ...known } = asking;
    const userAgent = request.headers.get('User-Agent');
    const caller = { sessionId, userAgent, address: edge.address };
    const ctx = parts.context(actor);
    return { ctx, ...known, caller, t, locale: t.locale, request, params, edge };
  }

  function turnAway(
    { actor, awaitsSecondFactor }: Pick<Asking, 'actor' | 'awaitsSecondFactor'>,
    locale: string,
    request: Request,
  ): Response {
    const url = new URL(request.url);
    const next = request.method === 'GET' ? pagePath(url) : `/${locale}`;
    if (awaitsSecondFactor && parts.secondStepPath) return redirect(parts.secondStepPath(next));
    if (actor.kind === 'member') return new Response(null, { status: 403 });
    return redirect(parts.signInPath(locale, next));
  }

  async function run<T>(visit: Visit, work: (visit: Visit) => Promise<T>): Promise<T> {
    try {
      return await work(visit);
    } catch (error) {
      if (error instanceof NotFoundError) throw new Response(null, { status: 404 });
      if (error instanceof ForbiddenError)
        throw turnAway({ ...visit, actor: visit.ctx.actor }, visit.locale, visit.request);
      if (error instanceof Response) throw error;
      return tellBug(error, visit.edge);
    }
  }

  /** Logs a bug, and throws the answer that shows the reference under which it is logged. */
  function tellBug(error: unknown, edge: EdgeContext): never {
    parts.logBug(error, edge.requestId);
    throw Response.json({ reference: edge.requestId }, { status: 500 });
  }

  return {
    /** `asNobody`: it is not looked who asks, and no cookie is touched on the way. */
    loader:
      <T>(
        permission: Permission,
        work: (visit: Visit) => Promise<T>,
        options: { asNobody?: boolean } = {},
      ) =>
      async (args: LoaderFunctionArgs): Promise<T> =>
        run(await enter(args, permission, options.asNobody ? 'nobody' : 'asks'), work),

    /**
     * `asLearner`: an anonymous visitor becomes a guest. `first` runs before, still as whoever asks, and
     * throws for what is not there, so that a mistaken form makes no guest.
     */
    action:
      <T>(
        permission: Permission,
        work: (visit: FormVisit) => Promise<T>,
        options: { asLearner?: boolean; first?: (visit: FormVisit) => Promise<unknown> } = {},
      ) =>
      async (args: ActionFunctionArgs): Promise<T> => {
        const form = await readForm(args.request);
        const { first } = options;
        if (first) {
          const asked = await enter(args, permission, 'asks');
          await run(asked, () => first({ ...asked, form }));
        }
        const visit = await enter(args, permission, options.asLearner ? 'learner' : 'asks');
        return run(visit, () => work({ ...visit, form }));
      },
  };
}

/** The form a request carries. What is no form, or holds a zero byte, which no database takes, throws 400. */
async function readForm(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => null);
  const isPlain = (value: FormDataEntryValue) => typeof value !== 'string' || !value.includes('\0');
  if (!form || ![...form].flat().every(isPlain)) throw new Response(null, { status: 400 });
  return form;
}

function pagePath(url: URL): string {
  const path = url.pathname.replace(/(?:\/_root)?\.data$/, '') || '/';
  url.searchParams.delete('_routes');
  return path + url.search;
}
