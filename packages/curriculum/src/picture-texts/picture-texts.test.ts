import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { contentFolder } from '../content-folder.ts';
import { readMediaText, readPictureWords, setPictureEntry } from './index.ts';

const entry = {
  file: `${'a1'.repeat(32)}.webp`,
  ...{ width: 800, height: 400, credit: 'Amina: K.', licence: 'CC BY 4.0' },
};

it('begins a list, adds to it, and takes away again', () => {
  const one = setPictureEntry('media', '', { id: 'one', entry }) ?? '';
  expect(one).toContain('# Pictures that authors uploaded.');
  const two = setPictureEntry('media', one, { id: 'two', entry: { ...entry, width: 1 } }) ?? '';
  expect(two.startsWith(one.trimEnd())).toBe(true);
  expect([...readMediaText(two)]).toEqual([
    ['one', entry],
    ['two', { ...entry, width: 1 }],
  ]);
  const left = setPictureEntry('media', two, { id: 'one', entry: null }) ?? '';
  expect([...readMediaText(left).keys()]).toEqual(['two']);
  const none = setPictureEntry('media', left, { id: 'two', entry: null }) ?? '';
  expect(readMediaText(none).size).toBe(0);
  expect(readMediaText(setPictureEntry('media', none, { id: 'one', entry }) ?? '').size).toBe(1);
});

it('leaves every other sign of our own words where it was', () => {
  const text = readFileSync(path.join(contentFolder, 'en/pictures.yaml'), 'utf8');
  const words = { alt: 'Two hills: "A" & b.', caption: '# no comment' };
  const more = setPictureEntry('pictures', text, { id: 'our-visit', entry: words }) ?? '';
  expect(more.startsWith(text.trimEnd())).toBe(true);
  expect(readPictureWords(more).get('our-visit')).toEqual({ ...words, labels: {} });
  expect(setPictureEntry('pictures', more, { id: 'our-visit', entry: null })).toBe(text);
});

it('changes no text that it cannot read', () => {
  expect(setPictureEntry('media', 'one: [', { id: 'two', entry })).toBeNull();
  expect(readMediaText('one: [').size).toBe(0);
});
