/** The whole way, from the front page to somebody who helps. */

import type { Page } from '@playwright/test';
import { expect, type Server, tapFilter, test, type Watch } from './harness';
import { need, text } from './words';

const STATION = { latitude: 45.48211, longitude: 12.23162 };

for (const lang of ['bn', 'ur'] as const) {
  test.describe(`with JavaScript, in ${lang}`, () => {
    test.use({ permissions: ['geolocation'], geolocation: STATION, locale: lang });

    test('four taps lead to a telephone, and nothing of it is kept', async ({ page, context, server, watch }) => {
      await page.goto('/');
      await expect(page).toHaveURL(`/${lang}/`);
      const taps = [
        () =>
          page
            .getByRole('main')
            .getByRole('link', { name: need(lang, 'health'), exact: true })
            .tap(),
        () => page.locator('.rows a[href*="need=outpatient-clinic"]').tap(),
        () => page.getByRole('button', { name: text(lang, 'where-locate') }).tap(),
      ];
      for (const tap of taps) await tap();
      await expect(page.locator('.ask')).toContainText(text(lang, 'near-you'));
      // The fourth.
      const call = page.locator('.card a[href^="tel:"]').first();
      await expect(call).toBeVisible();
      await expect(page).toHaveURL(`/${lang}/near?need=outpatient-clinic&area=loc-marghera`);

      await tapFilter(page, text(lang, 'filter-free'));
      await expect(page).toHaveURL(/free=true/);
      await expect(page.locator('.ask')).toContainText(text(lang, 'near-you'));
      await page.goBack();
      await expect(page.locator('.chip[aria-current]')).toHaveText([need(lang, 'outpatient-clinic')]);
      await page.locator('.card h3 a').first().tap();
      await expect(page).toHaveURL(/\/places\/[0-9a-f-]+$/);
      await page.getByRole('link', { name: text(lang, 'report') }).tap();
      await expect(page).toHaveURL(/\/report$/);
      await nothingStays(page, server, watch);
      expect(await context.cookies()).toEqual([]);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'it-IT' });

  test('the same way leads to a place, by links and forms alone', async ({ page, context }) => {
    await page.goto('/');
    await page.getByRole('link', { name: need('it', 'italian'), exact: true }).click();
    await page.locator('.rows a[href$="need=italian"]').click();
    await page.getByLabel(text('it', 'where-area')).fill('Venezia');
    await page.getByRole('button', { name: text('it', 'where-show') }).click();
    await tapFilter(page, text('it', 'filter-free'));
    await expect(page).toHaveURL('/it/near?need=italian&free=true&area=027042');
    await expect(page.locator('.sum')).toContainText(text('it', 'filter-free'));
    await tapFilter(page, text('it', 'filters-clear'));
    await expect(page.locator('.dial path').first()).toBeVisible();
    for (const scripted of ['[data-share]', '[data-turn]', '[data-map]']) {
      await expect(page.locator(scripted)).toBeAttached();
      await expect(page.locator(scripted)).toBeHidden();
    }
    await page.locator('.card h3 a').first().click();
    await expect(page.locator('.frame').first()).toBeVisible();
    await page.getByRole('link', { name: text('it', 'report') }).click();
    await page.getByLabel(text('it', 'report-phone')).check();
    await page.getByRole('button', { name: text('it', 'report-send') }).click();
    await expect(page.getByRole('status')).toHaveText(text('it', 'report-thanks'));
    expect(await context.cookies()).toEqual([]);
  });
});

test.describe('a list that is sent', () => {
  test.use({ permissions: ['geolocation', 'clipboard-read', 'clipboard-write'], geolocation: STATION });

  test('shows the same to somebody else, and not where the sender was', async ({ page, browser, server, lang }) => {
    await page.goto(`/${lang}/near?need=health`);
    await page.getByRole('button', { name: text(lang, 'where-locate') }).click();
    await tapFilter(page, text(lang, 'filter-free'));
    await expect(page).toHaveURL(/free=true/);
    await page.getByRole('button', { name: text(lang, 'share'), exact: true }).click();
    await expect(page.locator('[data-share]')).toContainText(text(lang, 'share-copied'));
    const sent = await page.evaluate(() => navigator.clipboard.readText());
    expect(sent).toBe(`${server.url}/${lang}/near?need=health&free=true&area=loc-marghera`);

    const other = await browser.newContext({ locale: 'ja-JP' });
    const their = await other.newPage();
    await their.goto(sent);
    const told = (of: Page) => of.locator('.chip[aria-current], h1').allTextContents();
    expect(await told(their)).toEqual(await told(page));
    // From the middle of the quarter the order may differ; the places are the same.
    const names = async (of: Page) => (await of.locator('.card[data-lat] h3 a').allTextContents()).sort();
    expect(await names(their)).toEqual(await names(page));
    await other.close();
  });
});

test.describe('a page that was loaded anew', () => {
  test.use({ permissions: ['geolocation'], geolocation: STATION });

  test('goes back to what its address says', async ({ page, lang }) => {
    await page.goto(`/${lang}/near?need=health`);
    await page.getByRole('button', { name: text(lang, 'where-locate') }).click();
    await tapFilter(page, text(lang, 'filter-free'));
    await expect(page).toHaveURL(/free=true/);
    await page.reload();
    await expect(page.locator('.sum')).toContainText(text(lang, 'filter-free'));
    await page.goBack();
    await expect(page).not.toHaveURL(/free=true/);
    await expect(page.locator('.chip[aria-current]')).toHaveText([text(lang, 'all-of-it')]);
  });
});

test('without a network the map of a point stays, and says so', async ({ page, context, lang, watch }) => {
  watch.willFail(/\/near$/);
  await page.goto(`/${lang}/near?need=health`);
  const button = page.getByRole('button', { name: text(lang, 'map-point'), exact: true });
  await button.click();
  await expect(page.locator('path.border').first()).toBeAttached();
  await context.setOffline(true);
  await page.getByRole('button', { name: text(lang, 'map-around') }).click();
  await expect(page.locator('[data-point] .status')).toHaveText(text(lang, 'where-offline'));
  await expect(page.locator('.canvas')).toBeVisible();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await context.setOffline(false);
});

test('a point of the map is a place to look around', async ({ page, lang, watch }) => {
  await page.goto(`/${lang}/near?need=health`);
  await page.getByRole('button', { name: text(lang, 'map-point'), exact: true }).press('Enter');
  const canvas = page.locator('.canvas');
  await expect(canvas).toBeFocused();
  await page.keyboard.press('ArrowUp');
  const asked = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: text(lang, 'map-around') }).click();
  const sent = Object.fromEntries(new URLSearchParams((await asked).postData() ?? ''));
  expect(sent).toEqual({ need: 'health', chosen: 'true', lat: expect.any(String), lon: expect.any(String) });
  expect(Number(sent.lat)).toBeGreaterThan(45.44);
  await expect(page.locator('.ask')).toContainText(text(lang, 'near-point'));
  await expect(page).toHaveURL(new RegExp(`/${lang}/near\\?need=health(&area=[a-z0-9-]+)?$`));
  expect(watch.requests.filter((url) => url.includes(String(sent.lat)))).toEqual([]);
});

