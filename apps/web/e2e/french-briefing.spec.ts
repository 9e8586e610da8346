import { expect, test } from '@heard/e2e/journey';
import type { Page } from '@playwright/test';
import { readCourseWords } from './course-words.ts';
import { clickOnwards, readAnswerKey } from './take-quiz.ts';
import { takeStep } from './walk-course.ts';
import { t as english, wordsOf } from './words.ts';

const t = wordsOf('fr');
const slug = 'parliamentary-briefing';
const course = `/fr/courses/${slug}`;
const onlyInEnglish = t('course.courseOnlyInEnglish');

test.use({ locale: 'fr-CA' });

test('a reader of French finds the briefing, and passes its first module', async ({
  page,
  database,
}) => {
  test.setTimeout(240_000);
  const key = await readAnswerKey(database, 'fr');
  const words = await readCourseWords(database, slug, 'fr');
  await page.goto('/');
  await expect(page).toHaveURL(/\/fr$/);
  await clickOnwards(page, 'link', t('common.courses'));
  const card = page.getByRole('article').filter({ hasText: words.title });
  await expect(card).not.toContainText(onlyInEnglish);
  await expect(card.locator('[lang]')).toHaveCount(0);
  await clickOnwards(page, 'link', words.title);
  await expect(page).toHaveURL(course);
  await clickOnwards(page, 'button', t('course.startBriefing'));

  let passed = false;
  while (!passed) {
    await expectFrench(page);
    const step = await takeStep(page, course, key);
    passed = step.kind === 'quiz';
    if (step.kind === 'quiz') expect(step.asked.length).toBeGreaterThanOrEqual(8);
  }
  await expect(page).toHaveURL(course);
  await expectFrench(page);
  const module = page.locator('.course-module').first();
  const steps = await module.locator('.step').count();
  expect(steps).toBeGreaterThanOrEqual(4);
  await expect(module.locator('.step-done')).toHaveCount(steps);
});

test('pages say which courses exist only in English, and show them', async ({ page, database }) => {
  for (const other of ['opic-in-practice', 'your-rights-your-voice']) {
    const words = await readCourseWords(database, other, 'en');
    const isForChildren = other !== 'opic-in-practice';
    for (const list of ['/fr', '/fr/courses']) {
      await page.goto(list);
      const title = page.getByRole('link', { name: words.title, exact: true });
      await expect(title.locator('[lang="en"][dir="ltr"]')).toHaveText(words.title);
      const card = page.getByRole('article').filter({ has: title });
      await expect(card).toContainText(onlyInEnglish);
    }
    await clickOnwards(page, 'link', words.title);
    await expect(page.getByRole('heading', { level: 1 }).locator('[lang="en"]')).toHaveText(
      words.title,
    );
    const notice = isForChildren ? t('course.onlyInEnglish') : onlyInEnglish;
    await expect(page.getByText(notice)).toBeVisible();
    await clickOnwards(page, 'button', t(isForChildren ? 'child.start' : 'course.start'));
    await expect(page.getByText(t('course.onlyInEnglish'))).toBeVisible();
    await expect(page.locator('.lesson-body > [lang="en"][dir="ltr"]')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  }
});

test('the choice of a language keeps the page and the progress', async ({ page }) => {
  await page.goto(course);
  await clickOnwards(page, 'button', t('course.startBriefing'));
  await clickOnwards(page, 'button', t('course.markDone'));
  const french = page.url();
  // Twenty lessons, five quizzes, and the assessment.
  const progress = { done: 1, total: 26 };
  await expect(page.getByText(t('course.progressText', progress)).first()).toBeVisible();
  const pick = (name: string) =>
    page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
  await pick('English');
  await expect(page).toHaveURL(french.replace('/fr/', '/en/'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText(english('course.progressText', progress)).first()).toBeVisible();
  await expect(page.locator('.lesson-body [lang]')).toHaveCount(0);
  await pick('Français');
  await expect(page).toHaveURL(french);
  await expectFrench(page);
});

/** The page and its words are French: nothing in it stands in for a text that is missing. */
async function expectFrench(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByText(t('course.onlyInEnglish'))).toHaveCount(0);
  await expect(page.getByText(onlyInEnglish)).toHaveCount(0);
  await expect(page.locator('main [lang="en"]')).toHaveCount(0);
}
