import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '@heard/curriculum';
import { NotFoundError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse } from '../identity/testing/house.server.ts';
import {
  exportXliff,
  findDocument,
  getDocument,
  getTranslationPage,
  importXliff,
  listTranslationProgress,
  saveDraft,
  saveTranslationSegments,
  startTranslation,
} from './index.server.ts';
import { aDocument, aText, lessonPath } from './testing/a-document.server.ts';
import { anAuthor } from './testing/an-author.server.ts';

const sentence = 'body/p.1/words.1';
const glossary = (term: string) => `views: { term: ${term}, definition: What it thinks. }\n`;
const source = aText('About <Term id="views">views</Term> here.');

/** A lesson with a glossary, and its French translation just begun. */
async function begun() {
  const house = await aHouse();
  const amina = await anAuthor(house);
  const { ctx } = amina;
  const documentId = await aDocument(ctx, lessonPath, source);
  await aDocument(ctx, 'en/glossary/a.yaml', glossary('views'));
  await aDocument(ctx, 'fr/glossary/a.yaml', glossary('constatations'));
  const started = await startTranslation(ctx, { documentId, locale: 'fr' });
  if (!started.ok) throw new Error(started.refusal.code);
  const save = (segments: { id: string; text: string; was?: string }[], edit = 0) =>
    saveTranslationSegments(ctx, { documentId: started.documentId, edit, segments });
  const page = () => getTranslationPage(ctx, { documentId, locale: 'fr' });
  const close = { [Symbol.asyncDispose]: () => house[Symbol.asyncDispose]() };
  return { ...close, ctx, amina, documentId, target: started.documentId, save, page };
}

const whole = [
  { id: 'head/title', text: 'Un' },
  { id: 'head/summary', text: 'Résumé.' },
  { id: sentence, text: 'Des <1>constatations</1> ici.' },
];

test('a translation is begun, written segment by segment, and done', async () => {
  await using work = await begun();
  expect((await work.page()).counts).toMatchObject({ total: 3, untranslated: 3 });
  expect(await work.save(whole.slice(0, 1))).toMatchObject({
    ...{ ok: true, edit: 1 },
    segments: [{ id: 'head/title', state: 'translated', problems: [] }],
  });
  await work.save(whole.slice(1), 1);
  const page = await work.page();
  expect(page.counts).toMatchObject({ translated: 3, behind: 0 });
  expect(page.terms).toMatchObject([{ id: 'views', target: 'constatations' }]);
  expect((await getDocument(work.ctx, { documentId: work.target })).text).not.toContain('⟦');
});

test('what the source says anew is behind, with what it said before', async () => {
  await using work = await begun();
  await work.save(whole);
  const text = source.replace('About it.', 'About something else.');
  await saveDraft(work.amina.at(1), { documentId: work.documentId, text, edit: 0 });
  expect((await work.page()).segments.filter(({ state }) => state === 'behind')).toMatchObject([
    { id: 'head/summary', before: 'About it.', target: 'Résumé.' },
  ]);
  const [first] = await listTranslationProgress(work.ctx, { locale: 'fr', course: 'a-course' });
  expect(first?.documents).toMatchObject([{ state: 'behind', segments: { behind: 1, total: 3 } }]);
  await work.save([{ id: 'head/summary', text: 'Autre chose.' }], 1);
  expect((await work.page()).counts).toMatchObject({ translated: 3, behind: 0 });
});

test('words without their term or code are kept as unfinished, and broken ones are not written', async () => {
  await using work = await begun();
  const wrong = await work.save([{ id: sentence, text: 'Des <1>avis</1> ici.' }]);
  expect(wrong).toMatchObject({
    segments: [{ state: 'unfinished', problems: [{ code: 'term-missing' }] }],
  });
  const broken = await work.save([{ id: sentence, text: 'Des <9/> ici.' }], 1);
  expect(broken).toMatchObject({ segments: [{ problems: [{ code: 'code-unknown' }] }] });
  expect((await work.page()).segments.at(-1)?.target).toBe('Des <1>avis</1> ici.');
});

test('two write in different segments beside each other, and in one of them nothing is lost', async () => {
  await using work = await begun();
  await work.save([{ id: 'head/title', text: 'Un', was: '' }]);
  expect(await work.save([{ id: 'head/summary', text: 'Résumé.', was: '' }])).toMatchObject({
    ...{ ok: true, edit: 2 },
  });
  expect(await work.save([{ id: 'head/title', text: 'Une', was: '' }])).toMatchObject({
    refusal: { code: 'segment-conflict', edit: 2, theirs: [{ id: 'head/title', text: 'Un' }] },
  });
  expect(await work.save([{ id: 'head/title', text: 'Une' }])).toMatchObject({
    refusal: { code: 'edit-conflict' },
  });
});

