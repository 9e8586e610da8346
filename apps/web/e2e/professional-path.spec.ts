import { sayLearningTime } from '@heard/i18n';
import { expect, test } from '@heard/e2e/journey';
import { readCourseWords } from './course-words.ts';
import { readPdfText } from './read-pdf-text.ts';
import { clickOnwards, readAnswerKey } from './take-quiz.ts';
import { takeCertificate, walkToCertificate } from './walk-course.ts';
import { t } from './words.ts';

const slug = 'opic-in-practice';
const course = `/en/courses/${slug}`;
const holder = 'Ágnes Łukasiewicz';

test('a professional goes from the catalogue to a certificate that says what was assessed', async ({
  page,
  database,
  browser,
}) => {
  test.setTimeout(900_000);
  const key = await readAnswerKey(database);
  const words = await readCourseWords(database, slug, 'en');
  await page.goto('/en/courses');
  await clickOnwards(page, 'link', words.title);
  await expect(page).toHaveURL(course);
  const hours = t('common.hours', { hours: 4 });
  await expect(page.getByText(hours).first()).toBeVisible();
  await clickOnwards(page, 'button', t('course.start'));
  const steps = await walkToCertificate(page, course, key);

  expect(steps.filter(({ kind }) => kind === 'lesson')).toHaveLength(33);
  expect(steps.filter(({ kind }) => kind === 'quiz')).toHaveLength(6);
  const assessments = steps.flatMap((step) => (step.kind === 'assessment' ? [step.asked] : []));
  expect(assessments).toHaveLength(1);
  const [asked = []] = assessments;
  expect(asked).toHaveLength(25);
  const longCase = asked.filter(({ tags }) => tags.includes('long-case'));
  expect(longCase.map(({ type }) => type)).toEqual(['case']);

  const id = await takeCertificate(page, holder, key);
  const assessed = t('certificate.assessed', { percent: t.percent(75) });
  expect(words.assessed).toBeDefined();
  // The holder, and somebody else on another machine: both read the hours and what was assessed.
  const elsewhere = await browser.newContext({ locale: 'en-GB' });
  const verifier = await elsewhere.newPage();
  await verifier.goto(new URL(`/verify/${id}`, page.url()).href);
  await expect(verifier.getByText(t('certificate.valid'), { exact: true })).toBeVisible();
  for (const shown of [page, verifier]) {
    await expect(shown.getByText(holder)).toBeVisible();
    const facts = shown.getByRole('main').locator('dl');
    for (const fact of [words.title, sayLearningTime(240, t), assessed, words.assessed ?? ''])
      await expect(facts).toContainText(fact);
  }
  await elsewhere.close();

  const pdf = await page.request.get(`/certificates/${id}.pdf`);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  // Where a line ends is up to the typesetter.
  const paper = readPdfText(await pdf.body()).replace(/\s+/g, ' ');
  for (const stated of [
    ...[holder, words.title, assessed, words.assessed ?? ''],
    t('certificate.hours', { time: hours }),
    new URL(`/verify/${id}`, page.url()).href,
  ])
    expect(paper).toContain(stated);
});
