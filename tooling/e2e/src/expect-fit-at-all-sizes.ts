import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expectNoSidewaysScroll } from './expect-no-sideways-scroll.ts';

/**
 * Looks at the page as it stands on the narrowest phone that we promise for, in light and in dark colours, and
 * on a desk in light ones: colours do not change with the width.
 */
export async function expectFitAtAllSizes(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page, width === 320 ? ['light', 'dark'] : ['light']);
  }
}
