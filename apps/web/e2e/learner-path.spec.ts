import { expect, test } from '@heard/e2e/journey';
import { course } from './people.ts';
import { clickOnwards, readAnswerKey } from './take-quiz.ts';
import { takeCertificate, walkToCertificate } from './walk-course.ts';
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
      const steps = await walkToCertificate(page, course, key);
      expect(steps.filter(({ kind }) => kind === 'lesson')).toHaveLength(20);
      expect(steps.filter(({ kind }) => kind === 'quiz')).toHaveLength(5);
      expect(steps.filter(({ kind }) => kind === 'assessment')).toHaveLength(1);

      const id = await takeCertificate(page, holder, key);
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
