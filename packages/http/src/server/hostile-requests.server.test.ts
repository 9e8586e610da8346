import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { aServer, fromHere, page, raw } from './testing/a-server.server.ts';

/** Sends these bytes as they are and resolves with all that comes back before the connection ends. */
function sendBytes(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

test.each([
  ['a zero byte', '/en/courses/%00'],
  ['broken UTF-8', '/en/%E0%A4%A'],
  ['a lone percent sign', '/en/50%'],
  ['another server', 'http://evil.example/en'],
])('an address with %s is a bad request and reaches no route', async (_, target) => {
  let reached = 0;
  await using server = await aServer(async () => {
    reached += 1;
    return page('x');
  });
  const answer = await sendBytes(
    server.port,
    `GET ${target} HTTP/1.1\r\nHost: heard.test\r\nConnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('refused 400');
  expect(answer).not.toMatch(/node_modules|at .*\.ts/);
  expect(reached).toBe(0);
});

test('an address of any length, and headers of any size, are turned away', async () => {
  await using server = await aServer(async () => page('x'));
  expect((await fetch(`${server.url}/en/${'x'.repeat(5000)}`)).status).toBe(414);
  const large = { 'X-Large': 'x'.repeat(20_000) };
  expect((await fetch(`${server.url}/en`, { headers: large })).status).toBe(431);
});

test('what is no HTTP gets 400 and a closed connection', async () => {
  await using server = await aServer(async () => page('x'));
  expect(await sendBytes(server.port, 'hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
});

test('a length that lies does not bring more than 64 KiB to a route', async () => {
  let body = '';
  await using server = await aServer(async (request) => {
    body = await request.text();
    return page('done');
  });
  const headers = 'Host: heard.test\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n';
  const form = 'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n';
  const answer = await sendBytes(
    server.port,
    `POST /en HTTP/1.1\r\n${headers}${form}\r\na=1${'x'.repeat(100_000)}`,
  ).catch(() => 'cut off');
  expect(answer).toMatch(/^HTTP\/1\.1 (200|400) |^cut off$/);
  expect(['', 'a=1']).toContain(body);
});

test('who sends headers a byte at a time is cut off', async () => {
  await using server = await aServer(async () => page('x'));
  server.server.headersTimeout = 200;
  server.server.requestTimeout = 300;
  const answer = await sendBytes(server.port, 'GET /en HTTP/1.1\r\nHost: heard.test\r\nX-Slow: ');
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

test('who promises a body and never sends it is cut off', async () => {
  await using server = await aServer(async (request) => page(await request.text()));
  server.server.headersTimeout = 200;
  server.server.requestTimeout = 300;
  const headers = { ...fromHere, 'Content-Type': 'application/json', 'Content-Length': '10' };
  const lines = Object.entries(headers).map((pair) => pair.join(': '));
  const started = performance.now();
  await sendBytes(
    server.port,
    `POST /en HTTP/1.1\r\nHost: heard.test\r\n${lines.join('\r\n')}\r\n\r\n{`,
  );
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('an open connection waits longer than a proxy does, and a slow one not for ever', async () => {
  await using server = await aServer(async () => page('x'));
  expect(server.server.keepAliveTimeout).toBeGreaterThan(60_000);
  expect(server.server.headersTimeout).toBeLessThanOrEqual(10_000);
  expect(server.server.requestTimeout).toBeLessThanOrEqual(30_000);
});

test('a HEAD gets the headers of a kept page and no body, and is never kept itself', async () => {
  await using server = await aServer(async (request, edge) => {
    edge.cacheForAnonymous();
    return page(request.method === 'HEAD' ? '' : 'the page');
  });
  expect((await fetch(`${server.url}/en`, { method: 'HEAD' })).status).toBe(200);
  expect(await (await fetch(`${server.url}/en`)).text()).toBe('the page');
  const headers = { 'Accept-Encoding': 'identity' };
  const kept = await fetch(`${server.url}/en`, { method: 'HEAD', headers });
  expect(kept.headers.get('content-length')).toBe('8');
  expect(await kept.text()).toBe('');
});

test('who has a kept page already is told so, until it changes', async () => {
  let [stamp, text] = ['one', 'old'];
  await using server = await aServer(
    async (_request, edge) => {
      edge.cacheForAnonymous();
      return page(text);
    },
    { contentStamp: async () => stamp },
  );
  const etag = (await fetch(`${server.url}/en`)).headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
  const again = () => fetch(`${server.url}/en`, { headers: { 'If-None-Match': etag } });
  const known = await again();
  expect([known.status, await known.text()]).toEqual([304, '']);
  [stamp, text] = ['two', 'new'];
  await expect.poll(async () => (await again()).status, { timeout: 5000 }).toBe(200);
  const session = { 'If-None-Match': etag, Cookie: 'heard_session=x' };
  expect((await fetch(`${server.url}/en`, { headers: session })).status).toBe(200);
});

test('a made-up method is turned away', async () => {
  await using server = await aServer(async () => page('x'));
  for (const method of ['PATCH', 'DELETE', 'CONNECT'])
    expect(await raw(server.port, { method, headers: fromHere }).catch(() => 405)).toBe(405);
});
