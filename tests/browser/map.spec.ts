/** The map, drawn when somebody opens it. */

import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness';
import { text } from './words';

/** What the server put together for the last view of the map. */
interface Answer {
  readonly features: readonly {
    readonly properties: { readonly name?: string; readonly places?: readonly { readonly name: string }[] };
  }[];
}

test.beforeEach(async ({ page, lang }) => {
  await page.goto(`/${lang}/near?need=health&area=027042`);
});

test('the map has every place of the list, coast, boundaries and their sources', async ({ page, lang }) => {
  const answered = page.waitForResponse((it) => it.url().includes('/clusters?'));
  await page.getByRole('button', { name: text(lang, 'map'), exact: true }).click();
  const map = page.getByRole('region', { name: text(lang, 'map') });
  await expect(map.locator('path.coast').first()).toBeAttached();
  await expect(map.locator('path.border').first()).toBeAttached();
  const { features } = (await (await answered).json()) as Answer;
  const places = features.flatMap(({ properties: { name, places } }) =>
    name ? [name] : (places ?? []).map((it) => it.name),
  );
  // Every place that answers the question and lies in the view has its mark, and nothing else has; the list is among them.
  await expect.poll(() => namesOnMap(map).then((names) => names.sort())).toEqual(places.sort());
  expect(places).toEqual(expect.arrayContaining(await namesInList(page)));
  await expect(map.getByText('GSHHG')).toBeVisible();
  await expect(map.getByText('Istat')).toBeVisible();
});

test('what the list leaves out the map leaves out too', async ({ page, lang, watch }) => {
  const all = await namesInList(page);
  await page.goto(`/${lang}/near?need=health&access=walk-in&area=027042`);
  const kept = await namesInList(page);
  const left = all.filter((name) => !kept.includes(name));
  expect(left.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: text(lang, 'map'), exact: true }).click();
  const map = page.getByRole('region', { name: text(lang, 'map') });
  await expect(map.locator('.pin').first()).toBeVisible();
  const names = await namesOnMap(map);
  expect(names).toEqual(expect.arrayContaining(kept));
  expect(names.filter((name) => left.includes(name))).toEqual([]);
  expect(watch.requests.filter((url) => /clusters\?need=health&access=walk-in&bbox=/.test(url))).toHaveLength(1);
});

test('a mark of very many places tells their number and leads closer', async ({ page, lang, watch }) => {
  await page.goto(`/${lang}/near?area=027042`);
  await page.getByRole('button', { name: text(lang, 'map'), exact: true }).click();
  const asked = () => watch.requests.filter((url) => url.includes('/clusters?'));
  await expect.poll(() => asked().length).toBe(1);
  const zoom = () => Number(new URL(asked().at(-1) ?? '').searchParams.get('zoom'));
  for (let steps = 0; steps < 4; steps += 1) {
    await page.getByRole('button', { name: text(lang, 'map-zoom-out') }).click();
  }
  // The answer to the last step, and not to one before.
  await page.waitForLoadState('networkidle');
  const before = zoom();
  const many = page
    .locator('.pin.many')
    .filter({ hasText: /^([3-9]\d|\d{3,})$/ })
    .first();
  const count = await many.textContent();
  await expect(many).toHaveAccessibleName(new RegExp(`${count}`));
  await expect(many).not.toHaveAttribute('title', /\n/);
  await many.press('Enter');
  await expect.poll(zoom).toBe(before + 2);
  await expect(page.locator('.pin').first()).toBeVisible();
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

/** Places too near to each other for the thumb share a mark, which has the names of all. */
async function namesOnMap(map: Locator): Promise<string[]> {
  const titles = await map.locator('.pin').evaluateAll((pins) => pins.map((it) => it.getAttribute('title') ?? ''));
  return titles.flatMap((it) => it.split('\n'));
}

async function namesInList(page: Page): Promise<string[]> {
  return (await page.locator('.card[data-lat] h3').allTextContents()).map((it) => it.trim());
}
