import { ForbiddenError, NotFoundError, type Role } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { completeLesson } from '../courses/index.server.ts';
import { downloadMyData } from '../identity/index.server.ts';
import { aHouse, hoursLater, noon, type House } from '../identity/testing/house.server.ts';
import { anAccount } from '../identity/testing/people.server.ts';
import { aPublishedCourse } from '../testing/a-course.server.ts';
import * as organisations from './index.server.ts';

async function aPerson(house: House, name: string, roles: Role[] = ['learner']) {
  const email = `${name.toLowerCase()}@example.org`;
  const ids = await anAccount(house, { email, name, roles });
  const ctxAt = (hours: number) =>
    house.ctxOf({ kind: 'member', ...ids, roles }, hoursLater(hours));
  return { ...ids, email, name, ctx: ctxAt(0), ctxAt };
}

/** An organisation with somebody who leads it, a link, and two who joined: one agreed, one did not. */
async function anOrganisation(house: House) {
  await aPublishedCourse(house);
  const admin = await aPerson(house, 'Root', ['learner', 'administrator']);
  const lead = await aPerson(house, 'Lena');
  const [open, shy] = [await aPerson(house, 'Omar'), await aPerson(house, 'Shira')];
  const made = await organisations.createOrganisation(admin.ctx, { name: ' Rights  House ' });
  const organisationId = made.ok ? made.organisationId : '';
  await organisations.addLead(admin.ctx, { organisationId, email: 'LENA@example.org' });
  const { secret } = await organisations.renewJoinLink(lead.ctx, { organisationId });
  await organisations.joinOrganisation(open.ctx, { secret, agrees: true });
  await organisations.joinOrganisation(shy.ctx, { secret, agrees: false });
  for (const { ctx } of [open, shy])
    await completeLesson(ctx, { courseSlug: 'a-course', moduleSlug: 'first', lessonSlug: 'one' });
  const see = () =>
    organisations.getOrganisationPage(lead.ctx, { organisationId, readerLocale: 'en' });
  return { admin, lead, open, shy, organisationId, secret, see };
}

test('who leads sees the progress of those who agreed, and of nobody else', async () => {
  await using house = await aHouse();
  const { see } = await anOrganisation(house);
  const page = await see();
  expect(page).toMatchObject({ name: 'Rights House', total: 3, agreed: 1, pages: 1 });
  expect(page.members.map(({ name, courses }) => ({ name, courses }))).toEqual([
    { name: 'Lena', courses: null },
    {
      name: 'Omar',
      courses: [
        {
          ...{ slug: 'a-course', title: 'A course', done: 1, total: 6 },
          ...{ completedAt: null, certifiedAt: null },
        },
      ],
    },
    { name: 'Shira', courses: null },
  ]);
});

test('agreeing no more holds at once, and so does leaving', async () => {
  await using house = await aHouse();
  const { open, shy, organisationId, see } = await anOrganisation(house);
  await organisations.setAgreement(open.ctx, { organisationId, agrees: false });
  await organisations.setAgreement(shy.ctx, { organisationId, agrees: true });
  const seen = async () =>
    (await see()).members.flatMap(({ name, courses }) => (courses ? [name] : []));
  expect(await seen()).toEqual(['Shira']);
  await organisations.leaveOrganisation(shy.ctx, { organisationId });
  expect((await see()).members.map(({ name }) => name)).toEqual(['Lena', 'Omar']);
  const again = organisations.leaveOrganisation(shy.ctx, { organisationId });
  await expect(again).rejects.toThrow(NotFoundError);
  const agreed = organisations.setAgreement(shy.ctx, { organisationId, agrees: true });
  await expect(agreed).rejects.toThrow(NotFoundError);
});

test('one sees which organisations one is in, and has it in one’s own data', async () => {
  await using house = await aHouse();
  const { open, lead, organisationId } = await anOrganisation(house);
  expect(await organisations.listOwnOrganisations(open.ctx)).toEqual([
    { id: organisationId, name: 'Rights House', leads: false, joinedAt: noon, agreedAt: noon },
  ]);
  expect((await organisations.listOwnOrganisations(lead.ctx))[0]).toMatchObject({ leads: true });
  expect(await downloadMyData(open.ctx)).toMatchObject({
    organisations: [{ organisation: { name: 'Rights House' }, leads: false, agreedAt: noon }],
  });
});

test('joining again says anew what one agrees to', async () => {
  await using house = await aHouse();
  const { shy, secret, see } = await anOrganisation(house);
  await organisations.joinOrganisation(shy.ctx, { secret, agrees: true });
  const page = await see();
  expect([page.total, page.agreed]).toEqual([3, 2]);
});

