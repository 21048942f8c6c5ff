/** The search box: suggestions while one types, and a plain form without scripts. */

import { expect, test } from './harness';
import { type Lang, label, text } from './words';

/** What somebody types in each language who needs a doctor, and the need that it means. */
const DOCTOR: Partial<Record<Lang, string>> = { it: 'mi serve un dotore', ar: 'محتاج طبيب', bn: 'ডাক্তার দেখাতে চাই' };

for (const [lang, typed] of Object.entries(DOCTOR) as [Lang, string][]) {
  test(`suggestions lead to the list of the need, in ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}/`);
    const box = page.getByRole('searchbox', { name: text(lang, 'search-label') });
    await box.pressSequentially(typed);
    const suggestion = page.locator('.suggested a[href*="family-doctor"]');
    await expect(suggestion).toBeVisible();
    await box.press('ArrowDown');
    await expect(page.locator('.suggested a').first()).toBeFocused();
    await suggestion.click();
    await expect(page).toHaveURL(`/${lang}/near?need=family-doctor`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(label(lang, 'family-doctor'));
  });

  test.describe(`without JavaScript, in ${lang}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the box is a plain form, and keeps the place that was chosen', async ({ page }) => {
      await page.goto(`/${lang}/near?need=health&area=027042`);
      await page.getByRole('searchbox').fill(typed);
      await page.getByRole('button', { name: text(lang, 'search'), exact: true }).click();
      await expect(page.getByRole('searchbox')).toHaveValue(typed);
      await page.locator('.results a[href*="family-doctor"]').click();
      await expect(page).toHaveURL(`/${lang}/near?need=family-doctor&area=027042`);
    });

    test('words that mean nothing lead to the pictures and to the information desk', async ({ page }) => {
      await page.goto(`/${lang}/search?q=qwrtzpsdfg`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('qwrtzpsdfg');
      await expect(page.locator('.tiles li')).toHaveCount(18);
      await page.getByRole('link', { name: text(lang, 'type-help_desk'), exact: true }).click();
      await expect(page).toHaveURL(`/${lang}/near?need=info-desk`);
    });
  });
}

test('the next letter gives up the question before it, Escape the list', async ({ page, watch }) => {
  await page.clock.install();
  await page.goto('/it/');
  // However slowly the letters come, no time passes between them.
  await page.clock.pauseAt(Date.now() + 60_000);
  const box = page.getByRole('searchbox');
  await box.pressSequentially('permesso');
  await page.clock.runFor(1000);
  await expect(page.locator('.suggested a').first()).toBeVisible();
  const asked = watch.requests.filter((it) => it.includes('/suggest'));
  expect(asked.length, 'one question, not one for each letter').toBe(1);
  await box.press('Escape');
  await expect(page.locator('.suggested a')).toHaveCount(0);
  await expect(box).toBeFocused();
});

test('a town sets where, and a place opens', async ({ page }) => {
  await page.goto('/it/near?need=meal');
  await page.getByRole('searchbox').fill('mestre');
  await page.locator('.suggested a[href*="area=loc-mestre"]').click();
  await expect(page).toHaveURL('/it/near?need=meal&area=loc-mestre');
  await page.getByRole('searchbox').fill('polo meet');
  await page.locator('.suggested a').filter({ hasText: 'Polo .mEET' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Polo .mEET');
});

test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  for (const [lang, typed] of [
    ['it', 'mestr'],
    ['ar', 'ميستري'],
    ['bn', 'মেস্ত্রে'],
  ] as [Lang, string][]) {
    test(`a town is found while one types where, by keyboard, in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/near?need=family-doctor&free=true`);
      const box = page.getByLabel(text(lang, 'where-area'));
      await box.pressSequentially(typed);
      const town = page.locator('.choose .suggested a[href*="area=loc-mestre"]');
      await expect(town).toBeVisible();
      await box.press('ArrowDown');
      await expect(page.locator('.choose .suggested a').first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(box).toBeFocused();
      await expect(town).toHaveCount(0);
      await box.press('Enter');
      await expect(page).toHaveURL(/\/near\?need=family-doctor&free=true&area=loc-mestre$/);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(360);
    });
  }
});

test.describe('where, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a name that nothing fits is said, and the folded list leads on', async ({ page }) => {
    await page.goto('/it/near?need=family-doctor');
    await page.getByLabel(text('it', 'where-area')).fill('qwrtzpsdfg');
    await page.getByRole('button', { name: text('it', 'where-show') }).click();
    await expect(page.locator('.choose .suggested')).toContainText('qwrtzpsdfg');
    await page.locator('.areas summary').last().click();
    await page.locator('.areas[open] a').first().click();
    await expect(page).toHaveURL(/need=family-doctor&area=/);
  });
});
