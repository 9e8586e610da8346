import { ForbiddenError, NotFoundError, type Role } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse, type House } from '../../identity/testing/house.server.ts';
import { getDocument, saveDraft } from '../index.server.ts';
import { aDocument, aText, lessonPath, quizPath } from '../testing/a-document.server.ts';
import { anAuthor } from '../testing/an-author.server.ts';
import {
  approveCourseReviews,
  decideReview,
  getReviewState,
  listReviews,
  requestCourseReview,
  requestReview,
  withdrawReview,
  type Verdict,
} from './index.server.ts';

/** An author with a document, and two who may review. */
async function aTeam(house: House, benoitIs: Role = 'reviewer') {
  const amina = await anAuthor(house);
  const benoit = await anAuthor(house, { name: 'Benoit', role: benoitIs });
  const documentId = await aDocument(amina.ctx);
  const request = async (note = '') => {
    const asked = await requestReview(amina.ctx, { documentId, note });
    if (!asked.ok) throw new Error(asked.refusal.code);
    return asked.reviewId;
  };
  const decide = (reviewId: string, decision: Verdict = 'approved', note = '') =>
    decideReview(benoit.ctx, { reviewId, decision, note });
  const save = async (who: { at: typeof amina.at }, text: string, minutes = 1) => {
    const { edit } = await getDocument(amina.ctx, { documentId });
    const saved = await saveDraft(who.at(minutes), { documentId, text, edit });
    if (!saved.ok) throw new Error(saved.refusal.code);
  };
  return { amina, benoit, documentId, request, decide, save };
}

test('a text is asked about, approved by somebody else, and is then what publishing takes', async () => {
  await using house = await aHouse();
  const { amina, benoit, documentId, request, decide } = await aTeam(house);
  const reviewId = await request('Please look at the figures.');
  expect(await getReviewState(benoit.ctx, { documentId })).toMatchObject({
    ...{ state: 'in-review', open: { id: reviewId, requestedBy: { name: 'Amina' }, revision: 1 } },
    ...{ writers: [{ name: 'Amina' }], may: { approve: true, askForChanges: true } },
  });
  expect(await decide(reviewId, 'approved', 'Good.')).toEqual({ ok: true, documentId });
  expect(await getDocument(amina.ctx, { documentId })).toMatchObject({
    ...{ state: 'approved', approvedText: aText() },
  });
  expect(await getReviewState(amina.ctx, { documentId })).toMatchObject({
    open: null,
    writers: [],
    reviews: [{ decision: 'approved', decidedBy: { name: 'Benoit' }, decisionNote: 'Good.' }],
    may: { request: false, withdraw: false, approve: false },
  });
  const actions = await house.db.auditEntry.findMany({
    where: { action: { startsWith: 'review.' } },
  });
  expect(actions.map(({ action }) => action).sort()).toEqual([
    'review.approved',
    'review.requested',
  ]);
});

test('who asks for a review reaches those who may review, and hears what they decide', async () => {
  await using house = await aHouse();
  const { request, decide } = await aTeam(house);
  await anAuthor(house, { name: 'Chen', role: 'administrator' });
  await anAuthor(house, { name: 'Dora', role: 'author' });
  const reviewId = await request('Please look at the figures.');
  const asked = await house.letters();
  expect(asked.map(({ kind, to }) => [kind, to]).sort()).toEqual([
    ['reviewRequested', 'benoit@example.org'],
    ['reviewRequested', 'chen@example.org'],
  ]);
  expect(asked[0]?.text).toContain('Amina');
  expect(asked[0]?.text).toContain('> Please look at the figures.');
  await decide(reviewId, 'changes-requested', 'The figure is old.');
  const [answer] = (await house.letters()).filter(({ kind }) => kind === 'reviewReturned');
  expect(answer).toMatchObject({ to: 'amina@example.org' });
  expect(answer?.text).toContain('The figure is old.');
});

