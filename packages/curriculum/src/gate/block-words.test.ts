import { catalogueOf, locales } from '@heard/i18n';
import { blockWordNames } from '@heard/ui/blocks';
import { expect, it } from 'vitest';

it.each(locales)('finds in the catalogue of %s every word that blocks say', (locale) => {
  const catalogue = catalogueOf(locale);
  expect(blockWordNames.filter((name) => !(`blocks.${name}` in catalogue))).toEqual([]);
});
