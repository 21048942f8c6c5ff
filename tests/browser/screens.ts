/** Takes the pictures of `screens.config.ts`; nothing here is asserted. */

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test } from './harness';
import { type Lang, text } from './words';

const FOLDER = process.env.SCREENS ?? 'test-results/screens';

const SCREENS: Record<string, (page: Page, lang: Lang) => Promise<unknown>> = {
  needs: (page, lang) => page.goto(`/${lang}/`),
  leaves: (page, lang) => page.goto(`/${lang}/needs/health`),
  where: (page, lang) => page.goto(`/${lang}/near?need=health`),
  point: async (page, lang) => {
    await page.goto(`/${lang}/near?need=health`);
    await page.getByRole('button', { name: text(lang, 'map-point'), exact: true }).click();
    await page.locator('path.border').first().waitFor({ state: 'attached' });
  },
  list: (page, lang) => page.goto(`/${lang}/near?need=health&area=027042`),
  filtered: (page, lang) => page.goto(`/${lang}/near?need=health&free=true&area=027042`),
  empty: (page, lang) => page.goto(`/${lang}/near?need=stp-eni&area=004078`),
  place,
  compass: async (page, lang) => {
    await page.context().grantPermissions(['geolocation', 'accelerometer', 'gyroscope', 'magnetometer']);
    await page.context().setGeolocation({ latitude: 44.3895, longitude: 7.5478 });
    await place(page, lang);
    await page.getByRole('link', { name: text(lang, 'compass-open') }).click();
    await page.getByRole('button', { name: text(lang, 'compass-turn') }).click();
    await page.evaluate(() =>
      dispatchEvent(
        new DeviceOrientationEvent('deviceorientationabsolute', { alpha: 0, beta: 0, gamma: 0, absolute: true }),
      ),
    );
    await page.locator('.far').filter({ hasText: /./ }).waitFor();
  },
  report: async (page, lang) => {
    await place(page, lang);
    await page.getByRole('link', { name: text(lang, 'report') }).click();
  },
  discreet: (page, lang) => page.goto(`/${lang}/near?need=anti-violence&area=027042`),
  privacy: (page, lang) => page.goto(`/${lang}/privacy`),
  accessibility: (page, lang) => page.goto(`/${lang}/accessibility`),
  search: (page, lang) => page.goto(`/${lang}/search?q=permeso`),
  vain: (page, lang) => page.goto(`/${lang}/search?q=qwrtzpsdfg`),
  suggestions: async (page, lang) => {
    await page.goto(`/${lang}/`);
    await page.getByRole('searchbox').fill('permes');
    await page.locator('.suggested a').first().waitFor();
  },
  error: (page, lang) => page.goto(`/${lang}/nowhere`),
  map: async (page, lang) => {
    await page.goto(`/${lang}/near?need=health&area=027042`);
    await page.getByRole('button', { name: text(lang, 'map'), exact: true }).click();
    await page.locator('path.border').first().waitFor({ state: 'attached' });
    await page.locator('.pin').first().waitFor();
  },
  popup: async (page, lang) => {
    await SCREENS.map?.(page, lang);
    await page.locator('.pin.many').first().press('Enter');
    await page.locator('.leaflet-popup').waitFor();
  },
};

/** What the window shows, and not the whole page. */
const WINDOW = ['map', 'popup', 'point'];

async function place(page: Page, lang: Lang): Promise<void> {
  await page.goto(`/${lang}/near?need=permit-renewal&area=004078`);
  await page.getByRole('link', { name: 'Polo .mEET', exact: true }).click();
  await page.waitForURL(/places/);
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });

    test.describe('in a language that we have not', () => {
      test.use({ locale: 'ja-JP' });
      test('front', async ({ page }) => {
        await page.goto('/');
        await shoot(page, `front-${scheme}`);
      });
    });

    for (const lang of ['it', 'ar', 'bn', 'zh'] as const) {
      for (const [name, open] of Object.entries(SCREENS)) {
        test(`${name} in ${lang}`, async ({ page }) => {
          await open(page, lang);
          await shoot(page, `${name}-${lang}-${scheme}`, !WINDOW.includes(name));
        });
      }
    }
  });
}

async function shoot(page: Page, name: string, whole = true): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: whole });
}
