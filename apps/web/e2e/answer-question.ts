import type { AuthoredQuestion } from '@heard/domain/quizzes';
import type { Translator } from '@heard/i18n';
import { expect, type Page } from '@playwright/test';

type Of<Type extends AuthoredQuestion['type']> = Extract<AuthoredQuestion, { type: Type }>;

/**
 * Answers the question that the page shows as its key says, the way a person does: by the words on the
 * page. A case has several scenes; this decides the one that is shown.
 */
export async function answerRight(
  page: Page,
  question: AuthoredQuestion,
  { t }: { t: Translator },
): Promise<void> {
  switch (question.type) {
    case 'single-choice':
    case 'multiple-response':
      for (const { text, correct } of question.options)
        if (correct) await page.getByLabel(text, { exact: true }).check();
      return;
    case 'true-false':
      return page
        .getByLabel(t(question.answer ? 'quiz.chooseTrue' : 'quiz.chooseFalse'), { exact: true })
        .check();
    case 'matching':
      for (const { left, right } of question.pairs) await match(page, left, right);
      return;
    case 'ordering':
      return order(page, question, t);
    case 'numeric':
      return page.getByRole('textbox').fill(String(question.answer));
    case 'short-text':
      return page.getByRole('textbox').fill(question.accepted[0] ?? '');
    case 'case':
      return decide(page, question);
  }
}

async function match(page: Page, left: string, right: string): Promise<void> {
  const list = page.getByLabel(left, { exact: true });
  const options = await list.getByRole('option').allTextContents();
  const label = options.find((option) => option.endsWith(right));
  expect(label, `a part “${right}”`).toBeDefined();
  await list.selectOption({ label });
}

/** With scripts there are buttons that move the items, without there is a list of places for each. */
async function order(page: Page, question: Of<'ordering'>, t: Translator): Promise<void> {
  const items = page.locator('.ordering-text');
  const hasButtons = (await items.count()) > 0;
  for (const [place, { text }] of question.items.entries()) {
    if (!hasButtons) {
      await page.getByLabel(text, { exact: true }).selectOption(String(place + 1));
      continue;
    }
    const up = page.getByRole('button', { name: t('quiz.orderUp', { item: text }), exact: true });
    for (;;) {
      const at = (await items.allTextContents()).indexOf(text);
      expect(at).toBeGreaterThanOrEqual(place);
      if (at === place) break;
      await up.click();
      await expect(items.nth(at - 1)).toHaveText(text);
    }
  }
}

async function decide(page: Page, question: Of<'case'>): Promise<void> {
  const radios = page.getByRole('radio');
  const shown = await page.getByRole('group').locator('label').allTextContents();
  const scene = question.scenes.find(({ decisions }) =>
    decisions.every(({ text }) => shown.some((label) => label.includes(text))),
  );
  expect(scene, 'the scene that is shown').toBeDefined();
  await expect(radios).toHaveCount(scene?.decisions.length ?? 0);
  const best = scene?.decisions.reduce((a, b) => (worth(question, b) > worth(question, a) ? b : a));
  await page.getByLabel(best?.text ?? '', { exact: true }).check();
}

/** The most that can be earned from a decision on. */
function worth(
  question: Of<'case'>,
  decision: Of<'case'>['scenes'][number]['decisions'][number],
): number {
  const next = question.scenes.find(({ id }) => id === decision.next);
  const rest = next ? Math.max(...next.decisions.map((one) => worth(question, one))) : 0;
  return decision.points + rest;
}
