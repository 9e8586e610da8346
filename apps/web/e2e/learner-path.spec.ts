import { expect, test } from '@heard/e2e/journey';
import type { Page } from '@playwright/test';
import { course, password } from './people.ts';
import { answerEverything, clickOnwards, readAnswerKey, type AnswerKey } from './take-quiz.ts';
import { t } from './words.ts';

const holder = 'Amina Nsekuye';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a guest goes from the home page to a certificate that others verify', async ({
      page,
      database,
      browser,
    }) => {
      test.setTimeout(600_000);
      const key = await readAnswerKey(database);
      await page.goto('/');
      await expect(page).toHaveURL(/\/en$/);
      await clickOnwards(page, 'button', t('course.startBriefing'));
      const steps: string[] = [];
      while (!page.url().endsWith('/certificate')) steps.push(await takeStep(page, key));
      expect(steps.filter((step) => step === 'lesson')).toHaveLength(20);
      expect(steps.filter((step) => step === 'quiz')).toHaveLength(6);

      await signUp(page);
      await page.getByLabel(t('certificate.name'), { exact: true }).fill(holder);
      await clickOnwards(page, 'button', t('certificate.issue'));
      await expect(page.getByText(t('certificate.issued'))).toBeVisible();
      const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      expect(id).toMatch(/^crt_[0-9a-z]{26}$/);
      const pdf = await page.request.get(`/certificates/${id}.pdf`);
      expect(pdf.headers()['content-type']).toBe('application/pdf');
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

      // Somebody else, on another machine.
      const elsewhere = await browser.newContext({ javaScriptEnabled, locale: 'en-GB' });
      const verifier = await elsewhere.newPage();
      await verifier.goto(new URL(`/verify/${id}`, page.url()).href);
      await expect(verifier.getByText(t('certificate.valid'), { exact: true })).toBeVisible();
      await expect(verifier.getByText(holder)).toBeVisible();
      await elsewhere.close();
    });
  });

/** Does the one thing that the page asks for, and says what it was. */
async function takeStep(page: Page, key: AnswerKey): Promise<'lesson' | 'quiz' | 'course'> {
  const { pathname } = new URL(page.url());
  if (pathname === course) {
    const next = page
      .getByRole('region', { name: t('course.progress') })
      .getByRole('link')
      .first();
    await clickOnwards(page, next);
    return 'course';
  }
  const isAssessment = pathname.endsWith('/assessment');
  if (!isAssessment && !pathname.endsWith('/quiz')) {
    await clickOnwards(page, 'button', t('course.markDone'));
    return 'lesson';
  }
  await clickOnwards(page, 'button', t(isAssessment ? 'quiz.startAssessment' : 'quiz.start'));
  await answerEverything(page, key);
  await expect(page.getByText(t('quiz.reviewComplete'))).toBeVisible();
  await clickOnwards(page, 'button', t('quiz.handIn'));
  const passed = t('quiz.resultPassed', { percent: t.percent(100) });
  await expect(page.getByRole('heading', { level: 1, name: passed })).toBeVisible();
  await clickOnwards(page, 'link', t(isAssessment ? 'course.getCertificate' : 'quiz.onwards'));
  return 'quiz';
}

/** The page asks for an account only now, and comes back to where it asked. */
async function signUp(page: Page): Promise<void> {
  const main = page.getByRole('main');
  await clickOnwards(page, main.getByRole('link', { name: t('common.signUp'), exact: true }));
  await page.getByLabel(t('identity.email'), { exact: true }).fill(`${Date.now()}@example.org`);
  await page.getByLabel(t('identity.password'), { exact: true }).fill(password);
  await clickOnwards(page, main.getByRole('button', { name: t('common.signUp'), exact: true }));
  expect(page.url()).toMatch(/\/certificate$/);
}
