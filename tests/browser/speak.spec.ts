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

test('where to look is read, and each place of the list', async ({ page }) => {
  await voices(page, [{ lang: 'it-IT', localService: true }]);
  await page.goto('/it/near?need=permit-renewal');
  await page.locator('.listen').first().click();
  const [where] = await said(page);
  expect(where).toBe(
    `${['where-title', 'where-locate', 'where-privacy', 'where-or', 'where-area'].map((it) => text('it', it)).join('. ')} (it-IT)`,
  );

  await page.goto('/it/near?need=permit-renewal&area=004078');
  const card = page.locator('.card', { hasText: 'Polo .mEET' }).first();
  await card.getByRole('button', { name: `${text('it', 'listen')}: Polo .mEET` }).click();
  await expect(page).toHaveURL(/near/);
  const [heard] = await said(page);
  const state = await card.locator('.state').textContent();
  expect(heard).toMatch(/^Polo \.mEET\. /);
  expect(heard).toContain(`. ${state}. `);
  await expect(page.locator('.card .listen')).toHaveCount(await page.locator('.card').count());
});

test('a place is read to its end: first what it is, then each service in order', async ({ page }) => {
  await voices(page, [{ lang: 'it-IT', localService: true }]);
  await page.goto('/it/near?need=permit-renewal&area=004078');
  await page.getByRole('link', { name: 'Polo .mEET', exact: true }).click();
  await page.waitForURL(/places/);
  const names = await page.locator('.frame h3').allTextContents();
  expect(names.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: text('it', 'listen'), exact: true }).click();
  const heard = await said(page);
  expect(heard).toHaveLength(1 + names.length);
  expect(heard[0]).toMatch(/^Polo \.mEET\..*via Leutrum 7/);
  for (const [index, name] of names.entries()) expect(heard[index + 1]?.startsWith(name)).toBe(true);
  expect(heard.join(' ')).toContain(`${text('it', 'day-mon')}. 9:30–12:00`);
  // What is not in sight is not read: the other of two links to the way, and what is folded.
  expect(heard.join(' ')).not.toContain(text('it', 'map'));

  await page.getByRole('button', { name: `${text('it', 'listen')}: ${names[1]}` }).click();
  const after = (await said(page)).slice(heard.length);
  expect(after).toEqual(['silence', heard[2]]);
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
