import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

/** Pictures of the pages, to be looked at: `npm run screens`, or `SCREENS=folder npm run screens`. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: 'screens.ts',
  outputDir: '../../test-results/pictures',
  projects: [
    {
      name: '360 px',
      use: { isMobile: true, hasTouch: true, deviceScaleFactor: 2, viewport: { width: 360, height: 740 } },
    },
  ],
});
