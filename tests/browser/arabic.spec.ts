/** Right to left. */

import type { Page } from '@playwright/test';
import { expect, test } from './harness';

test('Arabic pages say so and run from right to left', async ({ page }) => {
  const pages = ['/ar/', '/ar/near?need=health', '/ar/near?need=health&area=027042', '/ar/nowhere'];
  for (const path of pages) {
    await page.goto(path);
    await expect(page.locator('html'), path).toHaveAttribute('lang', 'ar');
    await expect(page.locator('html'), path).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('body'), path).toHaveCSS('direction', 'rtl');
  }
});

test('the arrow points the same way in Arabic as in Italian', async ({ page }) => {
  const italian = await arrows(page, '/it/near?need=health&area=027042');
  const arabic = await arrows(page, '/ar/near?need=health&area=027042');
  expect(italian.length).toBeGreaterThan(1);
  expect(arabic).toEqual(italian);
});

/** How each arrow stands on the screen: turned, but never mirrored. */
async function arrows(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  return page.locator('.dial path').evaluateAll((paths) =>
    paths.map((it) => {
      const { a = 0, b = 0, c = 0, d = 0 } = (it as SVGPathElement).getScreenCTM() ?? {};
      let mirrored = a * d - b * c <= 0;
      for (let above = it.closest('svg') as Element | null; above; above = above.parentElement) {
        const { transform, scale, rotate } = getComputedStyle(above);
        mirrored ||= transform !== 'none' || scale !== 'none' || rotate !== 'none';
      }
      return `${it.getAttribute('transform')} ${mirrored ? 'mirrored' : 'as drawn'}`;
    }),
  );
}
