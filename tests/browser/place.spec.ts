/** The page of a place. */

import { expect, test } from './harness';
import { text } from './words';

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
    expect(week).toEqual([
      ['9:30–12:00'],
      ['9:30–12:00', '15:30–18:00'],
      ['16:00–18:30'],
      ['15:30–18:00'],
      ['9:30–12:00'],
      [],
      [],
    ]);
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

for (const [system, userAgent] of [
  ['Android', 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36'],
  ['another system', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1'],
] as const) {
  test.describe(`on ${system}`, () => {
    test.use({ userAgent });

    test('the way leads to an app of the phone, or to a map on the web', async ({ page, lang }) => {
      await page.goto(`/${lang}/near?need=permit-renewal&area=004078`);
      await page.getByRole('link', { name: 'Polo .mEET', exact: true }).click();
      const link = page.getByRole('link', { name: text(lang, 'go'), exact: true });
      await expect(link).toHaveAttribute(
        'href',
        'https://www.openstreetmap.org/?mlat=44.3945&mlon=7.551#map=18/44.3945/7.551',
      );
      await expect(link).toHaveAttribute('rel', 'noreferrer');
      // Where the tap leads is told, and nobody goes there.
      await page.evaluate(() => {
        const { navigation } = window as unknown as { navigation: EventTarget };
        navigation.addEventListener('navigate', (event) => {
          event.preventDefault();
          document.title = (event as unknown as { destination: { url: string } }).destination.url;
        });
      });
      await link.click();
      await expect(page).toHaveTitle(
        system === 'Android' ? 'geo:44.3945,7.551?q=44.3945,7.551' : /^https:\/\/www\.openstreetmap/,
      );
    });
  });
}
