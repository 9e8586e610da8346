import { expect, test } from '@heard/e2e/journey';
import type { AuthoredQuestion } from '@heard/domain/quizzes';
import type { APIRequestContext, Response } from '@playwright/test';
import { t } from './words.ts';
import { answerEverything, clickOnwards, readAnswerKey } from './take-quiz.ts';
import { course, firstModule } from './people.ts';

/** Every sentence of a question that tells, directly or not, which answer is right. */
function tellingSentences(question: AuthoredQuestion): string[] {
  const found: string[] = [];
  const collect = (value: unknown, name: string) => {
    if (typeof value === 'string') {
      if (/^(feedback|correct|incorrect)$/.test(name)) found.push(value);
    } else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) collect(inner, key);
  };
  collect(question, '');
  return found;
}

/** What a key looks like in JSON, also inside a script of a page, where quotation marks are escaped. */
const keyNames =
  /\\*"(correct|incorrect|accepted|tolerance|misconceptions|distractors|feedback|points)\\*"/g;

test('no byte that a learner gets before grading tells an answer', async ({ page, database }) => {
  test.setTimeout(300_000);
  const key = await readAnswerKey(database);
  const secrets = [...key.questions.values()].flatMap(tellingSentences);
  expect(secrets.length).toBeGreaterThan(300);
  const got: Promise<{ url: string; text: string }>[] = [];
  const keep = (response: Response) => void got.push(read(response));
  page.on('response', keep);

  await page.goto(course);
  await clickOnwards(page, 'button', t('course.startBriefing'));
  await page.goto(`${firstModule}/quiz`);
  await clickOnwards(page, 'button', t('quiz.start'));
  const attempt = new URL(page.url()).pathname;
  await answerEverything(page, key);
  const total = await page.locator('.review-list a').count();
  // The same once more, each as a whole page, as its data alone, and by doors that should be shut.
  for (let number = 1; number <= total; number += 1)
    await page.goto(`${attempt}?question=${number}`);
  for (const path of [`${attempt}.data`, `${attempt}/review.data`, `${attempt}/result`])
    got.push(fetchText(page.request, path));

  const texts = await Promise.all(got);
  expect(texts.some(({ url }) => url.includes('/api/trpc/'))).toBe(true);
  expect(texts.some(({ url }) => url.endsWith('.js'))).toBe(true);
  for (const { url, text } of texts) {
    const plain = unescapeText(text);
    expect(
      secrets.filter((secret) => plain.includes(secret)),
      `in ${url}`,
    ).toEqual([]);
    if (/\/(attempts|api)\//.test(url)) expect(text.match(keyNames), `in ${url}`).toBeNull();
  }

  page.off('response', keep);
  await page.goto(`${attempt}/review`);
  await clickOnwards(page, 'button', t('quiz.handIn'));
  await expect(page.getByText(t('quiz.resultPassedText'))).toBeVisible();
  const result = unescapeText(await page.content());
  expect(
    secrets.filter((secret) => result.includes(secret)).length,
    'and then it tells',
  ).toBeGreaterThan(10);
});

async function read(response: Response): Promise<{ url: string; text: string }> {
  const text = await response.text().catch(() => '');
  return { url: response.url(), text };
}

async function fetchText(request: APIRequestContext, path: string) {
  return { url: path, text: await (await request.get(path, { maxRedirects: 0 })).text() };
}

/** Text as a reader would see it, however the page wrote it down. */
function unescapeText(text: string): string {
  return text
    .replace(/\\+u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\\+"/g, '"');
}
