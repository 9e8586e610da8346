import { expect, test } from 'vitest';
import { countryCodes, isCountryCode, listCountries } from './country.ts';

test('all 249 codes of ISO 3166-1 are there, each once and well formed', () => {
  expect(new Set(countryCodes).size).toBe(249);
  expect(countryCodes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
});

test('a code is told from what looks like one', () => {
  expect(isCountryCode('SEN')).toBe(true);
  expect(isCountryCode('sen')).toBe(false);
  expect(isCountryCode('XXX')).toBe(false);
});

test('every country has a name in the reader’s language', () => {
  const countries = listCountries('en');
  expect(countries.find(({ code }) => code === 'CHE')?.name).toBe('Switzerland');
  expect(countries.every(({ name }) => name.length > 2)).toBe(true);
  expect(countries[0]?.name).toBe('Afghanistan');
  expect(listCountries('fr').find(({ code }) => code === 'CHE')?.name).toBe('Suisse');
});
