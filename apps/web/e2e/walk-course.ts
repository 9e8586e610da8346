import { expect, type Page } from '@playwright/test';
import type { AuthoredQuestion } from '@heard/domain/quizzes';
import { password } from './people.ts';
import { answerEverything, clickOnwards, type AnswerKey } from './take-quiz.ts';

/** One thing that a learner did: read a lesson, went on from the course's page, or passed a quiz. */
export type Step =
  { kind: 'lesson' | 'course' } | { kind: 'quiz' | 'assessment'; asked: AuthoredQuestion[] };

/** Does the one thing that the page asks for, and says what it was. Every answer is right. */
export async function takeStep(page: Page, course: string, key: AnswerKey): Promise<Step> {
  const { t } = key;
  const { pathname } = new URL(page.url());
  if (pathname === course) {
    const next = page
      .getByRole('region', { name: t('course.progress') })
      .getByRole('link')
      .first();
    await clickOnwards(page, next);
    return { kind: 'course' };
  }
  const isAssessment = pathname.endsWith('/assessment');
  if (!isAssessment && !pathname.endsWith('/quiz')) {
    await clickOnwards(page, 'button', t('course.markDone'));
    return { kind: 'lesson' };
  }
  await clickOnwards(page, 'button', t(isAssessment ? 'quiz.startAssessment' : 'quiz.start'));
  const asked = await answerEverything(page, key);
  await expect(page.getByText(t('quiz.reviewComplete'))).toBeVisible();
  await clickOnwards(page, 'button', t('quiz.handIn'));
  const passed = t('quiz.resultPassed', { percent: t.percent(100) });
  await expect(page.getByRole('heading', { level: 1, name: passed })).toBeVisible();
  await clickOnwards(page, 'link', t(isAssessment ? 'course.getCertificate' : 'quiz.onwards'));
  return { kind: isAssessment ? 'assessment' : 'quiz', asked };
}

/** From a course's page, begun, to the page that offers its certificate. */
export async function walkToCertificate(
  page: Page,
  course: string,
  key: AnswerKey,
): Promise<Step[]> {
  const steps: Step[] = [];
  while (!page.url().endsWith('/certificate')) steps.push(await takeStep(page, course, key));
  return steps;
}

/** The page asks for an account only now, and comes back to where it asked; gives the certificate's id. */
export async function takeCertificate(
  page: Page,
  holder: string,
  { t }: AnswerKey,
): Promise<string> {
  const main = page.getByRole('main');
  await clickOnwards(page, main.getByRole('link', { name: t('common.signUp'), exact: true }));
  await page.getByLabel(t('identity.email'), { exact: true }).fill(`${Date.now()}@example.org`);
  await page.getByLabel(t('identity.password'), { exact: true }).fill(password);
  await clickOnwards(page, main.getByRole('button', { name: t('common.signUp'), exact: true }));
  expect(page.url()).toMatch(/\/certificate$/);
  await page.getByLabel(t('certificate.name'), { exact: true }).fill(holder);
  await clickOnwards(page, 'button', t('certificate.issue'));
  await expect(page.getByText(t('certificate.issued'))).toBeVisible();
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  expect(id).toMatch(/^crt_[0-9a-z]{26}$/);
  return id;
}
