import { expect, it } from 'vitest';
import { compileLesson, readers } from '../gate/index.ts';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { aLesson, aResolver } from '../testing/a-resolver.ts';
import { readRegistry } from './index.ts';

const hash = 'a1'.repeat(32);
const entry = `{ file: ${hash}.webp, width: 800, height: 400, credit: Amina K., licence: CC BY 4.0 }`;
const words = 'our-visit:\n  alt: Two hills & a "sun".\n  caption: Where it was.\n';

function read(media: string | null, pictures: string | null = words) {
  using content = aContentFolder({
    'media.yaml': media,
    'en/pictures.yaml': pictures,
    [`media/${hash}.webp`]: 'bytes',
  });
  const { registry, problems } = readRegistry(content.folder, 'en');
  return { registry, problems: problems.map(({ line, message }) => `${line}: ${message}`) };
}

it('reads uploaded pictures, with their words from the locale', () => {
  const { registry, problems } = read(`our-visit: ${entry}\n`);
  expect(problems).toEqual([]);
  expect(registry?.media.get('our-visit')).toMatchObject({ width: 800, credit: 'Amina K.' });
  expect(registry?.pictures.get('our-visit')).toMatchObject({
    labels: {},
    caption: 'Where it was.',
  });
});

it.each([
  [`our-visit: ${entry.replace('.webp', '.gif')}\n`, 'must be the SHA-256 of the file'],
  [`our-visit: ${entry.replace(hash, '../../secret')}\n`, 'must be the SHA-256 of the file'],
  [`our-visit: ${entry.replace('.webp', '.png')}\n`, '.png is not there'],
  [`our-visit: ${entry.replace('800', '0')}\n`, 'width'],
  [`our-visit: ${entry.replace('Amina K.', '" "')}\n`, 'must not be empty'],
  [`our-visit: ${entry.replace(', licence: CC BY 4.0', '')}\n`, 'licence'],
  [`deadlines: ${entry}\n`, '1: “deadlines” is the name of a picture that is drawn'],
  [`our-visit: ${entry.replace('}', ', alt: x }')}\n`, 'alt'],
])('refuses %j', (text, message) => {
  const { registry, problems } = read(text);
  expect(registry).toBeNull();
  expect(problems.join('\n')).toContain(message);
});

it('refuses words that would stand inside an uploaded picture', () => {
  const { problems } = read(`our-visit: ${entry}\n`, `${words}  labels: { one: Two }\n`);
  expect(problems.join()).toContain('the picture “our-visit” has no label “one”');
});

it('shows an uploaded picture in a lesson, in either direction, and to children', async () => {
  const { registry } = read(`our-visit: ${entry}\n`);
  if (!registry) throw new Error('the registry cannot be read');
  for (const locale of ['en', 'ar'])
    for (const reader of [readers.parliamentarian, readers.child]) {
      const source = aLesson('## Here\n\n<Picture name="our-visit" />');
      const resolve = aResolver({ registry: { ...registry, locale }, reader });
      const { value, errors } = await compileLesson({ path: 'a.mdx', source, resolve });
      expect(errors).toEqual([]);
      expect(value?.html).toContain(
        `<img class="picture-file" src="/media/${hash}.webp" alt="Two hills &amp; a &quot;sun&quot;." ` +
          'width="800" height="400" loading="lazy" decoding="async">',
      );
      expect(value?.html).toContain('\u2068Amina K.\u2069');
      expect(value?.uses.pictures).toEqual(['our-visit']);
    }
});

it('refuses a lesson whose picture has no words in its language', async () => {
  const { registry } = read(`our-visit: ${entry}\n`, null);
  if (!registry) throw new Error('the registry cannot be read');
  const source = aLesson('## Here\n\n<Picture name="our-visit" />');
  const { value, errors } = await compileLesson({
    ...{ path: 'a.mdx', source, resolve: aResolver({ registry }) },
  });
  expect(value).toBeNull();
  expect(errors[0]?.message).toBe('en/pictures.yaml has no words for “our-visit”');
});
