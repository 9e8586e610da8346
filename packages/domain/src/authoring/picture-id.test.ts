import { expect, test } from 'vitest';
import { toPictureId } from './picture-id.ts';

test.each([
  ['Our Visit (final).JPG', 'our-visit-final'],
  ['C:\\Users\\Amina\\Séance à Genève.png', 'seance-a-geneve'],
  ['../../etc/passwd', 'passwd'],
  ['زيارة.webp', 'picture-2'],
  ['', 'picture-2'],
  ['upload.png', 'upload-2'],
  ['taken.png', 'taken-3'],
  [`${'long '.repeat(40)}.png`, 'long-long-long-long-long-long-long-long-long-long-long-long'],
  ['.hidden', 'picture-2'],
])('%j is called %s', (name, id) => {
  expect(toPictureId(name, new Set(['taken', 'taken-2']))).toBe(id);
});
