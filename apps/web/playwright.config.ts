import { places } from '@heard/e2e/places';
import { playwrightSettings } from '@heard/e2e/playwright-settings';
import { defineConfig } from '@playwright/test';

export default defineConfig(playwrightSettings(places.HEARD_WEB_URL));
