import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { openClient } from '@heard/db/migrate';
import { expect, test } from 'vitest';
import { aPlace, eventually, ready } from './fixtures/launched.ts';
import { identify } from './process-identity.ts';

const slow = { timeout: 300_000 };

test('SIGTERM ends the apps and PostgreSQL and leaves no process', slow, async () => {
  await using place = await aPlace();
  const heard = place.start();
  await ready(heard);
  const pids = [await place.pidOf('web'), await place.pidOf('admin'), place.postgresPid()];
  heard.process.kill('SIGTERM');
  expect(await heard.ended).toBe(0);
  expect(pids.map(identify)).toEqual([null, null, null]);
  expect(readdirSync(place.dataFolder)).not.toContain('running.json');
});

test('Ctrl-C while it starts ends it cleanly', slow, async () => {
  await using place = await aPlace();
  const heard = place.start();
  await eventually(() => heard.output().includes('PostgreSQL'));
  heard.process.kill('SIGINT');
  expect(await heard.ended).toBe(0);
  expect(heard.output()).not.toContain('Error');
  expect(place.postgresPid).toThrow('ENOENT');
});

test('after kill -9 of the launcher the next start takes over', slow, async () => {
  await using place = await aPlace();
  const first = place.start();
  await ready(first);
  const [web, postgres] = [await place.pidOf('web'), place.postgresPid()];
  first.process.kill('SIGKILL');
  await first.ended;
  const second = place.start();
  await ready(second);
  expect(second.output()).toContain('took over the one that runs');
  expect(place.postgresPid()).toBe(postgres);
  expect(await place.pidOf('web')).not.toBe(web);
});

test('after kill -9 of everything the next start recovers', slow, async () => {
  await using place = await aPlace();
  const first = place.start();
  const { url } = await ready(first);
  const client = await openClient(url);
  await client.query('CREATE TABLE kept AS SELECT 1');
  const pids = [await place.pidOf('web'), await place.pidOf('admin'), place.postgresPid()];
  first.process.kill('SIGKILL');
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  await first.ended;
  const again = await openClient((await ready(place.start())).url);
  expect((await again.query('SELECT * FROM kept')).rowCount).toBe(1);
  await again.end();
});

test('an app that is killed is started again', slow, async () => {
  await using place = await aPlace();
  const heard = place.start();
  await ready(heard);
  const before = await place.pidOf('web');
  process.kill(before, 'SIGKILL');
  await eventually(async () => (await place.pidOf('web')) !== before, heard.output);
  await eventually(() => /web answers again/.test(heard.output()), heard.output);
});

test('a PostgreSQL that is killed is started again, with its rows', slow, async () => {
  await using place = await aPlace();
  const heard = place.start();
  const { url } = await ready(heard);
  process.kill(place.postgresPid(), 'SIGKILL');
  await eventually(() => /PostgreSQL answers again/.test(heard.output()), heard.output);
  const client = await openClient(url);
  expect((await client.query('SELECT * FROM "SetupLink"')).rowCount).toBe(1);
  await client.end();
});

test('a second start says who is running, and disturbs nobody', slow, async () => {
  await using place = await aPlace();
  const first = place.start();
  await ready(first);
  const second = place.start({ WEB_PORT: '1', ADMIN_PORT: '2' });
  expect(await second.ended).toBe(1);
  expect(second.output()).toMatch(
    new RegExp(`^Heard already runs from .* \\(process ${first.process.pid}, http://localhost:`),
  );
  expect(await place.pidOf('web')).toBeGreaterThan(0);
});

test('a taken port is named, with the variable that moves it', slow, async () => {
  await using place = await aPlace();
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(Number(place.env.ADMIN_PORT), resolve));
  const heard = place.start();
  expect(await heard.ended).toBe(1);
  squatter.close();
  expect(heard.output().trim()).toBe(
    `Port ${place.env.ADMIN_PORT} is taken by another program: stop it, or set ADMIN_PORT to a free port, such as ADMIN_PORT=${Number(place.env.ADMIN_PORT) + 100}.`,
  );
});

