/** The map, drawn when somebody opens it: the places of the list, with their numbers. */

import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness';
import { text } from './words';

test.beforeEach(async ({ page, lang }) => {
  await page.goto(`/${lang}/near?need=health&area=027042`);
});

test('the map has the places of the list with their numbers, coast, boundaries and their sources', async ({
  page,
  lang,
  watch,
}) => {
  await page.getByRole('button', { name: text(lang, 'map'), exact: true }).click();
  const map = page.getByRole('region', { name: text(lang, 'map') });
  await expect(map.locator('path.coast').first()).toBeAttached();
  await expect(map.locator('path.border').first()).toBeAttached();
  const listed = await namesInList(page);
  expect(listed.length).toBeGreaterThan(5);
  await expect.poll(() => namesOnMap(map).then((names) => names.sort())).toEqual(listed.sort());
  // A mark shows the numbers of its places, as far as there is room.
  for (const pin of await map.locator('.pin').all()) {
    const [first, second, third] = ((await pin.getAttribute('title')) ?? '').split('\n').map((it) => it.split(' ')[0]);
    const numbers = [first, second].filter(Boolean).join(' · ') + (third ? ' …' : '');
    await expect(pin).toHaveText(numbers);
  }
  expect(watch.requests.filter((url) => url.includes('/clusters'))).toEqual([]);
  await expect(map.getByText('GSHHG')).toBeVisible();
  await expect(map.getByText('Istat')).toBeVisible();
  await expect(map.getByText(text(lang, 'map-legend'))).toBeVisible();
});

test('what the list leaves out the map leaves out too', async ({ page, lang }) => {
  const all = await namesInList(page);
  await page.goto(`/${lang}/near?need=outpatient-clinic&area=027042`);
  const kept = await namesInList(page);
  expect(all.filter((name) => !kept.includes(name)).length).toBeGreaterThan(0);
  await page.getByRole('button', { name: text(lang, 'map'), exact: true }).click();
  const map = page.getByRole('region', { name: text(lang, 'map') });
  await expect.poll(() => namesOnMap(map).then((names) => names.sort())).toEqual(kept.sort());
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
  const name = title.split('\n')[0]?.replace(/^\d+ /, '') ?? '';
  await page.keyboard.press('Enter');
  const popup = page.locator('.leaflet-popup');
  await expect(popup.getByRole('link', { name })).toBeFocused();
  // Its card is marked, and no button of the map lies above it.
  await expect(page.locator('.card.chosen h3 a')).toHaveText(name);
  const covered = await popup.evaluate((it) => {
    const { left, right, top, bottom } = it.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
    return points.filter(([x, y]) => {
      const at = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
      return at?.closest('.leaflet-control') !== null && at?.closest('.leaflet-control') !== undefined;
    }).length;
  });
  expect(covered).toBe(0);
  await page.keyboard.press('Escape');
  await expect(popup).toBeHidden();
  await expect(focused).toHaveAttribute('title', title);
});

test.describe('on a desk screen', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('the map is beside the list, unasked, and a card and its mark are chosen together', async ({ page }) => {
    await expect(page.locator('.pin').first()).toBeVisible();
    const [list, map] = [
      await page.locator('.found').first().boundingBox(),
      await page.locator('.canvas').boundingBox(),
    ];
    if (!list || !map) throw new Error('the list and the map are there');
    expect(Math.max(list.x, map.x)).toBeGreaterThanOrEqual(Math.min(list.x + list.width, map.x + map.width));
    const second = page.locator('.card[data-lat]').nth(1);
    await second.locator('h3 a').focus();
    await expect(page.locator('.pin.chosen')).toHaveAttribute('data-numbers', /\b2\b/);
    await expect(page.locator('.card.chosen')).toHaveCount(1);
  });

  test('the first place is five keys away', async ({ page }) => {
    const names = page.locator('.card h3 a');
    await page.locator('body').press('Tab');
    await page.keyboard.press('Enter');
    const reached = () => names.first().evaluate((it) => it === document.activeElement);
    for (let tabs = 1; tabs < 5 && !(await reached()); tabs += 1) await page.keyboard.press('Tab');
    await expect(names.first()).toBeFocused();
  });

  test('who saves data opens the map', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.reload({ waitUntil: 'networkidle' });
    await expect(page.locator('.canvas')).toHaveCount(0);
    await page.locator('.map > .btn').click();
    await expect(page.locator('.pin').first()).toBeVisible();
  });

  test('the menu of languages hangs under its button and closes with Escape and by a tap elsewhere', async ({
    page,
  }) => {
    const menu = page.locator('details.menu');
    const button = menu.locator('summary');
    for (const close of [() => page.keyboard.press('Escape'), () => page.locator('h1').click()]) {
      await button.click();
      const [above, below] = [await button.boundingBox(), await menu.locator('ul').boundingBox()];
      if (!above || !below) throw new Error('the menu is open');
      expect(below.y).toBeGreaterThanOrEqual(above.y + above.height - 1);
      expect(below.x).toBeGreaterThanOrEqual(0);
      expect(below.x + below.width).toBeLessThanOrEqual(1280);
      expect(
        Math.min(Math.abs(below.x - above.x), Math.abs(below.x + below.width - above.x - above.width)),
      ).toBeLessThan(2);
      await close();
      await expect(menu).not.toHaveAttribute('open');
    }
  });
});

/** Places too near to each other for the thumb share a mark, which has the names of all. */
async function namesOnMap(map: Locator): Promise<string[]> {
  const titles = await map.locator('.pin').evaluateAll((pins) => pins.map((it) => it.getAttribute('title') ?? ''));
  return titles.flatMap((it) => it.split('\n')).map((it) => it.replace(/^\d+ /, ''));
}

async function namesInList(page: Page): Promise<string[]> {
  return (await page.locator('.card[data-lat] h3 a').allTextContents()).map((it) => it.trim());
}
