import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules whose outcome depends on colours. */
const aboutColours = ['color-contrast', 'link-in-text-block'];

/**
 * Fails when axe finds anything on the page as it stands: by all of its rules in the first of the colours, and
 * in the others by those about colours, since nothing else on the page depends on them.
 */
export async function expectAccessible(
  page: Page,
  colours: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  for (const [index, colorScheme] of colours.entries()) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // What stands in a frame is a page with an address of its own, and looked at there: axe need not open a second
    // page to join the results of both.
    const axe = new AxeBuilder({ page }).setLegacyMode().exclude('iframe');
    axe.options({
      resultTypes: ['violations'],
      ...(index > 0 && { runOnly: { type: 'rule', values: aboutColours } }),
    });
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => ({
      rule: id,
      places: nodes.map(({ target, failureSummary }) => `${String(target)}: ${failureSummary}`),
    }));
    expect(found, `axe on ${page.url()} in ${colorScheme} colours`).toEqual([]);
  }
}