test('the keyboard alone leads from the front page to a place', async ({ page, lang }) => {
  await page.goto(`/${lang}/`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: text(lang, 'skip') })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, `a[href="/${lang}/needs/health"]`);
  await page.keyboard.press('Enter');
  await tabTo(page, '.rows a[href$="need=health"]');
  await page.keyboard.press('Enter');
  await tabTo(page, '#area');
  await page.locator('#area').fill('Venezia');
  await tabTo(page, '.pick button');
  await page.keyboard.press('Enter');
  await tabTo(page, 'a[href="#filters"]');
  await page.keyboard.press('Enter');
  await tabTo(page, '.chip[href*="free=true"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/${lang}/near?need=health&free=true&area=027042`);
  await tabTo(page, '.card h3 a');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/places\//);
});

/** Presses Tab until what is meant has the focus, which every stop on the way must show. */
async function tabTo(page: Page, what: string): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    expect(await focused.evaluate((it) => getComputedStyle(it).outlineStyle)).not.toBe('none');
    if (await focused.evaluate((it, what) => it.matches(what), what)) return;
  }
  throw new Error(`80 tabs do not lead to ${what}`);
}

/** Nothing is stored, nothing is asked of others, no address and no line of the log has the position. */
async function nothingStays(page: Page, server: Server, watch: Watch): Promise<void> {
  expect(await page.evaluate(() => [history.state, { ...localStorage }, { ...sessionStorage }])).toEqual([
    null,
    {},
    {},
  ]);
  expect(await page.evaluate(async () => [await caches.keys(), await indexedDB.databases()])).toEqual([[], []]);
  expect(watch.requests.filter((url) => /45\.48|12\.23/.test(url))).toEqual([]);
  expect([...new Set(watch.requests.map((url) => new URL(url).origin))]).toEqual([server.url]);
  // The seconds of a time may look like a latitude.
  expect(server.log().replace(/T\S+Z/g, '')).not.toMatch(/45\.48|12\.23/);
}
