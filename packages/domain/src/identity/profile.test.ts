import { expect, test } from 'vitest';
import { ProfileSchema } from './profile.ts';

const aProfile = (change: object = {}) => ({
  name: 'Amina Diallo',
  locale: 'en',
  country: 'SEN',
  audience: 'parliamentarian',
  ...change,
});

test('a full profile passes, and one that says nothing does too', () => {
  expect(ProfileSchema.safeParse(aProfile()).success).toBe(true);
  const silent = aProfile({ name: '', country: null, audience: null });
  expect(ProfileSchema.safeParse(silent).success).toBe(true);
});

test.each([
  { name: 'Amina\u202e' },
  { locale: '../etc' },
  { country: 'Senegal' },
  { audience: 'king' },
])('a wrong part is refused: %j', (change) => {
  expect(ProfileSchema.safeParse(aProfile(change)).success).toBe(false);
});
