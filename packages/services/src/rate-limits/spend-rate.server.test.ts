import { openDb } from '@heard/db';
import { freshDatabase } from '@heard/db/testing';
import { rateRules } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { forgetOldRates, rateKey, refuseWhenTooMany, spendRate } from './spend-rate.server.ts';

const now = new Date('2025-06-01T12:00:00Z');
const settings = {
  publicUrl: 'http://localhost:3000',
  smtpUrl: null,
  mailFrom: 'Heard <no-reply@localhost>',
  outboxDir: '/nowhere',
  mediaDir: '/nowhere',
  ipSalt: 'salt-of-this-test',
};
const limit = rateRules['reset:email'].limit;
const window = rateRules['reset:email'].windowSeconds * 1000;
const subject = 'amina@example.org';

test('the use after the last allowed one is refused until the window ends', async () => {
  await using database = await freshDatabase();
  const ctx = { db: database.db, now, settings };
  for (let use = 0; use < limit; use += 1)
    expect(await spendRate(ctx, 'reset:email', subject)).toEqual({ allowed: true });
  const later = { ...ctx, now: new Date(now.getTime() + 60_000) };
  expect(await spendRate(later, 'reset:email', subject)).toEqual({
    allowed: false,
    retryAfterSeconds: 3540,
  });
  const nextWindow = { ...ctx, now: new Date(now.getTime() + window) };
  expect(await spendRate(nextWindow, 'reset:email', subject)).toEqual({ allowed: true });
});

test('another subject and another rule are counted apart', async () => {
  await using database = await freshDatabase();
  const ctx = { db: database.db, now, settings };
  for (let use = 0; use <= limit; use += 1) await spendRate(ctx, 'reset:email', subject);
  expect(await spendRate(ctx, 'reset:email', 'other@example.org')).toEqual({ allowed: true });
  expect(await spendRate(ctx, 'sign-up:email', subject)).toEqual({ allowed: true });
});

test('two processes share one count, also when they race', async () => {
  await using database = await freshDatabase();
  const other = openDb(database.url, 5);
  const uses = Array.from({ length: limit * 4 }, (_, at) =>
    spendRate({ db: at % 2 === 0 ? database.db : other, now, settings }, 'reset:email', subject),
  );
  const decisions = await Promise.all(uses);
  await other.$disconnect();
  expect(decisions.filter(({ allowed }) => allowed)).toHaveLength(limit);
});

test('a restart forgets nothing', async () => {
  await using database = await freshDatabase();
  const before = openDb(database.url, 2);
  for (let use = 0; use < limit; use += 1)
    await spendRate({ db: before, now, settings }, 'reset:email', subject);
  await before.$disconnect();
  const after = await spendRate({ db: database.db, now, settings }, 'reset:email', subject);
  expect(after.allowed).toBe(false);
});

test('of several rules the longest wait is told', async () => {
  await using database = await freshDatabase();
  const ctx = { db: database.db, now, settings };
  const uses = [
    { rule: 'reset:email', subject },
    { rule: 'sign-in:email', subject },
  ] as const;
  expect(await refuseWhenTooMany(ctx, uses)).toBeNull();
  for (let use = 0; use < 25; use += 1) await refuseWhenTooMany(ctx, uses);
  expect(await refuseWhenTooMany(ctx, uses)).toEqual({
    ok: false,
    refusal: { code: 'too-many-tries', retryAfterSeconds: 3600 },
  });
});

test('the table holds no address, and the hash depends on the salt', async () => {
  await using database = await freshDatabase();
  await spendRate({ db: database.db, now, settings }, 'sign-in:ip', '203.0.113.7');
  const rows = await database.db.rateLimit.findMany();
  expect(JSON.stringify(rows)).not.toContain('203.0.113.7');
  expect(rateKey('sign-in:ip', '203.0.113.7', 'a')).not.toBe(
    rateKey('sign-in:ip', '203.0.113.7', 'b'),
  );
});

test('windows that ended long ago are forgotten, running ones stay', async () => {
  await using database = await freshDatabase();
  const old = new Date(now.getTime() - 3 * window);
  await spendRate({ db: database.db, now: old, settings }, 'reset:email', 'old');
  await spendRate({ db: database.db, now, settings }, 'reset:email', 'new');
  await forgetOldRates(database.db, now);
  expect(await database.db.rateLimit.count()).toBe(1);
});
