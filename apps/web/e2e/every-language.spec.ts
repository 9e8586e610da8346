import { expectFitAtAllSizes } from '@heard/e2e/expect-fit-at-all-sizes';
import { expectFitOnPhone } from '@heard/e2e/expect-fit-on-phone';
import { expect } from '@heard/e2e/journey';
import { directionOf, type ShippedLocale } from '@heard/i18n';
import { beThat, expectStrictPolicy } from './be-that.ts';
import { test as houseTest, type House } from './house.ts';
import { aGuest, openAttempt, type Person } from './people.ts';

/** A page in another language; the addresses of `path` begin after the language. */
interface LanguageCase {
  what: string;
  who?: 'member' | 'child' | 'quizTaker';
  path: (parts: { house: House; attempts: Attempts }) => string;
}

/** Somebody who has begun the module quiz in a language, and handed in an earlier attempt. */
interface Attempts {
  person: Person;
  open: string;
  handedIn: string;
}

const briefing = 'courses/parliamentary-briefing';
const young = 'courses/your-rights-your-voice';

const cases: LanguageCase[] = [
  { what: 'home', path: () => '' },
  { what: 'catalogue', path: () => 'courses' },
  { what: 'course', path: () => briefing },
  { what: 'course that exists only in English', path: () => 'courses/opic-in-practice' },
  { what: 'lesson', path: () => `${briefing}/third-protocol/why-it-exists` },
  { what: 'quiz question', who: 'quizTaker', path: ({ attempts }) => attempts.open },
  { what: 'result', who: 'quizTaker', path: ({ attempts }) => `${attempts.handedIn}/result` },
  { what: 'children’s course', path: () => young },
  { what: 'children’s screen', path: () => `${young}/you-have-rights/what-is-a-right` },
  { what: 'badge', who: 'child', path: () => `${young}/badge` },
  { what: 'page for the adult', path: () => `${young}/you-have-rights/for-adults` },
  { what: 'poster', path: () => `${young}/poster` },
  { what: 'help now', path: () => 'help-now' },
  { what: 'forget me', who: 'child', path: () => 'forget-me' },
  { what: 'glossary', path: () => 'glossary' },
  { what: 'figures and sources', path: () => 'sources' },
  { what: 'page for trainers', path: () => `${briefing}/for-trainers` },
  { what: 'sign-up', path: () => 'sign-up' },
  { what: 'my page', who: 'member', path: () => 'me' },
  {
    what: 'certificate',
    who: 'member',
    path: ({ house }) => `certificates/${house.certificateId}`,
  },
  { what: 'privacy', path: () => 'privacy' },
];

const test = houseTest.extend<{ written: ShippedLocale; attempts: Attempts }>({
  written: ['fr', { option: true }],
  attempts: async ({ written }, provide) => {
    const person = await aGuest();
    const inLanguage = async () => {
      const path = await openAttempt(person, written);
      return path.replace(`/${written}/`, '');
    };
    const handedIn = await inLanguage();
    await person.post(`/${written}/${handedIn}/review`);
    await provide({ person, handedIn, open: await inLanguage() });
  },
});

for (const locale of ['fr', 'ar'] as const)
  test.describe(`in ${locale}`, () => {
    test.use({ locale, written: locale });
    // French pages are laid out as the English ones are, with longer words: those the phone shows.
    const expectFit = directionOf(locale) === 'rtl' ? expectFitAtAllSizes : expectFitOnPhone;

    for (const { what, who, path } of cases)
      test(`${what}: nothing for axe, nothing inline, no scrolling sideways`, async ({
        page,
        house,
        child,
        attempts,
      }) => {
        const people = { member: house.member, child, quizTaker: attempts.person };
        await beThat(page, who === undefined ? house.anonymous : people[who]);
        const answer = await page.goto(
          `/${locale}/${path({ house, attempts })}`.replace(/\/$/, ''),
        );
        expect(answer?.status()).toBe(200);
        expectStrictPolicy(answer);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page.locator('html')).toHaveAttribute('dir', directionOf(locale));
        await expectFit(page);
      });

    test('verification, in the language of the browser', async ({ page, house }) => {
      await page.goto(`/verify/${house.certificateId}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('html')).toHaveAttribute('dir', directionOf(locale));
      await expectFit(page);
    });
  });
