/** axe on every page, in every language; one of the projects is light, the other dark. */

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './harness';
import { type Lang, text } from './words';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How to come to each page. */
const PAGES: Record<string, (page: Page, lang: Lang) => Promise<unknown>> = {
  needs: (page, lang) => page.goto(`/${lang}/`),
  'question without a place': (page, lang) => page.goto(`/${lang}/near?need=health`),
  list: (page, lang) => page.goto(`/${lang}/near?need=health&area=027042`),
  'list with the map': async (page, lang) => {
    await page.goto(`/${lang}/near?need=health&area=027042`);
    await page.getByRole('button', { name: text(lang, 'map'), exact: true }).click();
    await expect(page.locator('path.border').first()).toBeAttached();
  },
  'empty list': async (page, lang) => {
    await page.goto(`/${lang}/near?need=stp-eni&area=004078`);
    await expect(page.getByText(text(lang, 'empty-next'))).toBeVisible();
  },
  place: async (page, lang) => {
    await page.goto(`/${lang}/near?need=permit-renewal&area=004078`);
    await page.getByRole('link', { name: 'Polo .mEET', exact: true }).click();
    await expect(page.locator('table.week').first()).toBeVisible();
  },
  search: (page, lang) => page.goto(`/${lang}/search?q=permeso`),
  'search in vain': (page, lang) => page.goto(`/${lang}/search?q=qwrtzpsdfg`),
  suggestions: async (page, lang) => {
    await page.goto(`/${lang}/`);
    await page.getByRole('searchbox').fill('permes');
    await expect(page.locator('.suggested a').first()).toBeVisible();
  },
  error: (page, lang) => page.goto(`/${lang}/nowhere`),
};

test.describe('in a browser of another language', () => {
  test.use({ locale: 'ja-JP' });

  test('the choice of the language can be used by everybody', async ({ page }) => {
    await page.goto('/');
    expect(await violations(page)).toEqual([]);
  });
});

for (const lang of ['it', 'en', 'ar', 'bn'] as const) {
  for (const [name, open] of Object.entries(PAGES)) {
    test(`the ${name} can be used by everybody, in ${lang}`, async ({ page }) => {
      const width = page.viewportSize()?.width;
      await open(page, lang);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'no scrolling sideways').toBe(width);
    });
  }
}

async function violations(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
