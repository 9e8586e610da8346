import { existsSync } from 'node:fs';
import path from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** The system's browser, when there is one; otherwise the one that the test tool has brought. */
function findChromium(): string | undefined {
  const wanted = process.env.HEARD_CHROMIUM ?? '/usr/bin/chromium';
  return existsSync(wanted) ? wanted : undefined;
}

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Every story in a real browser, looked at by axe, once in each theme. */
function storiesIn(name: string, initialGlobals: Record<string, string>) {
  const configDir = path.join(import.meta.dirname, '.storybook');
  return {
    plugins: [storybookTest({ configDir, initialGlobals })],
    test: {
      name,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: { executablePath: findChromium(), args: [...asRoot, ...quiet] },
        }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}'] } },
      storiesIn('stories', { theme: 'light', direction: 'ltr' }),
      storiesIn('stories-dark', { theme: 'dark', direction: 'rtl' }),
    ],
  },
});
