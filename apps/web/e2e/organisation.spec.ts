import { expect } from '@heard/e2e/journey';
import { beThat } from './be-that.ts';
import { test } from './house.ts';
import { aMember, completeCourse } from './people.ts';
import { t } from './words.ts';

test('a member decides what an organisation sees, and it holds at once', async ({
  page,
  browser,
  house,
  database,
}) => {
  const joiner = await aMember();
  await completeCourse(database, joiner.email);
  await beThat(page, house.member);
  const home = `/en/organisations/${house.organisation.id}`;
  await page.goto(home);
  await page.getByRole('button', { name: t('membership.linkMake') }).click();
  const address = await page.getByRole('textbox', { name: t('membership.link') }).inputValue();

  const other = await (await browser.newContext()).newPage();
  await beThat(other, joiner);
  await other.goto(address);
  await other.getByRole('checkbox', { name: t('membership.agree') }).check();
  await other.getByRole('button', { name: t('membership.join'), exact: true }).click();
  await expect(other.getByText(t('membership.joined'))).toBeVisible();

  const row = page.getByRole('row').filter({ hasText: joiner.email });
  await page.goto(home);
  await expect(row).toContainText('OPIC for parliamentarians');

  await other.getByRole('button', { name: t('membership.disagreeButton') }).click();
  await expect(other.getByText(t('membership.changed'))).toBeVisible();
  await page.goto(home);
  await expect(row).toContainText(t('membership.notAgreed'));

  await other
    .getByRole('button', { name: t('membership.leaveOf', { name: 'Rights House' }) })
    .click();
  await expect(other.getByText(t('membership.left'))).toBeVisible();
  await page.goto(home);
  await expect(row).toHaveCount(0);
  await other.context().close();
});
