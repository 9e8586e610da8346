import { ForbiddenError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { createGuest } from './create-guest.server.ts';
import { deleteAccount } from './delete-account.server.ts';
import { downloadMyData } from './download-my-data.server.ts';
import { forgetGuest } from './forget-guest.server.ts';
import { leaveSite, returnToSite } from './leave-site.server.ts';
import { openSession } from './session.server.ts';
import {
  aHouse,
  firefox,
  goodPassword,
  hoursLater,
  noon,
  type House,
  type Visit,
} from './testing/house.server.ts';
import { aCertificate, anAccount, anEnrolment, signInWith } from './testing/people.server.ts';
import { tidyIdentity } from './tidy-identity.server.ts';

const email = 'amina@example.org';

async function aMemberWithProgress(house: House) {
  const account = await anAccount(house, { email, name: 'Amina Diallo' });
  const enrolment = await anEnrolment(house, { ...account, events: 3, completedAt: noon });
  await house.db.attempt.create({
    data: {
      id: 'att_1',
      enrolmentId: enrolment.enrolmentId,
      courseVersionId: enrolment.courseVersionId,
      quizKey: 'assessment',
      locale: 'en',
      seed: 7,
      questionIds: ['q-1'],
      rules: {},
      startedAt: noon,
      submittedAt: noon,
      scorePercent: 90,
      passed: true,
      result: { key: 'the key of the question' },
      answers: { create: { questionId: 'q-1', response: { option: 'b' }, savedAt: noon } },
    },
  });
  const certificateId = await aCertificate(house, { learnerId: account.learnerId, ...enrolment });
  const browser = house.browser();
  await signInWith(browser, { email });
  return { ...account, ...enrolment, certificateId, browser };
}

async function aGuest(house: House) {
  const browser = house.browser();
  const { ctx, caller } = await browser.visit();
  const { actor, cookie } = await createGuest(ctx, { locale: 'en', caller });
  browser.keep(cookie);
  return { browser, learnerId: actor.learnerId };
}

test('my data hold everything about me, without hashes and keys', async () => {
  await using house = await aHouse();
  const { browser, certificateId } = await aMemberWithProgress(house);
  const { ctx } = await browser.visit();
  const mine = await downloadMyData(ctx);
  expect(mine.account).toMatchObject({ email, name: 'Amina Diallo', roles: ['learner'] });
  expect(mine.sessions).toMatchObject([{ device: 'Firefox · Linux', signedIn: true }]);
  expect(mine.enrolments).toMatchObject([
    { course: { slug: 'parliamentary-briefing' }, events: [{}, {}, {}] },
  ]);
  expect(mine.enrolments[0]?.attempts).toMatchObject([
    { scorePercent: 90, answers: [{ questionId: 'q-1', response: { option: 'b' } }] },
  ]);
  expect(mine.certificates).toMatchObject([{ id: certificateId, holderName: 'Amina Diallo' }]);
  const json = JSON.stringify(mine);
  expect(json).not.toMatch(/argon2|the key of the question/);
  const { id } = await house.db.session.findFirstOrThrow();
  expect(json).not.toContain(id);
});

test('a guest’s data are his own, and not the account of his learner', async () => {
  await using house = await aHouse();
  const guest = await aGuest(house);
  await anEnrolment(house, guest);
  const mine = await downloadMyData((await guest.browser.visit()).ctx);
  expect(mine).toMatchObject({ id: guest.learnerId, account: null, enrolments: [{}] });

  const { learnerId } = await anAccount(house, { email });
  const session = { learnerId, signedIn: false, userAgent: firefox, replaces: null };
  const browser = house.browser();
  browser.keep(await openSession(house.db, house.ctxOf({ kind: 'system' }), session));
  const theirs = await downloadMyData((await browser.visit()).ctx);
  expect(JSON.stringify(theirs)).not.toContain(email);
});

test('whoever is nobody has no data', async () => {
  await using house = await aHouse();
  const { ctx } = await house.browser().visit();
  await expect(downloadMyData(ctx)).rejects.toThrow(ForbiddenError);
  await expect(forgetGuest(ctx)).rejects.toThrow(ForbiddenError);
});

test('a deleted account leaves nothing of the person but a certificate without a name', async () => {
  await using house = await aHouse();
  const { browser, certificateId, learnerId, accountId } = await aMemberWithProgress(house);
  const act = { id: 'aud_1', at: noon, actor: learnerId, action: 'x', subject: 'y' };
  await house.db.auditEntry.create({ data: act });
  const { ctx } = await browser.visit();
  const outcome = await deleteAccount(ctx, { password: goodPassword });
  expect(outcome).toMatchObject({ ok: true, cookie: expect.stringContaining('Max-Age=0') });

  const { db } = house;
  const left = await Promise.all([
    db.learner.count(),
    db.account.count(),
    db.session.count(),
    db.enrolment.count(),
    db.progressEvent.count(),
    db.attempt.count(),
    db.attemptAnswer.count(),
  ]);
  expect(left).toEqual([0, 0, 0, 0, 0, 0, 0]);
  const certificate = await db.certificate.findUniqueOrThrow({ where: { id: certificateId } });
  expect(certificate).toMatchObject({ holderName: null, learnerId: null, enrolmentId: null });
  expect(certificate.courseTitle).toBe('A course');
  const audit = await db.auditEntry.findMany({ orderBy: { action: 'asc' } });
  expect(audit).toMatchObject([
    { action: 'account.deleted', subject: accountId, actor: null },
    { action: 'x', actor: null },
  ]);
  expect((await browser.visit()).actor.kind).toBe('anonymous');
});

test('deletion asks for the password, and not without end', async () => {
  await using house = await aHouse();
  const { browser } = await aMemberWithProgress(house);
  const { ctx } = await browser.visit();
  const wrong = () => deleteAccount(ctx, { password: 'wrong' });
  for (let tries = 0; tries < 10; tries += 1)
    expect(await wrong()).toEqual({ ok: false, refusal: { code: 'password-wrong' } });
  expect(await wrong()).toMatchObject({ refusal: { code: 'too-many-tries' } });
  expect(await house.db.account.count()).toBe(1);
});

test('the last administrator stays, one of two may go, and of two at once one stays', async () => {
  await using house = await aHouse();
  const emails = ['one@example.org', 'two@example.org', 'three@example.org'];
  const visits: Visit[] = [];
  for (const one of emails) {
    await anAccount(house, { email: one, roles: ['learner', 'administrator'] });
    const browser = house.browser();
    await signInWith(browser, { email: one });
    visits.push(await browser.visit());
  }
  const leave = (at: number) => {
    const visit = visits[at];
    if (!visit) throw new Error('no such visit');
    return deleteAccount(visit.ctx, { password: goodPassword });
  };
  expect((await leave(0)).ok).toBe(true);
  const both = await Promise.all([leave(1), leave(2)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toEqual({
    ok: false,
    refusal: { code: 'last-administrator' },
  });
  expect(await house.db.account.count()).toBe(1);
});

test('a guest is forgotten with all progress', async () => {
  await using house = await aHouse();
  const guest = await aGuest(house);
  await anEnrolment(house, guest);
  const { ctx } = await guest.browser.visit();
  expect(await forgetGuest(ctx)).toMatchObject({ ok: true });
  expect(await house.db.learner.count()).toBe(0);
  expect(await house.db.enrolment.count()).toBe(0);
  expect((await guest.browser.visit()).actor.kind).toBe('anonymous');
});

test('whoever leaves in a hurry has no session any more, and is known as one who left for half an hour', async () => {
  await using house = await aHouse();
  const { browser, learnerId } = await aGuest(house);
  const { ctx, caller } = await browser.visit();
  const { cookie } = await leaveSite(ctx, caller);
  expect(cookie).toContain(`Max-Age=${30 * 60}`);
  browser.keep(cookie);
  expect(await house.db.session.count()).toBe(0);
  expect(await browser.visit()).toMatchObject({
    ...{ actor: { kind: 'anonymous' }, hasLeft: true, freshCookie: null },
  });
  // Nobody reaches the progress any more, and the next tidying forgets it.
  expect(await house.db.learner.count({ where: { id: learnerId } })).toBe(1);

  browser.keep((await returnToSite((await browser.visit()).ctx)).cookie);
  expect(await browser.visit()).toMatchObject({ actor: { kind: 'anonymous' }, hasLeft: false });
});

test('a member who leaves in a hurry is signed out here and stays signed in elsewhere', async () => {
  await using house = await aHouse();
  await anAccount(house, { email });
  const [here, elsewhere] = [house.browser(), house.browser()];
  for (const browser of [here, elsewhere]) await signInWith(browser, { email });
  const { ctx, caller } = await here.visit();
  here.keep((await leaveSite(ctx, caller)).cookie);
  expect((await here.visit()).actor.kind).toBe('anonymous');
  expect((await elsewhere.visit()).actor.kind).toBe('member');
});

test('an account that waits for its confirmation is forgotten with the guest', async () => {
  await using house = await aHouse();
  const { learnerId } = await anAccount(house, { email, emailConfirmedAt: null });
  expect(await forgetGuest(house.ctxOf({ kind: 'guest', learnerId }))).toMatchObject({ ok: true });
  expect(await house.db.account.count()).toBe(0);
});

test('progress that belongs to an account is not forgotten without its password', async () => {
  await using house = await aHouse();
  const { learnerId } = await anAccount(house, { email });
  expect(await forgetGuest(house.ctxOf({ kind: 'guest', learnerId }))).toEqual({
    ok: false,
    refusal: { code: 'belongs-to-account' },
  });
  expect(await house.db.learner.count()).toBe(1);
});

test('tidying forgets what nobody can reach any more, and nothing else', async () => {
  await using house = await aHouse();
  await aMemberWithProgress(house);
  await anAccount(house, { email: 'waits@example.org', emailConfirmedAt: null });
  const guest = await aGuest(house);
  await anEnrolment(house, guest);
  const tidyAt = (hours: number) =>
    tidyIdentity(house.ctxOf({ kind: 'system' }, hoursLater(hours)));
  await tidyAt(25);
  expect(await house.db.learner.count()).toBe(3);
  await tidyAt(31 * 24);
  expect(await house.db.account.count()).toBe(1);
  expect(await house.db.learner.count({ where: { id: guest.learnerId } })).toBe(1);
  await tidyAt(181 * 24);
  expect(await house.db.learner.count()).toBe(1);
  expect(await house.db.enrolment.count()).toBe(1);
  expect(await house.db.session.count()).toBe(0);
});

test('only Heard itself tidies', async () => {
  await using house = await aHouse();
  const { ctx } = await house.browser().visit();
  await expect(tidyIdentity(ctx)).rejects.toThrow(ForbiddenError);
});
