import { randomInt } from 'node:crypto';
import { test as base, expect, type Page } from '@playwright/test';
import pg from 'pg';
import { places } from './places.ts';

interface Fixtures {
  /** A visitor's network address: rate limits count each journey apart. */
  address: string;
  /** What no page may do, whatever a journey is about. */
  watched: void;
}

interface WorkerFixtures {
  /** For what a page does not tell, such as the keys of questions. */
  database: Database;
}

/**
 * A journey: Playwright's `test`, in which an error in the console (a broken script, a violated
 * Content-Security-Policy, a missing file) or a request to another site fails the test.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  address: async ({}, provide) => provide(anAddress()),
  extraHTTPHeaders: async ({ address }, provide) => provide({ 'X-Forwarded-For': address }),
  watched: [
    async ({ context }, provide) => {
      const complaints: string[] = [];
      context.on('page', (page) => watch(page, complaints));
      await provide();
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  database: [
    async ({}, provide) => {
      const pool = new pg.Pool({ connectionString: places.HEARD_DATABASE_URL, max: 2 });
      await provide(pool);
      await pool.end();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
export type Database = pg.Pool;

/** A network address that no other visitor has. */
export function anAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}

function watch(page: Page, complaints: string[]): void {
  const documents = new Set<string>();
  const own = new Set(
    [places.HEARD_WEB_URL, places.HEARD_ADMIN_URL].map((url) => new URL(url).origin),
  );
  page.on('request', (request) => {
    const { protocol, origin, pathname } = new URL(request.url());
    // A page is asked for as a document, or by a script at its `.data` address.
    if (request.isNavigationRequest() || pathname.endsWith('.data')) documents.add(request.url());
    if (protocol.startsWith('http') && !own.has(origin))
      complaints.push(`asked another site: ${request.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(`broke on ${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const about = message.location().url;
    // A page that is itself the answer to a wrong request is no missing file.
    const isRefusedPage = /status of 4\d\d/.test(message.text()) && documents.has(about);
    if (!isRefusedPage) complaints.push(`said on ${page.url()} of ${about}: ${message.text()}`);
  });
}
