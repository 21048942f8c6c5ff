/** Pages that somebody must be able to leave at once, and that leave no trail of their own. */

import { expect, tapFilter, test } from './harness';
import { text } from './words';

const VENICE = '027042';

test('the quick exit leads away, and Back does not return', async ({ page, server, lang }) => {
  await page.goto('about:blank');
  await page.goto(`/${lang}/`);
  const entries = await page.evaluate(() => history.length);
  await page.locator(`a[href="/${lang}/needs/safety"]`).click();
  await expect(page).toHaveURL(`/${lang}/needs/safety`);
  await page.locator('.rows a[href*="need=anti-violence"]').click();
  await page.getByLabel(text(lang, 'where-area')).fill('Venezia');
  await page.getByRole('button', { name: text(lang, 'where-show') }).click();
  await expect(page).toHaveURL(`/${lang}/near?need=anti-violence&area=${VENICE}`);
  await expect(page).toHaveTitle(`${text(lang, 'discreet-title')} · Bussola`);
  await page.locator('.card h3 a').first().click();
  await expect(page).toHaveURL(/\/places\//);
  await page.getByRole('link', { name: text(lang, 'report') }).click();
  await page.getByLabel(text(lang, 'report-hours')).check();
  await page.getByRole('button', { name: text(lang, 'report-send') }).click();
  await expect(page.locator('.done')).toHaveText(text(lang, 'report-thanks'));
  // One page of the history was all of this.
  expect(await page.evaluate(() => history.length)).toBe(entries);

  await page.getByRole('link', { name: text(lang, 'exit') }).click();
  await expect(page).toHaveURL(server.neutral);
  expect(await page.evaluate(() => document.referrer)).toBe('');
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
  await page.goForward();
  await expect(page).toHaveURL(server.neutral);
});

test('links that say nothing of it take the place of the page, too', async ({ page, lang }) => {
  await page.goto(`/${lang}/near?need=anti-violence&area=${VENICE}`);
  const entries = await page.evaluate(() => history.length);
  await tapFilter(page, text(lang, 'filter-free'));
  await expect(page).toHaveURL(/free=true/);
  await tapFilter(page, text(lang, 'filters-clear'));
  await expect(page).not.toHaveURL(/free=true/);
  await page.locator('.ask a').last().click();
  await expect(page.getByLabel(text(lang, 'where-area'))).toBeVisible();
  await page.getByRole('searchbox').fill('mestre');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\?/);
  await expect(page.getByRole('link', { name: text(lang, 'exit') })).toBeVisible();
  await page.locator('.results a').first().click();
  await expect(page).toHaveURL(/\/near\?need=anti-violence/);
  await page.getByRole('link', { name: text(lang, 'privacy-title'), exact: true }).click();
  await expect(page).toHaveURL(/\/privacy$/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('the way to a place is shown after a warning, and leaves no trail of its own', async ({ page, lang }) => {
  await page.goto(`/${lang}/near?need=anti-trafficking&area=${VENICE}&far=true`);
  const entries = await page.evaluate(() => history.length);
  // From the list as from the place itself.
  await expect(page.locator('main a[href^="geo:"]')).toHaveCount(0);
  const ways = page.getByRole('link', { name: text(lang, 'go'), exact: true });
  const way = (await ways.first().getAttribute('href')) ?? '';
  await ways.first().click();
  await expect(page).toHaveURL(way);
  await expect(page.getByText(text(lang, 'way-discreet'))).toBeVisible();
  await expect(page.getByRole('link', { name: text(lang, 'exit') })).toBeVisible();
  await page.locator('main p > a[href*="/places/"]').click();
  await expect(page).toHaveURL(way.replace('/way', ''));
  await expect(page.locator('main a[href^="geo:"]')).toHaveCount(0);
  await page.getByRole('link', { name: text(lang, 'go'), exact: true }).click();
  await expect(page).toHaveURL(way);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a report that cannot be sent keeps what was written, and the way out', async ({ page, context, lang, watch }) => {
  watch.willFail(/\/report$/);
  await page.goto(`/${lang}/near?need=anti-violence&area=${VENICE}`);
  await page.locator('.card h3 a').first().click();
  await page.getByRole('link', { name: text(lang, 'report') }).click();
  await page.getByLabel(text(lang, 'report-other')).check();
  await page.getByLabel(text(lang, 'report-text')).fill('Il campanello');
  await context.setOffline(true);
  await page.getByRole('button', { name: text(lang, 'report-send') }).click();
  await expect(page.getByRole('status')).toHaveText(text(lang, 'where-offline'));
  await expect(page.getByLabel(text(lang, 'report-text'))).toHaveValue('Il campanello');
  await expect(page.getByRole('link', { name: text(lang, 'exit') })).toBeVisible();
  await context.setOffline(false);
});

test('around a phone the history keeps no more', async ({ page, context, lang }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 45.48211, longitude: 12.23162 });
  await page.goto(`/${lang}/near?need=anti-violence`);
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: text(lang, 'where-locate') }).click();
  await expect(page.locator('.ask')).toContainText(text(lang, 'near-you'));
  await tapFilter(page, text(lang, 'filter-free'));
  await expect(page).toHaveURL(/free=true/);
  await page.locator('summary').first().click();
  await page.getByRole('link', { name: 'Français', exact: true }).click();
  await expect(page).toHaveURL(/\/fr\/near/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('the way out stays in sight, and nothing is kept in a cache', async ({ page, lang }) => {
  const answer = await page.goto(`/${lang}/near?need=safety&area=${VENICE}`);
  expect(answer?.headers()['cache-control']).toBe('private, no-store');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await expect(page.getByRole('link', { name: text(lang, 'exit') })).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the exit is a link, and the page says what Back and the history still show', async ({ page, server, lang }) => {
    await page.goto(`/${lang}/needs/safety`);
    await expect(page.getByText(text(lang, 'exit-plain'))).toBeVisible();
    await expect(page.getByText(text(lang, 'exit-script'))).toBeHidden();
    await page.getByRole('link', { name: text(lang, 'exit') }).click();
    await expect(page).toHaveURL(server.neutral);
  });
});

test('emergency numbers are one tap away on every page', async ({ page, lang }) => {
  for (const path of [
    '/',
    '/needs/safety',
    '/near?need=health',
    '/near?need=health&area=027042',
    '/privacy',
    '/nowhere',
  ]) {
    await page.goto(`/${lang}${path}`);
    for (const number of ['112', '1522', '800290290', '114']) {
      await expect(page.locator(`footer a[href="tel:${number}"]`), `${path}: ${number}`).toBeVisible();
    }
    await expect(page.locator('header a[href="tel:112"]')).toBeInViewport();
  }
});
