/** The way to a list: language, need, where. */

import type { Locator, Page } from '@playwright/test';
import { expect, tapFilter, test } from './harness';
import { label, need, text } from './words';

/** In front of the railway station of Mestre, finer than what may leave the phone. */
const STATION = { latitude: 45.48211, longitude: 12.23162 };
const VENICE = '027042';

test('the front page leads to the needs in the language of the browser', async ({ page, lang }) => {
  await page.goto('/');
  await expect(page).toHaveURL(`/${lang}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(lang, 'needs-title'));
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(18);
});

test.describe('in a browser of another language', () => {
  test.use({ locale: 'ja-JP' });

  test('the front page lets one choose among ours', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page).toHaveURL('/ar/');
  });
});

for (const lang of ['it', 'ar'] as const) {
  test.describe(`without JavaScript, in ${lang}`, () => {
    test.use({ javaScriptEnabled: false, locale: lang });

    test('a municipality is chosen and its list has places with their hours', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: need(lang, 'health'), exact: true }).click();
      await page.locator('.rows a[href$="need=health"]').click();
      await expect(page.getByRole('button', { name: text(lang, 'where-locate') })).toBeHidden();
      await page.getByLabel(text(lang, 'where-area')).fill('Venezia');
      await page.getByRole('button', { name: text(lang, 'where-show') }).click();

      await expect(page).toHaveURL(`/${lang}/near?need=health&area=${VENICE}`);
      await expect(page.getByRole('button', { name: text(lang, 'map'), exact: true })).toBeHidden();
      const cards = page.locator('.cards .card[data-lat]');
      expect(await cards.count()).toBeGreaterThan(5);
      await expect(cards.first().locator('.state')).not.toBeEmpty();
      await cards.first().getByRole('heading').getByRole('link').click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/places/`));
    });
  });

  test.describe(`around a phone, in ${lang}`, () => {
    test.use({ permissions: ['geolocation'], geolocation: STATION, locale: lang });

    test('the list is nearest first and the position stays with nobody', async ({ page, context, server, watch }) => {
      await page.goto(`/${lang}/near?need=health`);
      const asked = page.waitForRequest((request) => request.method() === 'POST');
      await page.getByRole('button', { name: text(lang, 'where-locate') }).click();
      const sent = new URLSearchParams((await asked).postData() ?? '');
      expect(Object.fromEntries(sent)).toEqual({ need: 'health', lat: '45.482', lon: '12.232' });

      await expect(page.locator('.ask')).toContainText(text(lang, 'near-you'));
      await expect(page.locator('.sum h2')).toBeFocused();
      for (const list of await page.locator('ol.cards').all()) {
        const distances = await distancesM(list);
        expect(distances).toEqual([...distances].sort((a, b) => a - b));
      }

      // A narrower question is asked around the same position, which the page still knows.
      await tapFilter(page, need(lang, 'outpatient-clinic'));
      await expect(page).toHaveURL(`/${lang}/near?need=outpatient-clinic&area=loc-marghera`);
      await expect(page.locator('.ask')).toContainText(text(lang, 'near-you'));

      expect(await page.evaluate(() => [history.state, { ...localStorage }, { ...sessionStorage }])).toEqual([
        null,
        {},
        {},
      ]);
      expect(await page.evaluate(async () => [await caches.keys(), await indexedDB.databases()])).toEqual([[], []]);
      expect(await context.cookies()).toEqual([]);
      expect(watch.requests.filter((url) => /45\.48|12\.23/.test(url))).toEqual([]);
      await expect.poll(() => server.log()).toContain('POST /{lang}/near answered 200');
      // The seconds of a time may look like a latitude.
      expect(server.log().replace(/T\S+Z/g, '')).not.toMatch(/45\.48|12\.23/);
    });
  });

  test.describe(`on a phone that may not say where it is, in ${lang}`, () => {
    test.use({ permissions: [], locale: lang });

    test('a sentence says so and the municipalities are still there', async ({ page, context }) => {
      await deny(page);
      await page.goto(`/${lang}/near?need=health`);
      await page.getByRole('button', { name: text(lang, 'where-locate') }).click();
      await expect(page.getByRole('status')).toHaveText(text(lang, 'where-denied'));
      await expect(page.getByLabel(text(lang, 'where-area'))).toBeEnabled();
      expect(context.pages()).toHaveLength(1);
    });
  });
}

test('another language keeps the question', async ({ page }) => {
  await page.goto('/it/near?need=permit-renewal&language=ar&area=004078');
  await page.locator('summary', { hasText: 'Italiano' }).click();
  await page.getByRole('link', { name: 'العربية', exact: true }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  const { pathname, searchParams } = new URL(page.url());
  expect(pathname).toBe('/ar/near');
  expect(Object.fromEntries(searchParams)).toEqual({ need: 'permit-renewal', language: 'ar', area: '004078' });
  await expect(page.locator('h1')).toHaveText(label('ar', 'permit-renewal'));
});

async function deny(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Browser.setPermission', { permission: { name: 'geolocation' }, setting: 'denied' });
}

/** How far each place of a list is from the station, leaving out those that are known to their town only. */
async function distancesM(list: Locator): Promise<number[]> {
  const points = await list
    .locator('.card[data-lat]:not([data-approximate])')
    .evaluateAll((cards) => cards.map((it) => [Number(it.dataset.lat), Number(it.dataset.lon)] as const));
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  return points.map(([lat, lon]) => {
    const [dLat, dLon] = [radians(lat - 45.482), radians(lon - 12.232)];
    const half = Math.sin(dLat / 2) ** 2 + Math.cos(radians(45.482)) * Math.cos(radians(lat)) * Math.sin(dLon / 2) ** 2;
    return 2 * 6_371_000 * Math.asin(Math.sqrt(half));
  });
}
