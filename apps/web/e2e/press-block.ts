import type { Translator } from '@heard/i18n';
import { expect, type Locator } from '@playwright/test';

/** Answers a knowledge check of a children's course as a child might: wrong first, then right. */
export async function pressCheck(
  check: Locator,
  { t, hasScripts }: { t: Translator; hasScripts: boolean },
): Promise<void> {
  const option = (verdict: 'right' | 'wrong') =>
    check.locator(`.block-option[data-verdict="${verdict}"]`).first();
  // Scripts make a button of each option; before that it is a summary that opens.
  const press = hasScripts ? 'button.block-option-text' : 'summary';
  for (const [verdict, words] of [
    ['wrong', 'child.blockAnswerWrong'],
    ['right', 'child.blockAnswerRight'],
  ] as const) {
    const feedback = option(verdict).locator('.block-feedback');
    await expect(feedback).toBeHidden();
    await option(verdict).locator(press).click();
    await expect(feedback).toBeVisible();
    await expect(feedback.locator('.block-verdict')).toHaveText(t(words));
    // More than a verdict: a sentence that teaches.
    const taught = (await feedback.innerText()).replace(t(words), '');
    expect(taught).toMatch(/\p{L}{2,}/u);
  }
  if (hasScripts) await expect(option('wrong').locator('.block-feedback')).toBeHidden();
}

/** Plays a story of a lesson to an end, deciding for the last choice of each scene that leads on. */
export async function playCase(
  block: Locator,
  { hasScripts }: { hasScripts: boolean },
): Promise<void> {
  const first = block.locator('.block-scene').first();
  let scene = first;
  if (hasScripts) await expect(block.locator('.block-scene').nth(1)).toBeHidden();
  for (let decided = 0; decided < 10; decided += 1) {
    const choices = scene.locator('a.block-choice');
    if ((await choices.count()) === 0) return;
    const to = (await choices.last().getAttribute('href')) ?? '';
    await choices.last().click();
    scene = block.locator(to);
    await expect(scene).toBeInViewport();
    if (hasScripts) await expect(first).toBeHidden();
  }
  throw new Error('a story without an end');
}
