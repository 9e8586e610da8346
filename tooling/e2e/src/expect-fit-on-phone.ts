import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expectNoSidewaysScroll } from './expect-no-sideways-scroll.ts';

/** Looks at the page once, as a long row of pages is walked through: on the narrowest phone, in light colours. */
export async function expectFitOnPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, ['light']);
}
