/** Where the pages ask, and what they may do. The harness holds every other test to the same. */

import { expect, test } from './harness';
import { text } from './words';

test.use({ permissions: ['geolocation'], geolocation: { latitude: 45.4821, longitude: 12.2316 }, locale: 'ja-JP' });

test('on the whole way no request goes to another origin', async ({ page, server, watch }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Italiano' }).click();
  await page.locator('a[href="/it/needs/health"]').click();
  await page.locator('a[href="/it/near?need=health"]').click();
  await page.getByRole('button', { name: text('it', 'where-locate') }).click();
  await expect(page.locator('.ask')).toContainText(text('it', 'near-you'));
  await page.getByRole('button', { name: text('it', 'map'), exact: true }).click();
  await expect(page.locator('path.border').first()).toBeAttached();
  await page.locator('.card h3 a').first().click();
  await expect(page).toHaveURL(/\/it\/places\//);
  await page.goto('/it/near?need=health&area=027042');
  await page.goto('/it/near?need=stp-eni&area=004078');
  await page.goto('/it/nowhere');
  await page.goto('/docs');
  await expect(page.locator('.opblock').first()).toBeVisible();

  const kinds = [
    /\/$/,
    /\/it\/$/,
    /\/it\/needs\/health$/,
    /\/it\/near\?need=health$/,
    /\/it\/near$/,
    /\/assets\/map-.+\.js$/,
    /\/map\/coast\.geojson$/,
    /\/api\/v1\/areas/,
    /\/it\/places\//,
    /&area=027042$/,
    /need=stp-eni/,
    /\/it\/nowhere$/,
    /\/docs\/$/,
    /\/openapi\.json$/,
  ];
  expect(kinds.filter((kind) => !watch.requests.some((url) => kind.test(url)))).toEqual([]);
  const pages = watch.requests.filter((url) => url.startsWith('http'));
  expect([...new Set(pages.map((url) => new URL(url).origin))]).toEqual([server.url]);
});

test('the browser of the API loads without a complaint', async ({ page, watch }) => {
  await page.goto('/docs');
  const nearest = page.locator('.opblock', { hasText: '/api/v1/nearest' });
  await nearest.getByRole('button').first().click();
  await nearest.getByRole('button', { name: 'Try it out' }).click();
  await nearest.getByRole('button', { name: 'Execute' }).click();
  await expect(nearest.locator('.live-responses-table .response-col_status').last()).toContainText('200');
  expect(watch.complaints()).toEqual([]);
});
