/** The page of a place. */

import type { Page } from '@playwright/test';
import { expect, test } from './harness';
import { type Lang, text } from './words';

test('the page of the polo .mEET in Cuneo shows exactly its week', async ({ page }) => {
  await page.goto('/it/near?need=permit-renewal&area=004078');
  await page.getByRole('link', { name: 'Polo .mEET', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Polo .mEET');
  await expect(page.getByText('via Leutrum 7')).toBeVisible();

  // A holiday of this week may add a note to a day, so the times are read alone.
  const weeks = page.locator('table.week:not(.phones table)');
  const times = await weeks.evaluateAll((tables) =>
    tables.map((it) =>
      [...(it as HTMLTableElement).rows].map((day) =>
        [...day.querySelectorAll('.span')].map((span) => span.textContent),
      ),
    ),
  );
  expect(times.length).toBeGreaterThan(0);
  for (const week of times) {
    expect(week.slice(0, 5)).toEqual([
      ['9:30–12:00'],
      ['9:30–12:00', '15:30–18:00'],
      ['16:00–18:30'],
      ['15:30–18:00'],
      ['9:30–12:00'],
    ]);
    // The days of the end of the week are closed, in one row unless one of them is today.
    expect(week.length).toBeGreaterThan(5);
    expect(week.slice(5).flat()).toEqual([]);
  }
  await expect(weeks.first().getByRole('row').nth(5)).toContainText(text('it', 'hours-closed'));
});

test('a place that is gone says where to go on', async ({ page }) => {
  const answer = await page.goto('/ar/places/00000000-0000-0000-0000-000000000000');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('link', { name: text('ar', 'error-start') }).click();
  await expect(page).toHaveURL('/ar/');
});

test('on a phone "take me there" opens its own map application, without scripts too', async ({ page, lang }) => {
  const { go, app } = await theWay(page, lang);
  await expect(go).toHaveCount(1);
  await expect(go).toHaveAttribute('href', /^geo:44\.3945,7\.551\?q=44\.3945,7\.551\(/);
  // On the page about the way, every site is named before one leaves for it.
  await page.goto((await app.getAttribute('href')) ?? '');
  await expect(page.getByText(text(lang, 'way-leaves'))).toBeVisible();
  await expect(page.getByRole('link', { name: text(lang, 'way-app') })).toBeVisible();
  const away = page.locator('main a[href^="https:"]');
  await expect(away).toHaveText(['www.openstreetmap.org', 'maps.apple.com']);
  for (const link of await away.all()) await expect(link).toHaveAttribute('rel', /noreferrer/);
});

test.describe('on a computer', () => {
  test.use({ isMobile: false, hasTouch: false, viewport: { width: 1280, height: 800 } });

  test('"take me there" says where it leads, and nothing is beside the services but what belongs there', async ({
    page,
    lang,
  }) => {
    const { go } = await theWay(page, lang);
    await expect(go).toHaveCount(1);
    const [services, side] = await Promise.all(['.services', '.side'].map((it) => page.locator(it).boundingBox()));
    expect(Math.abs((services?.y ?? 0) - (side?.y ?? 99))).toBeLessThan(2);
    expect(Math.abs((services?.x ?? 0) - (side?.x ?? 0))).toBeGreaterThan(300);
    await go.click();
    await expect(page).toHaveURL(/\/way$/);
    await expect(page.getByText(text(lang, 'way-leaves'))).toBeVisible();
    await expect(page.getByRole('link', { name: text(lang, 'way-app') })).toBeHidden();
  });
});

test('on paper there are hours, address and numbers, and nothing to tap', async ({ page }) => {
  await page.goto('/it/near?need=permit-renewal&area=004078');
  await page.getByRole('link', { name: 'Polo .mEET', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.address')).toBeVisible();
  await expect(page.locator('table.week').first()).toBeVisible();
  const numbers = page.locator('main a[href^="tel:"]');
  expect(await numbers.count()).toBeGreaterThan(0);
  for (const number of await numbers.all()) {
    await expect(number).toBeVisible();
    await expect(number).toContainText(/\d{3}/);
  }
  for (const tap of ['.tool', '.folds', '.listen', 'a[href^="geo:"]']) {
    for (const it of await page.locator(`main ${tap}`).all()) await expect(it).toBeHidden();
  }
});

/** The visible link that leads to a place, and the one to the page about the way, which is folded. */
async function theWay(page: Page, lang: Lang) {
  await page.goto(`/${lang}/near?need=permit-renewal&area=004078`);
  await page.getByRole('link', { name: 'Polo .mEET', exact: true }).click();
  await page.waitForURL(/places/);
  return {
    go: page.getByRole('link', { name: text(lang, 'go'), exact: true }),
    app: page.locator('#way a[href$="/way"]'),
  };
}