test('a text for which changes are asked is a draft again, and what was approved before stays', async () => {
  await using house = await aHouse();
  const { amina, documentId, request, decide, save } = await aTeam(house);
  await decide(await request());
  await save(amina, aText('Other words.'));
  const reviewId = await request();
  expect(await decide(reviewId, 'changes-requested', '  ')).toEqual({
    ok: false,
    refusal: { code: 'note-missing' },
  });
  expect(await decide(reviewId, 'changes-requested', 'Not yet.')).toMatchObject({ ok: true });
  expect(await getDocument(amina.ctx, { documentId })).toMatchObject({
    ...{ state: 'draft', text: aText('Other words.'), approvedText: aText() },
  });
});

test.each(['reviewer', 'administrator'] as const)(
  'a %s who wrote any of the text since it was approved cannot approve it, and another can',
  async (role) => {
    await using house = await aHouse();
    const { benoit, documentId, request, decide, save, amina } = await aTeam(house, role);
    await save(benoit, aText('Words of Benoit.'), 1);
    await save(amina, aText('Words of Amina over them.'), 2);
    const reviewId = await request();
    const own = { ok: false, refusal: { code: 'own-text' } };
    expect(await decide(reviewId)).toEqual(own);
    expect(await getReviewState(benoit.ctx, { documentId })).toMatchObject({
      may: { approve: false, askForChanges: true },
    });
    expect((await listReviews(benoit.ctx)).waiting).toMatchObject([{ isOwn: true }]);
    expect(await approveCourseReviews(benoit.ctx, { course: 'a-course' })).toEqual({
      ...{ approved: 0, left: 1 },
    });
    const chen = await anAuthor(house, { name: 'Chen', role });
    const approve = { reviewId, decision: 'approved', note: '' } as const;
    expect(await decideReview(chen.ctx, approve)).toMatchObject({ ok: true });
    // From here on, what Benoit wrote is approved, and only Amina's next words count.
    await save(amina, aText('Later words.'), 30);
    expect(await decide(await request())).toMatchObject({ ok: true });
  },
);

test('who wrote and asks does not approve either, and an author never does', async () => {
  await using house = await aHouse();
  const { amina, benoit, request } = await aTeam(house);
  const approve = { reviewId: await request(), decision: 'approved', note: '' } as const;
  await expect(decideReview(amina.ctx, approve)).rejects.toThrow(ForbiddenError);
  const own = await aDocument(benoit.ctx, quizPath, 'title: Quiz\n');
  const asked = await requestReview(benoit.ctx, { documentId: own, note: '' });
  const reviewId = asked.ok ? asked.reviewId : '';
  expect(await decideReview(benoit.ctx, { ...approve, reviewId })).toEqual({
    ...{ ok: false, refusal: { code: 'own-text' } },
  });
});

test('a text that is changed overtakes its review', async () => {
  await using house = await aHouse();
  const { amina, benoit, documentId, request, decide, save } = await aTeam(house);
  const reviewId = await request();
  await save(amina, aText('Other words.'));
  const over = { code: 'review-over', decision: 'overtaken' };
  expect(await decide(reviewId)).toEqual({ ok: false, refusal: over });
  for (const who of [amina, benoit])
    expect(await getReviewState(who.ctx, { documentId })).toMatchObject({
      ...{ state: 'draft', open: null, reviews: [{ decision: 'overtaken' }] },
    });
  expect(await getDocument(amina.ctx, { documentId })).toMatchObject({ approvedText: null });
  expect((await listReviews(benoit.ctx)).waiting).toEqual([]);
});

test('of a save and an approval at the same moment, the approval is never of other words', async () => {
  await using house = await aHouse();
  const { amina, documentId, request, decide, save } = await aTeam(house);
  const reviewId = await request();
  await Promise.all([decide(reviewId), save(amina, aText('Other words.'))]);
  const { approvedText, state, text } = await getDocument(amina.ctx, { documentId });
  expect([null, aText()]).toContain(approvedText);
  expect({ state, text }).toEqual({ state: 'draft', text: aText('Other words.') });
});

