/** "Something is wrong here." */

import { execFileSync } from 'node:child_process';
import { expect, test } from './harness';
import { text } from './words';

test('a report reaches the operators', async ({ page, server, lang }) => {
  await page.goto(`/${lang}/near?need=permit-renewal&area=004078`);
  await page.getByRole('link', { name: 'Polo .mEET', exact: true }).click();
  await page.getByRole('link', { name: text(lang, 'report') }).click();
  const send = page.getByRole('button', { name: text(lang, 'report-send') });
  // The browser itself asks for the service and the kind.
  await send.click();
  await expect(page).toHaveURL(/\/report$/);
  await expect(page.getByText(text(lang, 'report-intro'))).toBeVisible();
  await page.getByRole('radio').first().check();
  await send.click();
  await expect(page).toHaveURL(/\/report$/);
  await page.getByLabel(text(lang, 'report-hours')).check();
  const written = `Ad agosto è chiuso ${Date.now()}`;
  await page.getByLabel(text(lang, 'report-text')).fill(written);
  await expect(page.getByLabel(text(lang, 'report-trap'))).not.toBeInViewport({ ratio: 0.5 });
  await send.click();
  await expect(page.getByRole('status')).toHaveText(text(lang, 'report-thanks'));
  expect(kept(server.database)).toContainEqual(
    expect.stringMatching(new RegExp(`^[0-9a-f-]{36}\\|hours\\|${written}\\|${lang}$`)),
  );
  await page.getByRole('link', { name: text(lang, 'report-back') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Polo .mEET');
});

/** Every report in the database. */
function kept(database: string): string[] {
  const read =
    "import sqlite3,sys\nfor it in sqlite3.connect(sys.argv[1]).execute('select service_id, kind, text, language from report'): print('|'.join(i or '' for i in it))";
  return execFileSync('python3', ['-c', read, database], { encoding: 'utf8' }).split('\n');
}
