import { ForbiddenError, type Role } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { writeAudit } from '../audit.server.ts';
import { aHouse, hoursLater, noon, type House } from '../identity/testing/house.server.ts';
import { anAccount } from '../identity/testing/people.server.ts';
import { exportAudit, listAudit } from './index.server.ts';

async function aPerson(house: House, email: string, roles: Role[]) {
  const ids = await anAccount(house, { email, roles, name: 'Amina Diallo' });
  return {
    ...ids,
    ctxAt: (hours: number) => house.ctxOf({ kind: 'member', ...ids, roles }, hoursLater(hours)),
  };
}

/** Three acts: one of Heard itself, two of an administrator, an hour apart. */
async function aLog(house: House) {
  const admin = await aPerson(house, 'amina@example.org', ['learner', 'administrator']);
  const system = house.ctxOf({ kind: 'system' }, noon);
  await writeAudit(house.db, system, { action: 'course.published', subject: 'crv_1' });
  const acts = [
    { action: 'account.roles-changed', subject: 'acc_1', detail: { after: ['author'] } },
    { action: 'account.created', subject: '=1+1' },
  ];
  for (const [index, act] of acts.entries())
    await writeAudit(house.db, admin.ctxAt(index + 1), act);
  return admin;
}

async function read(stream: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of stream) text += piece;
  return text;
}

test('the log is read newest first, with who did it', async () => {
  await using house = await aHouse();
  const { accountId, ctxAt } = await aLog(house);
  const { lines, total, pages } = await listAudit(ctxAt(5));
  const person = { kind: 'person', accountId, email: 'amina@example.org', name: 'Amina Diallo' };
  expect(lines.map(({ action, actor }) => ({ action, actor }))).toEqual([
    { action: 'account.created', actor: person },
    { action: 'account.roles-changed', actor: person },
    { action: 'course.published', actor: { kind: 'system' } },
  ]);
  expect([total, pages]).toEqual([3, 1]);
});

test('it is searched by person, act, thing and day, and nonsense searches nothing', async () => {
  await using house = await aHouse();
  const { ctxAt } = await aLog(house);
  const found = async (input: Parameters<typeof listAudit>[1]) =>
    (await listAudit(ctxAt(5), input)).lines.map(({ action }) => action);
  expect(await found({ who: 'AMINA@' })).toHaveLength(2);
  expect(await found({ who: 'nobody%' })).toEqual([]);
  expect(await found({ who: 'system' })).toEqual(['course.published']);
  expect(await found({ action: 'account' })).toHaveLength(2);
  expect(await found({ action: 'account.created' })).toEqual(['account.created']);
  expect(await found({ action: '%' })).toEqual([]);
  expect(await found({ subject: 'crv_1' })).toEqual(['course.published']);
  expect(await found({ subject: 'crv' })).toEqual([]);
  expect(await found({ from: '2025-06-01', to: '2025-06-01' })).toHaveLength(3);
  expect(await found({ from: '2025-06-02' })).toEqual([]);
  expect(await found({ to: '2025-05-31' })).toEqual([]);
  expect(await found({ who: '\0', from: 'soon', page: 'x' } as never)).toHaveLength(3);
});

test('a long log comes in pages of 50, and a page behind the last is the last', async () => {
  await using house = await aHouse();
  const { ctxAt } = await aLog(house);
  for (let number = 0; number < 60; number += 1)
    await writeAudit(house.db, ctxAt(2), { action: 'thing.done', subject: `thing_${number}` });
  const first = await listAudit(ctxAt(5));
  expect([first.lines.length, first.total, first.pages]).toEqual([50, 63, 2]);
  const last = await listAudit(ctxAt(5), { page: 99 });
  expect(last.lines).toHaveLength(13);
  expect(last.lines.at(-1)?.action).toBe('course.published');
});

test('a file of it holds every entry once, as text that no spreadsheet reckons, and is itself logged', async () => {
  await using house = await aHouse();
  const { ctxAt } = await aLog(house);
  await house.db.auditEntry.createMany({
    data: Array.from({ length: 2100 }, (_, number) => ({
      ...{ id: `aud_${number}`, at: noon, actor: null },
      ...{ action: 'thing.done', subject: `thing_${number}`, detail: {} },
    })),
  });
  const rows = (await read(exportAudit(ctxAt(5)))).trim().split('\r\n');
  expect(rows[0]).toBe('at,actor,action,subject,detail');
  expect(rows[1]).toContain('audit.exported');
  expect(rows[2]).toBe("2025-06-01T14:00:00.000Z,amina@example.org,account.created,'=1+1,{}");
  expect(new Set(rows).size).toBe(1 + 1 + 3 + 2100);
  const few = (await read(exportAudit(ctxAt(6), { subject: 'acc_1' }))).trim().split('\r\n');
  expect(few.slice(1)).toEqual([
    '2025-06-01T13:00:00.000Z,amina@example.org,account.roles-changed,acc_1,"{""after"":[""author""]}"',
  ]);
});

test('only administrators read it or take it out', async () => {
  await using house = await aHouse();
  for (const role of ['learner', 'facilitator', 'author', 'reviewer'] as const) {
    const { ctxAt } = await aPerson(house, `${role}@example.org`, ['learner', role]);
    await expect(listAudit(ctxAt(0))).rejects.toThrow(ForbiddenError);
    await expect(read(exportAudit(ctxAt(0)))).rejects.toThrow(ForbiddenError);
  }
});

test('the database lets nobody change or remove an entry; only who it was can be forgotten', async () => {
  await using house = await aHouse();
  const { learnerId } = await aLog(house);
  const { auditEntry } = house.db;
  const everything = { where: { actor: learnerId } };
  await expect(auditEntry.deleteMany()).rejects.toThrow('append only');
  await expect(house.db.$executeRaw`TRUNCATE "AuditEntry"`).rejects.toThrow('append only');
  const changes = [
    { action: 'nothing.done' },
    { subject: 'other' },
    { detail: { other: true } },
    { at: hoursLater(9) },
    { actor: 'lrn_other' },
    { actor: null, action: 'nothing.done' },
  ];
  for (const data of changes)
    await expect(auditEntry.updateMany({ ...everything, data })).rejects.toThrow('append only');
  await auditEntry.updateMany({ ...everything, data: { actor: null } });
  expect(await auditEntry.count({ where: { actor: null } })).toBe(2);
  expect(await auditEntry.count()).toBe(3);
});
