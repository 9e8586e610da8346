import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { EdgeContext } from '../edge/edge-context.server.ts';

/** Posts that may be larger than a form, and by whom. */
export interface LargeBodies {
  /** Of the whole request, in bytes. */
  limit: number;
  /** How long one may take to arrive, in milliseconds. */
  patience: number;
  /** Whether who asks may send one to this address: asked before any of the body is read. */
  mayPost: (path: string, cookies: string | null) => Promise<boolean>;
}

/** What an app gives to its server. */
export interface ServerParts {
  app: string;
  port: number;
  host: string;
  publicUrl: string;
  logger: Logger;
  development: boolean;
  /** Behind a proxy that sets X-Forwarded-For. */
  trustProxy: boolean;
  /** Bearer token for /metrics, which is absent without one. */
  metricsToken: string | null;
  sessionCookie: string;
  /** Folder of the built client files; null while a development server gives them. */
  clientFolder: string | null;
  /** Folder of uploaded pictures; null where there are none. */
  mediaFolder: string | null;
  /** What may be posted that is larger than a form; nothing where there is none. */
  largeBodies?: LargeBodies;
  /** Connect middleware that goes first, in development. */
  middleware?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Pages and API. */
  answer: (request: Request, context: EdgeContext) => Promise<Response>;
  /** A text that changes whenever published content changes; null where nothing is cached. */
  contentStamp: (() => Promise<string>) | null;
  /** Resolves when the database answers. */
  ready: () => Promise<unknown>;
  /** HTML for a request turned away before any route. */
  refusalPage: (status: number, path: string) => string;
  close: () => Promise<void>;
}
