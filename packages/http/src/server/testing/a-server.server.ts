import { request as httpRequest, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { EdgeContext } from '../../edge/index.server.ts';
import { startServer, type ServerParts } from '../index.server.ts';

type Answer = (request: Request, edge: EdgeContext) => Promise<Response>;

/** A running server around one answer, stopped at the end of the test. */
export async function aServer(answer: Answer, parts: Partial<ServerParts> = {}) {
  const server: Server = await startServer({
    app: 'test',
    port: 0,
    host: '127.0.0.1',
    publicUrl: 'http://heard.test',
    logger: pino({ level: 'silent' }),
    development: false,
    trustProxy: false,
    metricsToken: null,
    sessionCookie: 'heard_session',
    clientFolder: null,
    mediaFolder: null,
    answer,
    contentStamp: async () => 'one',
    ready: async () => undefined,
    refusalPage: (status) => `<p>refused ${status}</p>`,
    close: async () => undefined,
    ...parts,
  });
  const { port } = server.address() as AddressInfo;
  return {
    server,
    port,
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** An HTML answer. */
export const page = (text: string) =>
  new Response(text, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });

/** What a browser says of a request from our own pages. */
export const fromHere = { 'Sec-Fetch-Site': 'same-origin' };

/** A raw request, for what fetch would not let us send. */
export function raw(
  port: number,
  options: { method: string; headers: Record<string, string>; body?: string },
) {
  return new Promise<number>((resolve, reject) => {
    const sent = httpRequest({ port, host: '127.0.0.1', path: '/en', ...options }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(options.body);
  });
}
