import { mkdtempSync, rmSync, cpSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { contentFolder } from '../content-folder.ts';
import { aLesson, aResolver } from '../testing/a-resolver.ts';
import { KeptSurroundings, listWritingAids, previewLesson, readLessonPlace } from './index.ts';

const today = new Date('2026-11-24T12:00:00Z');
const preview = (body: string) =>
  previewLesson({ path: 'a.mdx', source: aLesson(body), resolve: aResolver(), today });

describe('a preview', () => {
  test('shows what the lesson becomes, and measures it', async () => {
    const shown = await preview('## A heading\n\nWords of a <Term id="opsc" />.');
    expect(shown.html).toContain('A heading');
    expect(shown).toMatchObject({
      ...{ title: 'A title', summary: 'A summary.', words: 6, problems: [] },
      ...{ minutes: { stated: 1 }, band: { highestGrade: 12 } },
    });
    expect(shown.headings[0]).toEqual({ id: 'section-a-heading', text: 'A heading' });
    expect(shown.minutes.counted).toBeCloseTo(0.03);
    expect(shown.remarks.map(({ topic }) => topic)).toEqual(['reading', 'sources']);
  });

  test('tells what each problem is about, at its line and column', async () => {
    const shown = await preview(
      '### Too deep\n\n[a](#section-none) [b](lesson:no/where)\n\n<Fact id="none" />\n',
    );
    expect(shown.html).toBeNull();
    expect(shown.problems.map(({ line, column, topic }) => [line, column, topic])).toEqual([
      [8, 1, 'headings'],
      [10, 1, 'links'],
      [10, 20, 'links'],
      [12, 1, 'text'],
      [12, 1, 'links'],
    ]);
  });

  test('measures a text with problems all the same', async () => {
    const shown = await preview('Many words and a {problem}.');
    expect(shown.problems).toHaveLength(1);
    expect(shown.words).toBeGreaterThan(3);
  });

  test('tells of figures that are old, once each', async () => {
    const shown = await preview('## A\n\n<Fact id="received" /> and <Fact id="received" />.');
    expect(shown.remarks.filter(({ topic }) => topic === 'facts')).toEqual([
      { line: 10, column: 1, topic: 'facts', message: 'the figure “received” is of 2019-04-30' },
    ]);
  });

  test('of a head that is wrong says so at the head', async () => {
    const source = '---\ntitle: A\n---\n\nWords.\n';
    const { problems } = await previewLesson({ path: 'a', source, resolve: aResolver(), today });
    expect(new Set(problems.map(({ topic }) => topic))).toEqual(new Set(['head']));
  });
});

describe('what a lesson is checked against', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'heard-'));
  cpSync(contentFolder, folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  const place = 'en/parliamentary-briefing/01-third-protocol/02-three-doors.mdx';

  test('is read again only when the registry or the course changed', () => {
    const kept = new KeptSurroundings();
    const first = kept.of({ folder, stamp: 'a' }, place);
    expect(first.resolve).not.toBeNull();
    expect(kept.of({ folder, stamp: 'a' }, place)).toBe(first);
    expect(kept.of({ folder, stamp: 'b' }, place)).toBe(first);
    const sources = path.join(folder, 'sources.yaml');
    writeFileSync(sources, `${readFileSync(sources, 'utf8')}# more\n`);
    expect(kept.of({ folder, stamp: 'c' }, place)).not.toBe(first);
  });

  test('is the last that could be read while it cannot be read', () => {
    const kept = new KeptSurroundings();
    const first = kept.of({ folder, stamp: 'a' }, place);
    const sources = path.join(folder, 'sources.yaml');
    const before = readFileSync(sources, 'utf8');
    writeFileSync(sources, 'crc: [');
    expect(kept.of({ folder, stamp: 'b' }, place).resolve).toBe(first.resolve);
    writeFileSync(sources, before);
    utimesSync(sources, 1, 1);
    expect(kept.of({ folder, stamp: 'c' }, place).resolve).not.toBeNull();
  });
});

test('a lesson’s place is told with its neighbours', () => {
  const place = readLessonPlace(
    contentFolder,
    'en/parliamentary-briefing/01-third-protocol/02-three-doors.mdx',
  );
  expect(place).toMatchObject({ locale: 'en', key: 'third-protocol/three-doors' });
  expect(place?.lessons.length).toBeGreaterThan(1);
  expect(readLessonPlace(contentFolder, 'en/no-course/01-a/01-b.mdx')).toBeNull();
});

test('what an author may name is listed with what it is called', () => {
  const aids = listWritingAids(aResolver().registry);
  expect(aids.facts[0]).toEqual({
    id: 'received',
    label: '1300 communications',
    note: '2019-04-30',
  });
  expect(aids.terms.map(({ label }) => label)).toEqual(['OPSC', 'OPAC']);
});
