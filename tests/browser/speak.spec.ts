/** Reading aloud, by voices of the device alone. */

import { expect, test } from './harness';
import { said, voices } from './voices';
import { need, text } from './words';

test('a local voice reads each need, and a second tap stops it', async ({ page }) => {
  await voices(page, [{ lang: 'it-IT', localService: true }]);
  await page.goto('/it/');
  await expect(page.locator('.listen')).toHaveCount(18);
  const button = page.getByRole('button', { name: `${text('it', 'listen')}: ${need('it', 'health')}` });
  await button.click();
  await expect.poll(() => said(page)).toEqual([`${need('it', 'health')} (it-IT)`]);
  await button.click();
  await expect.poll(() => said(page)).toEqual([`${need('it', 'health')} (it-IT)`, 'silence']);
  await page.goto('/it/needs/food');
  await expect(page.locator('.listen')).toHaveCount(4);
});

for (const [why, given] of [
  ['speaks through somebody else', [{ lang: 'it-IT', localService: false }]],
  ['has another language', [{ lang: 'de-DE', localService: true }]],
  ['is not there', []],
] as const) {
  test(`there is no button where the voice ${why}`, async ({ page }) => {
    await voices(page, given);
    await page.goto('/it/');
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.tiles a')).toHaveCount(18);
    await expect(page.locator('.listen')).toHaveCount(0);
  });
}