test('a review that is over is not decided again, and two who decide at once decide once', async () => {
  await using house = await aHouse();
  const { request, decide, documentId, amina } = await aTeam(house);
  const reviewId = await request();
  const both = await Promise.all([decide(reviewId), decide(reviewId, 'changes-requested', 'No.')]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await decide(reviewId)).toMatchObject({ refusal: { code: 'review-over' } });
  await house.db.document.updateMany({ data: { state: 'draft' } });
  expect(await withdrawReview(amina.ctx, { documentId })).toEqual({ withdrawn: false });
});

test('a request is taken back, and the text is a draft again', async () => {
  await using house = await aHouse();
  const { amina, documentId, request, decide } = await aTeam(house);
  const reviewId = await request();
  expect(await withdrawReview(amina.ctx, { documentId })).toEqual({ withdrawn: true });
  expect(await withdrawReview(amina.ctx, { documentId })).toEqual({ withdrawn: false });
  expect((await getDocument(amina.ctx, { documentId })).state).toBe('draft');
  const over = { code: 'review-over', decision: 'withdrawn' };
  expect(await decide(reviewId)).toEqual({ ok: false, refusal: over });
});

test('what is in review, approved or archived is not sent again', async () => {
  await using house = await aHouse();
  const { amina, documentId, request, decide } = await aTeam(house);
  const ask = () => requestReview(amina.ctx, { documentId, note: '' });
  const reviewId = await request();
  const [first, second] = await Promise.all([ask(), ask()]);
  for (const refused of [first, second])
    expect(refused).toEqual({ ok: false, refusal: { code: 'review-open' } });
  await decide(reviewId);
  expect(await ask()).toEqual({ ok: false, refusal: { code: 'nothing-to-review' } });
  await house.db.document.updateMany({ data: { archivedAt: amina.ctx.now } });
  expect(await ask()).toEqual({ ok: false, refusal: { code: 'document-archived' } });
});

test('a note that is too long is refused, with a request and with a decision', async () => {
  await using house = await aHouse();
  const { amina, documentId, request, decide } = await aTeam(house);
  const note = 'x'.repeat(2001);
  const refused = { ok: false, refusal: { code: 'note-too-long', limit: 2000 } };
  expect(await requestReview(amina.ctx, { documentId, note })).toEqual(refused);
  expect(await requestCourseReview(amina.ctx, { course: 'a-course', note })).toEqual(refused);
  expect(await decide(await request(), 'approved', note)).toEqual(refused);
});

test('what was sent to review is kept as it was sent', async () => {
  await using house = await aHouse();
  const { amina, documentId, request, save } = await aTeam(house);
  await save(amina, aText('First words.'), 1);
  await request();
  await save(amina, aText('Second words.'), 2);
  const kept = await house.db.documentRevision.findMany({
    where: { documentId },
    orderBy: { number: 'asc' },
  });
  expect(kept.map(({ text, sealed }) => [text, sealed])).toContainEqual([
    ...[aText('First words.'), true],
  ]);
  expect(kept.at(-1)?.text).toBe(aText('Second words.'));
});

