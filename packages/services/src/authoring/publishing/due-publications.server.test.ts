import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ForbiddenError, NotFoundError } from '@heard/domain/identity';
import { expect, test, vi } from 'vitest';
import { hoursLater } from '../../identity/testing/house.server.ts';
import { aShippedCourse } from '../testing/a-shipped-course.server.ts';
import { anAuthor } from '../testing/an-author.server.ts';
import {
  cancelPublication,
  listPublications,
  publishCourse,
  runDuePublications,
} from './index.server.ts';

vi.setConfig({ testTimeout: 120_000 });

const course = 'a-course';
const lesson = 'en/a-course/01-first/01-one.mdx';
const program = path.join(import.meta.dirname, '../testing/run-due-command.server.ts');

/** A course with an approved change that waits to be published in two hours. */
async function aWaiting(change = '## The first') {
  const place = await aShippedCourse();
  await place.approve(await place.write(lesson, '## One', change));
  const wanted = { course, kind: 'edition', dueAt: hoursLater(2) };
  const taken = await publishCourse(place.benoit.ctx, wanted);
  if (!taken.ok) throw new Error(taken.refusal.code);
  const { db } = place.house;
  return {
    ...place,
    ...{ wanted, publicationId: taken.publicationId },
    run: (hours: number) =>
      runDuePublications(place.house.ctxOf({ kind: 'system' }, hoursLater(hours))),
    versions: () => db.courseVersion.count(),
    publicationLetters: async () =>
      (await place.house.letters()).filter(({ kind }) => kind.startsWith('publication')),
  };
}

test('a publication waits for its time, is done once, and whoever asked is told', async () => {
  await using place = await aWaiting();
  expect(await place.run(1)).toEqual({ done: 0, failed: 0 });
  expect(await place.versions()).toBe(1);
  expect(await listPublications(place.benoit.ctx)).toMatchObject([
    { state: 'waiting', title: 'A course', requestedBy: { name: 'Benoit' }, outcome: null },
  ]);
  expect(await place.run(2)).toEqual({ done: 1, failed: 0 });
  expect(await place.run(3)).toEqual({ done: 0, failed: 0 });
  expect(await place.versions()).toBe(2);
  expect(await listPublications(place.benoit.ctx, { course })).toMatchObject([
    { state: 'done', doneAt: hoursLater(2), outcome: { version: { number: 2, isNew: true } } },
  ]);
  const newest = await place.house.db.courseVersion.findFirstOrThrow({ where: { number: 2 } });
  expect(newest.publishedBy).toBe(place.benoit.learnerId);
  expect(await place.publicationLetters()).toMatchObject([
    { kind: 'publicationDone', to: 'benoit@example.org' },
  ]);
});

test('several processes that look at once publish it once', async () => {
  await using place = await aWaiting();
  const runs = await Promise.all([place.run(2), place.run(2), place.run(2)]);
  expect(runs.reduce((sum, { done }) => sum + done, 0)).toBe(1);
  expect(await place.versions()).toBe(2);
  expect(await place.publicationLetters()).toHaveLength(1);
});

test('a process that is killed on the way has done nothing, and the next one does it', async () => {
  await using place = await aWaiting();
  const { db, url, settings } = place.house;
  // Whoever publishes courses takes this lock: held here, the other process stops between claim and done.
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let holding: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve) => {
    holding = db.$transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT pg_advisory_xact_lock(74126001)::text`;
        resolve();
        await released;
      },
      { timeout: 60_000 },
    );
  });
  const args = ['--import', 'tsx', program, url, settings.outboxDir, hoursLater(2).toISOString()];
  const runner = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let waits = 0n;
  while (waits === 0n) {
    await sleep(50);
    const [row] = await db.$queryRaw<{ waits: bigint }[]>`
      SELECT count(*) AS waits FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    waits = row?.waits ?? 0n;
  }
  expect(await place.run(2)).toEqual({ done: 0, failed: 0 });
  runner.kill('SIGKILL');
  await once(runner, 'close');
  release();
  await holding;
  await vi.waitUntil(async () => (await place.run(2)).done === 1, { timeout: 30_000 });
  expect(await place.versions()).toBe(2);
  expect(await place.publicationLetters()).toHaveLength(1);
});

test('what cannot be published at its time is kept with its problems, and told', async () => {
  await using place = await aWaiting('<script>alert(1)</script>');
  expect(await place.run(2)).toEqual({ done: 0, failed: 1 });
  expect(await place.run(3)).toEqual({ done: 0, failed: 0 });
  const [shown] = await listPublications(place.benoit.ctx);
  expect(shown).toMatchObject({
    state: 'failed',
    outcome: { failure: { code: 'publication-problems', problems: [{ path: lesson }] } },
  });
  expect(await place.publicationLetters()).toMatchObject([{ kind: 'publicationFailed' }]);
  expect(await place.versions()).toBe(1);
});

test('whoever may not publish any more has nothing published in his name', async () => {
  await using place = await aWaiting();
  await place.house.db.account.updateMany({ data: { roles: ['learner', 'author'] } });
  expect(await place.run(2)).toEqual({ done: 0, failed: 1 });
  const row = await place.house.db.publication.findFirstOrThrow();
  expect(row.outcome).toEqual({ failure: { code: 'publisher-not-allowed' } });
});

test('a mistake of our own publishes nothing, and is not tried for ever', async () => {
  await using place = await aWaiting();
  const { db } = place.house;
  await db.$executeRaw`
    ALTER TABLE "LessonVersion" ADD CONSTRAINT broken CHECK (html NOT LIKE '%The first%')`;
  expect(await place.run(2)).toEqual({ done: 0, failed: 1 });
  expect(await place.versions()).toBe(1);
  const row = await db.publication.findFirstOrThrow();
  expect(row).toMatchObject({
    state: 'failed',
    outcome: { failure: { code: 'publication-broke' } },
  });
});

test('a course waits for one time, and can be called off until then', async () => {
  await using place = await aWaiting();
  const { benoit, wanted, publicationId } = place;
  const refused = { code: 'publication-waiting', dueAt: hoursLater(2) };
  expect(await publishCourse(benoit.ctx, { ...wanted, dueAt: hoursLater(5) })).toEqual({
    ...{ ok: false, refusal: refused },
  });
  expect(await cancelPublication(benoit.ctx, { publicationId })).toEqual({ ok: true });
  expect(await cancelPublication(benoit.ctx, { publicationId })).toEqual({
    ...{ ok: false, refusal: { code: 'publication-over' } },
  });
  expect(await place.run(2)).toEqual({ done: 0, failed: 0 });
  expect(await listPublications(benoit.ctx)).toMatchObject([{ state: 'cancelled' }]);
  expect(await publishCourse(benoit.ctx, wanted)).toMatchObject({ ok: true, version: null });
});

test('publications are seen and called off by those who may publish the course', async () => {
  await using place = await aWaiting();
  const { publicationId, amina, benoit, house } = place;
  const dora = await anAuthor(house, { name: 'Dora', role: 'reviewer', course: 'another' });
  expect(await listPublications(dora.ctx)).toEqual([]);
  for (const { ctx } of [amina, dora])
    await expect(cancelPublication(ctx, { publicationId })).rejects.toThrow(ForbiddenError);
  await expect(cancelPublication(benoit.ctx, { publicationId: 'pub_0' })).rejects.toThrow(
    NotFoundError,
  );
  await expect(runDuePublications(benoit.ctx)).rejects.toThrow(ForbiddenError);
});
