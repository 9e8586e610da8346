import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aLesson, aRegistry } from '../testing/a-resolver.ts';
import { checkTerms } from './index.ts';

const registry = aRegistry({
  locale: 'fr',
  terms: new Map([
    ['views', { term: 'constatations', definition: 'x', forms: ['conclusions du Comité'] }],
    ['remedies', { term: 'recours internes', definition: 'x' }],
  ]),
});

function check(body: string): string[] {
  const home = mkdtempSync(path.join(tmpdir(), 'heard-terms-'));
  const file = path.join(home, 'lesson.mdx');
  writeFileSync(file, aLesson(body));
  const found = checkTerms(file, registry);
  rmSync(home, { recursive: true });
  return found.map(({ line, message }) => `${line - 6} ${message}`);
}

it('lets a term stand in any form of its words, in its other forms, and without words of its own', () => {
  expect(
    check(
      'Ses <Term id="views">Constatations</Term>, un <Term id="remedies">recours</Term>, les <Term id="views">conclusions du Comité</Term> et <Term id="views" />.',
    ),
  ).toEqual([]);
});

it('tells of a term that is called by another word', () => {
  expect(check('Les <Term id="views">avis</Term> du Comité.')).toEqual([
    '2 “avis” is called “constatations”',
  ]);
});
