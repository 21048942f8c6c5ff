/** The map, drawn when somebody opens it. */

import { expect, test } from './harness';
import { text } from './words';

test.beforeEach(async ({ page, lang }) => {
  await page.goto(`/${lang}/near?need=health&area=027042`);
});

test('the map has every place of the list, coast, boundaries and their sources', async ({ page, lang }) => {
  await page.getByRole('button', { name: text(lang, 'map'), exact: true }).click();
  const map = page.getByRole('region', { name: text(lang, 'map') });
  await expect(map.locator('path.coast').first()).toBeAttached();
  await expect(map.locator('path.border').first()).toBeAttached();
  // Places too near to each other for the thumb share a mark, which has the names of all.
  const titles = await map.locator('.pin').evaluateAll((pins) => pins.map((it) => it.getAttribute('title') ?? ''));
  const names = await page.locator('.card[data-lat] h3').allTextContents();
  expect(titles.flatMap((it) => it.split('\n')).sort()).toEqual(names.map((it) => it.trim()).sort());
  await expect(map.getByText('GSHHG')).toBeVisible();
  await expect(map.getByText('Istat')).toBeVisible();
});

test('the keyboard opens the map and a place on it, by its name', async ({ page, lang }) => {
  await page.getByRole('button', { name: text(lang, 'map'), exact: true }).press('Enter');
  const pins = page.locator('.pin');
  await expect(pins.first()).toBeVisible();
  for (const pin of await pins.all()) {
    await expect(pin).toHaveRole('button');
    await expect(pin).toHaveAccessibleName((await pin.getAttribute('title'))?.replaceAll('\n', ' ') ?? '');
  }

  const focused = page.locator(':focus');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(focused).toHaveClass(/\bpin\b/);
  const title = (await focused.getAttribute('title')) ?? '';
  const [name] = title.split('\n');
  await page.keyboard.press('Enter');
  await expect(page.locator('.leaflet-popup').getByRole('link', { name: name ?? '' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.leaflet-popup')).toBeHidden();
  await expect(focused).toHaveAttribute('title', title);
});