test('all drafts of a course are sent at once, with one letter, and approved at once', async () => {
  await using house = await aHouse();
  const { amina, benoit } = await aTeam(house);
  await aDocument(amina.ctx, quizPath, 'title: Quiz\n');
  await aDocument(benoit.ctx, 'en/a-course/course.yaml', 'title: A course\n');
  await aDocument(amina.ctx, 'en/another/course.yaml', 'title: Another\n');
  await aDocument(amina.ctx, 'sources.yaml', '{}\n');
  expect((await listReviews(amina.ctx)).drafts).toEqual([
    { course: 'a-course', count: 3 },
    { course: 'another', count: 1 },
    { course: null, count: 1 },
  ]);
  expect(await requestCourseReview(amina.ctx, { course: 'a-course', note: '' })).toEqual({
    ...{ ok: true, sent: 3 },
  });
  expect(await requestCourseReview(amina.ctx, { course: null, note: '' })).toMatchObject({
    sent: 1,
  });
  const letters = await house.letters();
  expect(letters.map(({ to }) => to)).toEqual(['benoit@example.org', 'benoit@example.org']);
  expect(letters.some(({ text }) => text.includes('3 in all'))).toBe(true);
  expect((await listReviews(amina.ctx)).asked).toHaveLength(4);
  expect((await listReviews(amina.ctx)).waiting).toEqual([]);
  expect(await approveCourseReviews(benoit.ctx, { course: 'a-course' })).toEqual({
    ...{ approved: 2, left: 1 },
  });
  const states = await house.db.document.findMany({ orderBy: { path: 'asc' } });
  expect(states.map(({ path, state }) => [path, state])).toEqual([
    [lessonPath, 'approved'],
    [quizPath, 'approved'],
    ['en/a-course/course.yaml', 'in-review'],
    ['en/another/course.yaml', 'draft'],
    ['sources.yaml', 'in-review'],
  ]);
});

test('a role for one course reviews that course alone', async () => {
  await using house = await aHouse();
  const { amina, request } = await aTeam(house);
  const chen = await anAuthor(house, { name: 'Chen', role: 'reviewer', course: 'another' });
  const reviewId = await request();
  const approve = { reviewId, decision: 'approved', note: '' } as const;
  await expect(decideReview(chen.ctx, approve)).rejects.toThrow(ForbiddenError);
  expect((await listReviews(chen.ctx)).waiting).toEqual([]);
  const wanted = { course: 'a-course', note: '' };
  await expect(requestCourseReview(chen.ctx, wanted)).rejects.toThrow(ForbiddenError);
  await expect(approveCourseReviews(chen.ctx, wanted)).rejects.toThrow(ForbiddenError);
  const dora = await anAuthor(house, { name: 'Dora', role: 'reviewer', course: 'a-course' });
  expect(await decideReview(dora.ctx, approve)).toMatchObject({ ok: true });
  const nothing = { documentId: 'doc_none' };
  await expect(getReviewState(amina.ctx, nothing)).rejects.toThrow(NotFoundError);
  await expect(requestReview(amina.ctx, { ...nothing, note: '' })).rejects.toThrow(NotFoundError);
  await expect(withdrawReview(amina.ctx, nothing)).rejects.toThrow(NotFoundError);
  await expect(decideReview(dora.ctx, { ...approve, reviewId: 'rvw_0' })).rejects.toThrow(
    NotFoundError,
  );
});

test('who reviews one course alone hears of that course, and whose account is closed of none', async () => {
  await using house = await aHouse();
  const { benoit, request } = await aTeam(house);
  const chen = await anAuthor(house, { name: 'Chen', role: 'reviewer', course: 'a-course' });
  const dora = await anAuthor(house, { name: 'Dora', role: 'reviewer', course: 'another-course' });
  const give = (accountId: string, courseSlug: string) =>
    house.db.courseRole.create({ data: { accountId, courseSlug, role: 'reviewer' } });
  await give(chen.accountId, 'a-course');
  await give(dora.accountId, 'another-course');
  await house.db.account.update({
    where: { id: benoit.accountId },
    data: { disabledAt: new Date('2025-05-01T12:00:00Z') },
  });
  await request();
  expect((await house.letters()).map(({ kind, to }) => [kind, to])).toEqual([
    ['reviewRequested', 'chen@example.org'],
  ]);
});

test('approving all leaves open what was asked for after the reviewer looked', async () => {
  await using house = await aHouse();
  const { amina, benoit, documentId } = await aTeam(house);
  await requestReview(amina.at(10), { documentId, note: '' });
  const course = 'a-course';
  expect(await approveCourseReviews(benoit.at(11), { course, seenAt: benoit.at(5).now })).toEqual({
    approved: 0,
    left: 1,
  });
  expect(await approveCourseReviews(benoit.at(11), { course, seenAt: benoit.at(11).now })).toEqual({
    approved: 1,
    left: 0,
  });
});