test('an unreachable database is named, without its password', slow, async () => {
  await using place = await aPlace();
  const heard = place.start({ DATABASE_URL: 'postgresql://heard:secret@127.0.0.1:1/heard' });
  expect(await heard.ended).toBe(1);
  const lines = heard.output().trim().split('\n');
  expect(lines.at(-1)).toMatch(/^No PostgreSQL answers at 127\.0\.0\.1:1 \(.*\): start it, or/);
  expect(heard.output()).not.toContain('secret');
});

test('an existing PostgreSQL is used instead of our own', slow, async () => {
  await using elsewhere = await aPlace();
  const { url } = await ready(elsewhere.start());
  await using place = await aPlace();
  const heard = place.start({ DATABASE_URL: url });
  await ready(heard);
  expect(heard.output()).toContain('PostgreSQL: version 18');
  expect(readdirSync(place.dataFolder)).not.toContain('postgres');
});

test('an app that cannot start says why, and everything ends', slow, async () => {
  await using place = await aPlace();
  const heard = place.start({ FAIL_AT_START: '1' });
  expect(await heard.ended).toBe(1);
  expect(heard.output()).toContain('ended while it started');
  expect(heard.output()).toContain('no reason to live');
  expect(heard.output()).not.toContain('    at ');
  expect(() => place.postgresPid()).toThrow('ENOENT');
});

test('a data folder that cannot be made is named', slow, async () => {
  await using place = await aPlace();
  const inTheWay = path.join(place.dataFolder, 'file');
  writeFileSync(inTheWay, '');
  const heard = place.start({ HEARD_DATA_DIR: path.join(inTheWay, 'folder') });
  expect(await heard.ended).toBe(1);
  expect(heard.output().trim()).toBe(
    `Heard cannot write in ${inTheWay}/folder (a file has the name of a folder above it): make it writable for this user, or set HEARD_DATA_DIR to a folder that is.`,
  );
});

test('a read-only data folder is named', slow, async () => {
  await using place = await aPlace();
  const readOnly = path.join(place.dataFolder, 'read-only');
  mkdirSync(readOnly);
  chmodSync(readOnly, 0o500);
  // Root may write wherever the kernel lets anybody write; here it lets nobody.
  const folder = process.getuid?.() === 0 ? '/sys/heard' : readOnly;
  const heard = place.start({ HEARD_DATA_DIR: folder });
  expect(await heard.ended).toBe(1);
  expect(heard.output()).toMatch(
    /^Heard cannot write in .* \((permission denied|the disk is read-only)\)/,
  );
});

test(
  'each start gives a new link for the first administrator, and the old one is void',
  slow,
  async () => {
    await using place = await aPlace();
    const first = place.start();
    const { link } = await ready(first);
    first.process.kill('SIGTERM');
    await first.ended;
    const second = await ready(place.start());
    expect(link).toMatch(/\/set-up\/[\w-]{43}$/);
    expect(second.link).not.toBe(link);
    const client = await openClient(second.url);
    // The page at that address finds its link by this hash (services/identity/mail-token).
    const secret = (second.link ?? '').split('/').at(-1) ?? '';
    const hash = createHash('sha256').update(secret).digest('base64url');
    expect((await client.query('SELECT "hash" FROM "SetupLink"')).rows).toEqual([{ hash }]);
    await client.query(`INSERT INTO "Learner" ("id", "createdAt") VALUES ('lrn_1', now())`);
    await client.query(
      `INSERT INTO "Account" ("id", "learnerId", "email", "passwordHash", "roles", "createdAt")
     VALUES ('acc_1', 'lrn_1', 'a@example.org', 'x', '{learner,administrator}', now())`,
    );
    const { makeSetupLink } = await import('./setup-link.ts');
    expect(await makeSetupLink(second.url, 'http://localhost')).toBe(null);
    await client.end();
  },
);
