import { ForbiddenError, NotFoundError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse, type House } from '../../identity/testing/house.server.ts';
import { saveDraft } from '../index.server.ts';
import { aDocument, aText } from '../testing/a-document.server.ts';
import { anAuthor } from '../testing/an-author.server.ts';
import { addComment, answerComment, listComments, resolveComment } from './index.server.ts';

const text = aText('The first line.\n\nThe child is heard.\n\nThe last line.');
const quote = 'The child is heard.';
const line = text.slice(0, text.indexOf(quote)).split('\n').length;

async function aTalk(house: House) {
  const amina = await anAuthor(house);
  const benoit = await anAuthor(house, { name: 'Benoit', role: 'reviewer' });
  const documentId = await aDocument(amina.ctx, undefined, text);
  const made = await addComment(benoit.ctx, {
    ...{ documentId, quote, place: text.indexOf(quote), body: ' By whom? ' },
  });
  if (!made.ok) throw new Error(made.refusal.code);
  const save = (edit: number, changed: string) =>
    saveDraft(amina.at(edit + 1), { documentId, text: changed, edit });
  return { amina, benoit, documentId, commentId: made.commentId, save };
}

test('a remark stands at its words, and goes along when the text changes around them', async () => {
  await using house = await aHouse();
  const { amina, documentId, save } = await aTalk(house);
  const remark = { quote, line, isGone: false, body: 'By whom?', by: { name: 'Benoit' } };
  expect(await listComments(amina.ctx, { documentId })).toMatchObject([remark]);
  await save(0, text.replace('The first line.', 'One.\n\nTwo.\n\nThree.'));
  expect(await listComments(amina.ctx, { documentId })).toMatchObject([
    { ...remark, line: line + 4 },
  ]);
  await save(1, text.replace(quote, 'Somebody hears the child.'));
  expect(await listComments(amina.ctx, { documentId })).toMatchObject([
    { ...remark, line: null, isGone: true },
  ]);
});

test('an answer reaches everybody who wrote before, once, and not its writer', async () => {
  await using house = await aHouse();
  const { amina, benoit, documentId, commentId } = await aTalk(house);
  const first = await answerComment(amina.ctx, { commentId, body: 'By the Committee.' });
  expect(first).toMatchObject({ ok: true, documentId });
  const chen = await anAuthor(house, { name: 'Chen' });
  // An answer to an answer stands under the same remark.
  const answered = first.ok ? first.commentId : '';
  await answerComment(chen.at(1), { commentId: answered, body: 'And by the State.' });
  const letters = (await house.letters()).map(({ kind, to, text: words }) => [
    ...[kind, to, words.includes('> By the Committee.')],
  ]);
  expect(letters.sort()).toEqual([
    ['commentAnswered', 'amina@example.org', false],
    ['commentAnswered', 'benoit@example.org', false],
    ['commentAnswered', 'benoit@example.org', true],
  ]);
  const [remark] = await listComments(benoit.ctx, { documentId });
  expect(remark?.answers.map(({ body, by }) => [body, by?.name])).toEqual([
    ['By the Committee.', 'Amina'],
    ['And by the State.', 'Chen'],
  ]);
});

test('a remark is dealt with, and opened again', async () => {
  await using house = await aHouse();
  const { amina, documentId, commentId } = await aTalk(house);
  const resolved = async () => (await listComments(amina.ctx, { documentId }))[0]?.resolved;
  for (const twice of [1, 2]) {
    await resolveComment(amina.ctx, { commentId, resolved: true });
    expect(await resolved(), String(twice)).toMatchObject({ by: { name: 'Amina' } });
  }
  await resolveComment(amina.ctx, { commentId, resolved: false });
  expect(await resolved()).toBeNull();
  const actions = await house.db.auditEntry.findMany({
    where: { action: { startsWith: 'comment' } },
  });
  expect(actions.map(({ action }) => action).sort()).toEqual([
    ...['comment.added', 'comment.reopened', 'comment.resolved'],
  ]);
});

test('a remark on the whole document has no line and comes first', async () => {
  await using house = await aHouse();
  const { amina, documentId } = await aTalk(house);
  await addComment(amina.ctx, { documentId, quote: 'x', place: null, body: 'Well done.' });
  expect(await listComments(amina.ctx, { documentId })).toMatchObject([
    { body: 'Well done.', line: null, isGone: false, quote: '' },
    { body: 'By whom?' },
  ]);
});

test('what says nothing, too much, or stands nowhere is refused', async () => {
  await using house = await aHouse();
  const { amina, documentId, commentId } = await aTalk(house);
  const whole = { documentId, quote: '', place: null };
  for (const body of ['', '  \n', '\0']) {
    const refused = { ok: false, refusal: { code: 'comment-empty' } };
    expect(await addComment(amina.ctx, { ...whole, body })).toEqual(refused);
    expect(await answerComment(amina.ctx, { commentId, body })).toEqual(refused);
  }
  expect(await addComment(amina.ctx, { ...whole, body: 'x'.repeat(4001) })).toEqual({
    ...{ ok: false, refusal: { code: 'comment-too-long', limit: 4000 } },
  });
  const gone = { documentId, quote: 'No such words', place: 3, body: 'Here?' };
  expect(await addComment(amina.ctx, gone)).toEqual({ ok: false, refusal: { code: 'place-gone' } });
});

test('strangers to a course neither read nor write remarks on it', async () => {
  await using house = await aHouse();
  const { documentId, commentId, amina } = await aTalk(house);
  const { ctx } = await anAuthor(house, { name: 'Dora', role: 'reviewer', course: 'another' });
  const remark = { documentId, quote: '', place: null, body: 'Hello' };
  await expect(listComments(ctx, { documentId })).rejects.toThrow(ForbiddenError);
  await expect(addComment(ctx, remark)).rejects.toThrow(ForbiddenError);
  await expect(answerComment(ctx, { commentId, body: 'x' })).rejects.toThrow(ForbiddenError);
  await expect(resolveComment(ctx, { commentId, resolved: true })).rejects.toThrow(ForbiddenError);
  const none = { ...remark, documentId: 'doc_none', commentId: 'cmt_none', resolved: true };
  await expect(listComments(amina.ctx, none)).rejects.toThrow(NotFoundError);
  await expect(addComment(amina.ctx, none)).rejects.toThrow(NotFoundError);
  await expect(answerComment(amina.ctx, none)).rejects.toThrow(NotFoundError);
  await expect(resolveComment(amina.ctx, none)).rejects.toThrow(NotFoundError);
});
