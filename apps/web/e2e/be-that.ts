import { expect, type Page, type Response } from '@playwright/test';
import type { Person } from './people.ts';

/** From now on pages are asked for with this person's cookies. */
export async function beThat(page: Page, person: Person): Promise<void> {
  const { cookies } = await person.http.storageState();
  await page.context().addCookies(cookies);
}

/** Nothing that stands inline in the page is run or styled, and nothing comes from elsewhere. */
export function expectStrictPolicy(answer: Response | null): void {
  const policy = answer?.headers()['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-|\*|https?:/);
}
