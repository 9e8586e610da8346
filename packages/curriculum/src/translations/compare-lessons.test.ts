import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aLesson, aRegistry } from '../testing/a-resolver.ts';
import { compareLessons } from './index.ts';

const source = `## The gate

In 2019 there were <Fact id="received" />, and 83 were registered. A <Term id="opsc">word</Term> on it.

<Callout kind="why" title="Why">

Read it with care and then go on.

</Callout>`;

const french = `## La porte

Il y en avait <Fact id="received" /> en 2019 ; 83 ont été enregistrées. Un <Term id="opsc">mot</Term> là-dessus.

<Callout kind="why" title="Pourquoi">

Lisez avec attention, puis continuez.

</Callout>`;

function compare(translated: string): string[] {
  const home = mkdtempSync(path.join(tmpdir(), 'heard-translated-'));
  const file = (name: string, body: string) => {
    writeFileSync(path.join(home, name), aLesson(body));
    return { path: path.join(home, name), registry: aRegistry() };
  };
  const found = compareLessons(file('en.mdx', source), file('fr.mdx', translated));
  rmSync(home, { recursive: true });
  return found.map(({ message }) => message);
}

it('finds nothing in a translation that says the same', () => {
  expect(compare(french)).toEqual([]);
});

it('reads Arabic digits as what they are', () => {
  expect(compare(french.replace('2019', '٢٠١٩').replace('83', '٨٣'))).toEqual([]);
});

it.each([
  ['a changed figure', french.replace('83', '38'), 'figures differ from the source’s: −83, +38'],
  ['a lost fact', french.replace('<Fact id="received" />', 'beaucoup'), '−Fact received'],
  ['a block of another kind', french.replace('kind="why"', 'kind="note"'), '−Callout why'],
  ['a heading left out', french.replace('## La porte', 'La porte'), '−heading 2'],
  [
    'a sentence left in English',
    french.replace('Lisez avec attention, puis continuez.', 'Read it with care and then go on.'),
    'is not translated: “Read it with care and then go on.”',
  ],
])('tells of %s', (_what, translated, message) => {
  expect(compare(translated).join('\n')).toContain(message);
});
