import { expectFitAtAllSizes } from '@heard/e2e/expect-fit-at-all-sizes';
import { expect } from '@heard/e2e/journey';
import { beThat, expectStrictPolicy } from './be-that.ts';
import { test } from './house.ts';
import { pageCases } from './page-cases.ts';

for (const { what, who, path, before, status = 200 } of pageCases)
  test(`${what}: nothing for axe, nothing inline, no scrolling sideways`, async ({
    page,
    house,
    child,
  }) => {
    await beThat(page, who === 'child' ? child : house[who]);
    const answer = await page.goto(path(house));
    expect(answer?.status()).toBe(status);
    expectStrictPolicy(answer);
    await before?.(page);
    await expectFitAtAllSizes(page);
  });

test('every question of an attempt', async ({ page, house }) => {
  test.setTimeout(240_000);
  await beThat(page, house.guest);
  await page.goto(house.openAttempt);
  const places = await page.locator('.question-list a').count();
  expect(places).toBeGreaterThanOrEqual(8);
  for (let number = 1; number <= places; number += 1) {
    await page.goto(`${house.openAttempt}?question=${number}`);
    await expectFitAtAllSizes(page);
  }
});
