import type { PlaywrightTestConfig } from '@playwright/test';
import { places } from './places.ts';

/** Chromium as it runs on any machine: also for root, in a container, and without a word to anybody. */
export const quietChromium = {
  executablePath: places.HEARD_CHROMIUM,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** What the journeys of both apps have in common. `alone` holds those that need the installation to themselves. */
export function playwrightSettings(baseURL: string): PlaywrightTestConfig {
  return {
    testDir: 'e2e',
    outputDir: 'test-results',
    forbidOnly: true,
    retries: 0,
    fullyParallel: true,
    workers: 2,
    timeout: 90_000,
    expect: { timeout: 10_000 },
    reporter: [['list']],
    use: {
      baseURL,
      browserName: 'chromium',
      actionTimeout: 20_000,
      navigationTimeout: 30_000,
      locale: 'en-GB',
      launchOptions: quietChromium,
      trace: 'off',
      screenshot: 'only-on-failure',
    },
    projects: [
      { name: 'journeys', testIgnore: '**/*.alone.spec.ts' },
      { name: 'alone', testMatch: '**/*.alone.spec.ts', workers: 1 },
    ],
  };
}