test('nothing is begun twice, and nothing that cannot be read', async () => {
  await using work = await begun();
  const { ctx, documentId } = work;
  expect(await startTranslation(ctx, { documentId, locale: 'fr' })).toMatchObject({
    refusal: { code: 'translation-there' },
  });
  await saveDraft(ctx, { documentId, text: aText('<Callout>'), edit: 0 });
  expect(await startTranslation(ctx, { course: 'a-course', locale: 'ar' })).toMatchObject({
    refusal: { code: 'translation-unreadable', side: 'source' },
  });
  expect(await work.save(whole)).toMatchObject({ refusal: { code: 'translation-unreadable' } });
  for (const locale of ['en', 'xx'])
    await expect(startTranslation(ctx, { documentId, locale })).rejects.toThrow(NotFoundError);
  await expect(startTranslation(ctx, { course: 'none', locale: 'fr' })).rejects.toThrow(
    NotFoundError,
  );
});

test('what goes out as XLIFF comes back, is shown first and changed when it is confirmed', async () => {
  await using work = await begun();
  const out = await exportXliff(work.ctx, { locale: 'fr', course: 'a-course' });
  const text = out.ok ? out.text : '';
  expect(await importXliff(work.ctx, { text })).toMatchObject({ files: [{ changed: 0 }] });
  const back = text.replace(
    /(<unit id="head:title"[\s\S]*?<\/source>)/,
    '$1<target>Un titre</target>',
  );
  const shown = await importXliff(work.ctx, { text: back });
  expect(shown).toMatchObject({ isApplied: false, files: [{ changed: 1 }] });
  expect((await work.page()).counts.translated).toBe(0);
  const digest = shown.ok ? shown.digest : '';
  expect(await importXliff(work.ctx, { text: back, digest })).toMatchObject({ isApplied: true });
  expect((await work.page()).segments[0]).toMatchObject({ target: 'Un titre' });
  expect(await importXliff(work.ctx, { text: back, digest })).toMatchObject({
    refusal: { code: 'xliff-stale' },
  });
});

test('a file of something else changes nothing and is told', async () => {
  await using work = await begun();
  const out = await exportXliff(work.ctx, { locale: 'fr', documentId: work.documentId });
  const text = (out.ok ? out.text : '').replaceAll('</source>', '</source><target>x</target>');
  const results = async (changed: string) => {
    const outcome = await importXliff(work.ctx, { text: changed });
    if (!outcome.ok) return outcome.refusal.code;
    return outcome.files.map((one) => one.problem ?? one.segments.map(({ result }) => result));
  };
  expect(await results('Bonjour')).toBe('xliff-unreadable');
  expect(await results(text.replace('trgLang="fr"', 'trgLang="xx"'))).toBe('xliff-language');
  expect(await results(text.replace('original="fr/', 'original="en/'))).toEqual(['no-document']);
  expect(await results(text.replace('<source>One<', '<source>Two<'))).toEqual([
    ['moved', 'changed', 'changed'],
  ]);
  expect(await results(text.replace('id="head:title"', 'id="nowhere"'))).toEqual([
    ['unknown', 'changed', 'changed'],
  ]);
  expect(await exportXliff(work.ctx, { locale: 'fr', course: 'none' })).toMatchObject({
    refusal: { code: 'nothing-to-export' },
  });
  expect((await findDocument(work.ctx, { path: lessonPath.replace('en', 'fr') }))?.edit).toBe(0);
});

test('a role for one course reaches no translation of another', async () => {
  await using work = await begun();
  await using house = await aHouse();
  const other = await anAuthor(house, { course: 'another-course' });
  const ctx = { ...work.ctx, actor: other.ctx.actor };
  expect(await listTranslationProgress(ctx)).toEqual([]);
  await expect(getTranslationPage(ctx, { documentId: work.target })).rejects.toThrow();
});

test('a shipped lesson goes out as XLIFF and comes back without a change', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const place = 'parliamentary-briefing/01-third-protocol/02-three-doors.mdx';
  for (const locale of ['en', 'fr']) {
    const text = readFileSync(path.join(contentFolder, locale, place), 'utf8');
    await aDocument(ctx, `${locale}/${place}`, text);
  }
  const out = await exportXliff(ctx, { locale: 'fr', course: 'parliamentary-briefing' });
  const back = await importXliff(ctx, { text: out.ok ? out.text : '' });
  expect(back).toMatchObject({ ok: true, files: [{ problem: null, changed: 0 }] });
});
