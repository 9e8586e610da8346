import { expect, test } from 'vitest';
import { aServer, fromHere, page, raw } from './testing/a-server.server.ts';

test('a page that is the same for all is rendered once for anonymous readers', async () => {
  let rendered = 0;
  await using server = await aServer(async (_request, edge) => {
    edge.cacheForAnonymous();
    rendered += 1;
    return page(`<script nonce="${edge.nonce}">1</script>`);
  });
  const first = await (await fetch(`${server.url}/en`)).text();
  const second = await fetch(`${server.url}/en`);
  expect(await second.text()).toBe(first);
  expect(first).toBe('<script>1</script>');
  expect(second.headers.get('content-security-policy')).toContain("'sha256-");
  expect(second.headers.get('content-security-policy')).not.toContain('nonce-');
  expect(rendered).toBe(1);
});

test('a reader with a session never gets the kept page, and his is not kept', async () => {
  await using server = await aServer(async (request, edge) => {
    edge.cacheForAnonymous();
    return page(request.headers.get('cookie') ?? 'nobody');
  });
  const own = { headers: { Cookie: 'heard_session=secret' } };
  expect(await (await fetch(`${server.url}/en`, own)).text()).toContain('secret');
  expect(await (await fetch(`${server.url}/en`)).text()).toBe('nobody');
  expect(await (await fetch(`${server.url}/en`, own)).text()).toContain('secret');
});

test('a page that sets a cookie is never kept', async () => {
  let visits = 0;
  await using server = await aServer(async (_request, edge) => {
    edge.cacheForAnonymous();
    edge.setCookie('heard_session=x; Path=/');
    visits += 1;
    return page('hello');
  });
  await fetch(`${server.url}/en`);
  const again = await fetch(`${server.url}/en`);
  expect(again.headers.get('set-cookie')).toContain('heard_session=x');
  expect(visits).toBe(2);
});

test('a new content stamp empties the cache', async () => {
  let stamp = 'one';
  let text = 'old';
  await using server = await aServer(
    async (_request, edge) => {
      edge.cacheForAnonymous();
      return page(text);
    },
    { contentStamp: async () => stamp },
  );
  expect(await (await fetch(`${server.url}/en`)).text()).toBe('old');
  stamp = 'two';
  text = 'new';
  await expect
    .poll(async () => (await fetch(`${server.url}/en`)).text(), { timeout: 5000 })
    .toBe('new');
});

test('an address with a query is not kept', async () => {
  let visits = 0;
  await using server = await aServer(async (_request, edge) => {
    edge.cacheForAnonymous();
    visits += 1;
    return page('x');
  });
  await fetch(`${server.url}/en?a=1`);
  await fetch(`${server.url}/en?a=1`);
  expect(visits).toBe(2);
});

test('posts from elsewhere, too large, of unknown length or kind never reach a route', async () => {
  let reached = 0;
  await using server = await aServer(async () => {
    reached += 1;
    return page('done');
  });
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const post = (headers: Record<string, string>, body = 'a=1') =>
    raw(server.port, {
      method: 'POST',
      headers: { ...form, 'Content-Length': String(Buffer.byteLength(body)), ...headers },
      body,
    });
  expect(await post({ 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
  expect(await post({ 'Sec-Fetch-Site': 'same-site' })).toBe(403);
  expect(await post({ Origin: 'https://evil.example' })).toBe(403);
  expect(await post({ Origin: 'null' })).toBe(403);
  expect(await post({ Cookie: 'heard_session=x' })).toBe(403);
  expect(await post(fromHere, 'x'.repeat(65 * 1024))).toBe(413);
  expect(await post({ ...fromHere, 'Content-Type': 'text/plain' })).toBe(415);
  expect(
    await raw(server.port, {
      method: 'POST',
      headers: { ...form, ...fromHere, 'Transfer-Encoding': 'chunked' },
      body: 'a=1',
    }),
  ).toBe(411);
  expect(await raw(server.port, { method: 'PUT', headers: fromHere })).toBe(405);
  expect(await raw(server.port, { method: 'TRACE', headers: fromHere })).toBe(405);
  expect(reached).toBe(0);
  expect(await post(fromHere)).toBe(200);
  expect(
    await post({ Origin: `http://127.0.0.1:${server.port}`, Host: `127.0.0.1:${server.port}` }),
  ).toBe(200);
});

test('a bug becomes an empty 500, never a stack trace', async () => {
  await using server = await aServer(async () => {
    throw new Error('secret place in the code');
  });
  const response = await fetch(`${server.url}/en`);
  expect(response.status).toBe(500);
  expect(await response.text()).toBe('');
});

test('health, readiness and metrics answer to whom they should', async () => {
  let databaseUp = true;
  await using server = await aServer(async () => page(''), {
    metricsToken: 'a-token-of-sixteen-signs',
    ready: async () => {
      if (!databaseUp) throw new Error('down');
    },
  });
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  databaseUp = false;
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  const headers = { Authorization: 'Bearer a-token-of-sixteen-signs' };
  const metrics = await fetch(`${server.url}/metrics`, { headers });
  expect(await metrics.text()).toContain('heard_http_request_seconds');
});

test('every page forbids inline script, eval, framing and third parties', async () => {
  await using server = await aServer(async () => page('x'));
  const headers = (await fetch(`${server.url}/en`)).headers;
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
});

test('texts are compressed for readers who take it', async () => {
  await using server = await aServer(async () => page('word '.repeat(1000)));
  const response = await fetch(`${server.url}/en`, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.text()).toHaveLength(5000);
});
