import { expect, type Page } from '@playwright/test';
import type { House } from './house.ts';
import { course, firstModule, password, practice, youngCourse, youngScreen } from './people.ts';
import { t } from './words.ts';

/** A page as a person comes to see it, for whom it is, and what is done there before looking. */
export interface PageCase {
  what: string;
  who: 'anonymous' | 'guest' | 'member' | 'child';
  path: (house: House) => string;
  before?: (page: Page) => Promise<void>;
  status?: number;
}

const secret = 'a'.repeat(43);
const press = (name: string) => (page: Page) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();

/** Every page in English, in each of the shapes that it may take. */
export const pageCases: PageCase[] = [
  { what: 'home', who: 'anonymous', path: () => '/en' },
  { what: 'home, of somebody who has begun', who: 'guest', path: () => '/en' },
  { what: 'catalogue', who: 'anonymous', path: () => '/en/courses' },
  { what: 'course', who: 'anonymous', path: () => course },
  { what: 'course, begun', who: 'guest', path: () => course },
  { what: 'course, completed', who: 'member', path: () => course },
  { what: 'module quiz', who: 'guest', path: () => `${firstModule}/quiz` },
  { what: 'final assessment, locked', who: 'guest', path: () => `${course}/assessment` },
  { what: 'final assessment, open', who: 'member', path: () => `${course}/assessment` },
  { what: 'review of an attempt', who: 'guest', path: (house) => `${house.openAttempt}/review` },
  { what: 'result of an attempt', who: 'guest', path: (house) => `${house.handedIn}/result` },
  { what: 'certificate, not yet earned', who: 'guest', path: () => `${course}/certificate` },
  {
    what: 'certificate',
    who: 'member',
    path: (house) => `/en/certificates/${house.certificateId}`,
  },
  { what: 'verification', who: 'anonymous', path: (house) => `/verify/${house.certificateId}` },
  {
    what: 'verification of nothing',
    who: 'anonymous',
    path: () => '/verify/crt_none',
    status: 404,
  },
  {
    what: 'own organisations',
    who: 'member',
    path: () => '/en/me/organisations',
  },
  {
    what: 'joining an organisation',
    who: 'member',
    path: ({ organisation }) => `/en/join/${organisation.joinSecret}`,
  },
  {
    what: 'organisation',
    who: 'member',
    path: ({ organisation }) => `/en/organisations/${organisation.id}`,
    // Makes a new link: the old one is dead from here on.
    before: async (page) => {
      await press(t('membership.linkMake'))(page);
      await expect(page.getByRole('textbox', { name: t('membership.link') })).toBeVisible();
    },
  },
  { what: 'sign-up', who: 'guest', path: () => '/en/sign-up' },
  {
    what: 'sign-up, refused',
    who: 'anonymous',
    path: () => '/en/sign-up',
    before: async (page) => {
      await page.getByLabel(t('identity.email'), { exact: true }).fill('somebody@example.org');
      await page.getByLabel(t('identity.password'), { exact: true }).fill('short');
      await press(t('common.signUp'))(page);
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  { what: 'sign-in', who: 'anonymous', path: () => '/en/sign-in' },
  {
    what: 'sign-in, refused',
    who: 'anonymous',
    path: () => '/en/sign-in',
    before: async (page) => {
      await page.getByLabel(t('identity.email'), { exact: true }).fill('nobody@example.org');
      await page.getByLabel(t('identity.password'), { exact: true }).fill(password);
      await press(t('common.signIn'))(page);
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  { what: 'forgotten password', who: 'anonymous', path: () => '/en/forgotten-password' },
  {
    what: 'a dead link',
    who: 'anonymous',
    path: () => `/en/reset-password/${secret}`,
    status: 404,
  },
  {
    what: 'a dead confirmation',
    who: 'anonymous',
    path: () => `/en/confirm-email/${secret}`,
    status: 404,
  },
  { what: 'confirmation again', who: 'anonymous', path: () => '/en/confirm-email' },
  ...['', '/profile', '/sessions', '/password', '/email', '/delete'].map((part) => ({
    what: `my page${part}`,
    who: 'member' as const,
    path: () => `/en/me${part}`,
  })),
  { what: 'my page, of a guest', who: 'guest', path: () => '/en/me' },
  { what: 'forgetting a guest', who: 'guest', path: () => '/en/me/forget' },
  { what: 'the course for professionals', who: 'anonymous', path: () => practice },
  { what: 'a quiz for professionals', who: 'anonymous', path: () => `${practice}/remedies/quiz` },
  {
    what: 'final assessment, with a long case',
    who: 'anonymous',
    path: () => `${practice}/assessment`,
  },
  { what: 'home, of a child', who: 'child', path: () => '/en' },
  { what: 'children’s course', who: 'anonymous', path: () => youngCourse },
  { what: 'children’s course, completed', who: 'child', path: () => youngCourse },
  { what: 'children’s screen, read', who: 'child', path: () => youngScreen },
  { what: 'badge, not yet earned', who: 'anonymous', path: () => `${youngCourse}/badge` },
  { what: 'badge', who: 'child', path: () => `${youngCourse}/badge` },
  { what: 'poster', who: 'anonymous', path: () => `${youngCourse}/poster` },
  {
    what: 'page for the adult',
    who: 'anonymous',
    path: () => `${youngCourse}/you-have-rights/for-adults`,
  },
  { what: 'my page, of a child', who: 'child', path: () => '/en/me' },
  { what: 'forget me', who: 'child', path: () => '/en/forget-me' },
  { what: 'help now', who: 'anonymous', path: () => '/en/help-now' },
  ...[course, practice, youngCourse].map((one) => ({
    what: `the page for trainers of ${one}`,
    who: 'anonymous' as const,
    path: () => `${one}/for-trainers`,
  })),
  { what: 'the glossary', who: 'anonymous', path: () => '/en/glossary' },
  { what: 'a term looked for', who: 'guest', path: () => '/en/glossary?q=remedies' },
  { what: 'no term found', who: 'guest', path: () => '/en/glossary?q=zzzz' },
  { what: 'figures and sources', who: 'anonymous', path: () => '/en/sources' },
  { what: 'about', who: 'anonymous', path: () => '/en/about' },
  { what: 'privacy', who: 'anonymous', path: () => '/en/privacy' },
  { what: 'accessibility', who: 'anonymous', path: () => '/en/accessibility' },
  { what: 'a page that is not there', who: 'anonymous', path: () => '/en/nothing', status: 404 },
  {
    what: 'an address without a language',
    who: 'anonymous',
    path: () => '/xx/nothing',
    status: 404,
  },
];
