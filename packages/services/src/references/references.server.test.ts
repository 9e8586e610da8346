import { NotFoundError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { getContentStamp } from '../courses/index.server.ts';
import { aHouse } from '../identity/testing/house.server.ts';
import { getReference, publishReferences, type NewReference } from './index.server.ts';

const glossary = (locale: string, term: string): NewReference => ({
  ...{ kind: 'glossary', locale, contentHash: `${locale} ${term}` },
  body: [{ id: 'views', term, definition: 'What the Committee concludes.', plain: null }],
});

test('a reference is given in the reader’s language, or else in English', async () => {
  await using house = await aHouse();
  const nobody = house.ctxOf({ kind: 'anonymous' });
  await expect(getReference(nobody, { kind: 'glossary', locale: 'fr' })).rejects.toThrow(
    NotFoundError,
  );
  const publisher = house.ctxOf({ kind: 'system' });
  await publishReferences(publisher, [glossary('en', 'Views')]);
  const read = async () => {
    const { locale, body } = await getReference(nobody, { kind: 'glossary', locale: 'fr' });
    return [locale, body[0]?.term];
  };
  expect(await read()).toEqual(['en', 'Views']);
  await publishReferences(publisher, [glossary('fr', 'constatations')]);
  expect(await read()).toEqual(['fr', 'constatations']);
});

test('only what has changed is published anew, and pages kept for strangers learn of it', async () => {
  await using house = await aHouse();
  const publisher = house.ctxOf({ kind: 'system' });
  const stamps = [await getContentStamp(publisher)];
  const both = [glossary('en', 'Views'), glossary('fr', 'constatations')];
  expect(await publishReferences(publisher, both)).toEqual({ published: 2 });
  stamps.push(await getContentStamp(publisher));
  expect(await publishReferences(publisher, both)).toEqual({ published: 0 });
  expect(await getContentStamp(publisher)).toBe(stamps[1]);
  expect(new Set(stamps).size).toBe(2);
});

test('what is not of its kind is refused, and nothing of the rest is published', async () => {
  await using house = await aHouse();
  const publisher = house.ctxOf({ kind: 'system' });
  const wrong = { ...glossary('fr', 'x'), body: [{ id: 'views' }] } as unknown as NewReference;
  await expect(publishReferences(publisher, [glossary('en', 'Views'), wrong])).rejects.toThrow();
  expect(await house.db.referenceEdition.count()).toBe(0);
});
