import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { LargeBodies } from './index.server.ts';
import { aServer, fromHere, page, raw } from './testing/a-server.server.ts';

const hash = 'a1'.repeat(32);

async function aServerWithPictures() {
  const home = mkdtempSync(path.join(tmpdir(), 'heard-pictures-'));
  const mediaFolder = path.join(home, 'media');
  const fs = await import('node:fs/promises');
  await fs.mkdir(mediaFolder);
  writeFileSync(path.join(mediaFolder, `${hash}.svg`), '<svg/>');
  writeFileSync(path.join(mediaFolder, `${hash}.webp`), Buffer.alloc(100_000, 7));
  writeFileSync(path.join(home, 'secret.svg'), 'secret');
  const server = await aServer(async () => page('from a route'), { mediaFolder });
  return {
    ...server,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

test('a picture is served for ever, as what it is, and may do nothing', async () => {
  await using server = await aServerWithPictures();
  const answer = await fetch(`${server.url}/media/${hash}.svg`);
  expect(await answer.text()).toBe('<svg/>');
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/svg+xml',
    'content-length': '6',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  });
  const large = await fetch(`${server.url}/media/${hash}.webp`);
  expect(large.headers.get('content-type')).toBe('image/webp');
  expect((await large.arrayBuffer()).byteLength).toBe(100_000);
});

test('who has it already is told so, and a HEAD gets no body', async () => {
  await using server = await aServerWithPictures();
  const address = `${server.url}/media/${hash}.svg`;
  const etag = (await fetch(address)).headers.get('etag') ?? '';
  expect((await fetch(address, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  const head = await fetch(address, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
    200,
    '6',
    '',
  ]);
});

test.each([
  `/media/${hash}.png`,
  `/media/${hash}.html`,
  `/media/${hash}`,
  `/media/${hash}.svg?x`,
  `/media/${'b'.repeat(64)}.svg`,
  '/media/..%2fsecret.svg',
  '/media/',
])('%s is no picture, and a route answers', async (address) => {
  await using server = await aServerWithPictures();
  expect(await (await fetch(`${server.url}${address}`)).text()).toBe('from a route');
});

const sixteen = 16 * 1024 * 1024;

async function aServerThatTakesFiles() {
  const asked: [string, string | null][] = [];
  let read = 0;
  const largeBodies: LargeBodies = {
    limit: sixteen,
    patience: 120_000,
    mayPost: async (address, cookies) => {
      asked.push([address, cookies]);
      return address === '/en' && cookies === 'heard_session=author';
    },
  };
  const server = await aServer(
    async (request) => {
      read = (await request.arrayBuffer()).byteLength;
      return page('taken');
    },
    { largeBodies },
  );
  const post = (length: number, headers: Record<string, string> = {}) =>
    raw(server.port, {
      method: 'POST',
      headers: {
        ...fromHere,
        'Content-Type': 'multipart/form-data; boundary=x',
        'Content-Length': String(length),
        ...headers,
      },
      body: 'x'.repeat(length),
    }).catch(() => 413);
  return { ...server, post, asked, bytesRead: () => read };
}

test('a file is taken from who may send one, and from nobody else', async () => {
  await using server = await aServerThatTakesFiles();
  const author = { Cookie: 'heard_session=author' };
  expect(await server.post(1024 * 1024, author)).toBe(200);
  expect(server.bytesRead()).toBe(1024 * 1024);
  expect(await server.post(1024 * 1024)).toBe(413);
  expect(await server.post(1024 * 1024, { Cookie: 'heard_session=learner' })).toBe(413);
  expect(await server.post(sixteen + 1, author)).toBe(413);
  expect(server.bytesRead()).toBe(1024 * 1024);
});

test('nobody is looked up for a form of usual size, for another site’s, or for what is far too large', async () => {
  await using server = await aServerThatTakesFiles();
  const author = { Cookie: 'heard_session=author' };
  expect(await server.post(1000, author)).toBe(200);
  expect(await server.post(1024 * 1024, { ...author, 'Sec-Fetch-Site': 'cross-site' })).toBe(413);
  expect(await server.post(sixteen + 1, author)).toBe(413);
  expect(server.asked).toEqual([]);
});
