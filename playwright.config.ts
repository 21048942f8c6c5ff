import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';

// Found once, for the workers too.
process.env.CHROMIUM_PATH ||= execFileSync('tests/browser/chromium.sh', {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
}).trim();

const phone = { isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

export default defineConfig({
  testDir: 'tests/browser',
  forbidOnly: true,
  fullyParallel: true,
  // One for each core of the smallest machine that this runs on.
  workers: 2,
  reporter: 'list',
  use: {
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // The tests open pages of their own server only, and often run as root, where the sandbox cannot.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: '320 px',
      testMatch: 'accessibility.spec.ts',
      use: { ...phone, viewport: { width: 320, height: 640 }, locale: 'it-IT', colorScheme: 'light' },
    },
    {
      name: '390 px, light',
      // The seven ways have a screen of their own.
      testIgnore: ['accessibility.spec.ts', 'seven.spec.ts'],
      use: { ...phone, viewport: { width: 390, height: 844 }, locale: 'it-IT', colorScheme: 'light' },
    },
    {
      name: '360 px, dark',
      testIgnore: 'accessibility.spec.ts',
      use: { ...phone, viewport: { width: 360, height: 740 }, locale: 'ar', colorScheme: 'dark' },
    },
  ],
});
