import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails when axe finds anything on the page as it stands, in its light or its dark colours. */
export async function expectAccessible(
  page: Page,
  colours: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  for (const colorScheme of colours) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => ({
      rule: id,
      places: nodes.map(({ target, failureSummary }) => `${String(target)}: ${failureSummary}`),
    }));
    expect(found, `axe on ${page.url()} in ${colorScheme} colours`).toEqual([]);
  }
}
