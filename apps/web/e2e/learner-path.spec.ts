import { expect, test } from '@heard/e2e/journey';
import { answerEverything, clickOnwards, readAnswerKey } from './take-quiz.ts';
import { t } from './words.ts';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });
    test.setTimeout(420_000);

    test('a guest goes from the home page to a certificate that others verify', async ({
      page,
      database,
    }) => {
      const key = await readAnswerKey(database);
      await page.goto('/');
      await expect(page).toHaveURL(/\/en$/);
      await clickOnwards(page, 'button', t('course.startBriefing'));

      const quizzes: string[] = [];
      while (!page.url().endsWith('/certificate')) {
        const path = new URL(page.url()).pathname;
        if (/\/(quiz|assessment)$/.test(path)) {
          quizzes.push(path);
          const start = path.endsWith('/assessment') ? 'quiz.startAssessment' : 'quiz.start';
          await clickOnwards(page, 'button', t(start));
          await answerEverything(page, key);
          await expect(page.getByText(t('quiz.reviewComplete'))).toBeVisible();
          await clickOnwards(page, 'button', t('quiz.handIn'));
          await expect(
            page.getByText(t('quiz.resultPassed', { percent: t.percent(100) })),
          ).toBeVisible();
          await page
            .locator('main')
            .getByRole('link', { name: t('quiz.onwards') })
            .click();
          await page.waitForURL((url) => !url.pathname.endsWith('/result'));
        } else await clickOnwards(page, 'button', t('course.markDone'));
      }
      expect(quizzes).toHaveLength(6);
    });
  });