test('a link dies after 30 days, by a newer one, and when the organisation is archived', async () => {
  await using house = await aHouse();
  const { admin, lead, open, organisationId, secret } = await anOrganisation(house);
  const dead = { ok: false, refusal: { code: 'link-dead' } };
  expect(await organisations.readJoinLink(open.ctx, { secret })).toMatchObject({
    ...{ ok: true, name: 'Rights House', leads: ['Lena'] },
  });
  expect(await organisations.readJoinLink(open.ctxAt(24 * 30), { secret })).toEqual(dead);
  const newer = await organisations.renewJoinLink(lead.ctx, { organisationId });
  expect(await organisations.readJoinLink(open.ctx, { secret })).toEqual(dead);
  expect(await organisations.joinOrganisation(open.ctx, { secret, agrees: true })).toEqual(dead);
  await organisations.archiveOrganisation(admin.ctx, { organisationId });
  const { secret: last } = newer;
  expect(await organisations.joinOrganisation(open.ctx, { secret: last, agrees: true })).toEqual(
    dead,
  );
  expect(await organisations.listOwnOrganisations(open.ctx)).toEqual([]);
  await organisations.restoreOrganisation(admin.ctx, { organisationId });
  expect(await organisations.listOwnOrganisations(open.ctx)).toHaveLength(1);
});

test('for who does not lead it an organisation is not there, not even for administrators', async () => {
  await using house = await aHouse();
  const { admin, open, shy, lead, organisationId } = await anOrganisation(house);
  for (const { ctx } of [admin, open, shy]) {
    const asked = { organisationId, readerLocale: 'en' };
    const tries = [
      () => organisations.getOrganisationPage(ctx, asked),
      () => organisations.renewJoinLink(ctx, { organisationId }),
      () => organisations.removeMember(ctx, { organisationId, learnerId: lead.learnerId }),
    ];
    for (const one of tries) await expect(one()).rejects.toThrow(NotFoundError);
  }
});

test('who leads may take members out, and not himself', async () => {
  await using house = await aHouse();
  const { lead, open, organisationId, see } = await anOrganisation(house);
  await organisations.removeMember(lead.ctx, { organisationId, learnerId: open.learnerId });
  expect((await see()).total).toBe(2);
  for (const learnerId of [open.learnerId, lead.learnerId, 'lrn_none'])
    await expect(
      organisations.removeMember(lead.ctx, { organisationId, learnerId }),
    ).rejects.toThrow(NotFoundError);
});

test('administrators name who leads, by an address that has an account', async () => {
  await using house = await aHouse();
  const { admin, lead, open, organisationId } = await anOrganisation(house);
  for (const email of ['nobody@example.org', 'not an address', '\0'])
    expect(await organisations.addLead(admin.ctx, { organisationId, email })).toEqual({
      ...{ ok: false, refusal: { code: 'account-unknown' } },
    });
  await organisations.addLead(admin.ctx, { organisationId, email: open.email });
  const leads = async () =>
    (await organisations.getOrganisation(admin.ctx, { organisationId })).leads.map(
      ({ name }) => name,
    );
  expect((await leads()).sort()).toEqual(['Lena', 'Omar']);
  await organisations.removeLead(admin.ctx, { organisationId, learnerId: lead.learnerId });
  expect(await leads()).toEqual(['Omar']);
  const again = organisations.removeLead(admin.ctx, { organisationId, learnerId: lead.learnerId });
  await expect(again).rejects.toThrow(NotFoundError);
  const none = { organisationId: 'org_none', email: open.email };
  await expect(organisations.addLead(admin.ctx, none)).rejects.toThrow(NotFoundError);
});

test('a name that is no name is refused', async () => {
  await using house = await aHouse();
  const { admin, organisationId } = await anOrganisation(house);
  const refused = { ok: false, refusal: { code: 'organisation-name-invalid' } };
  for (const name of ['', '  ', '!!', 'x'.repeat(101), 'a\u202eb']) {
    expect(await organisations.createOrganisation(admin.ctx, { name })).toEqual(refused);
    const input = { organisationId, name };
    expect(await organisations.renameOrganisation(admin.ctx, input)).toEqual(refused);
  }
  await organisations.renameOrganisation(admin.ctx, { organisationId, name: 'House of Rights' });
  expect(await organisations.listOrganisations(admin.ctx)).toMatchObject([
    { name: 'House of Rights', members: 3, agreed: 1, archivedAt: null },
  ]);
});

test('every change is in the audit log, with no name and no progress', async () => {
  await using house = await aHouse();
  await anOrganisation(house);
  const entries = await house.db.auditEntry.findMany({
    where: { action: { startsWith: 'organisation.' } },
    orderBy: { id: 'asc' },
  });
  expect(entries.map(({ action }) => action).sort()).toEqual([
    'organisation.created',
    'organisation.joined',
    'organisation.joined',
    'organisation.lead-changed',
    'organisation.link-renewed',
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/Rights|Omar|example/);
});

test('guests are in no organisation', async () => {
  await using house = await aHouse();
  const guest = house.ctxOf({ kind: 'guest', learnerId: 'lrn_1' });
  const joining = organisations.joinOrganisation(guest, { secret: 'none', agrees: true });
  await expect(joining).rejects.toThrow(ForbiddenError);
});
