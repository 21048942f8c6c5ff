/** Seven ways to help, as those who need it go them: how many taps, and what the first card must say. */

import type { Page } from '@playwright/test';
import { test as base, expect, importInto, type Server, tapFilter, typePlace } from './harness';
import { said, voices } from './voices';
import { type Lang, label, need, text } from './words';

const MESTRE = 'loc-mestre';
const CUNEO = '004078';

/** The sample states few languages, so made-up desks stand beside it. */
const test = base.extend<object, { server: Server }>({
  server: [
    async ({ server }, use) => {
      importInto(server, 'tests/data/ways.csv', ['--source', 'ways']);
      const list = () => fetch(`${server.url}/it/near?need=meal&area=${CUNEO}`).then((it) => it.text());
      await expect.poll(list, 'the server hears of them').toContain('Mensa Esempio Cuneo');
      await use(server);
    },
    { scope: 'worker' },
  ],
});

test.use({ viewport: { width: 360, height: 640 } });

/** From the front page over two pictures to the question where; with the name of the place, in their own script. */
async function ask(page: Page, lang: Lang, top: string, leaf: string, place: string): Promise<void> {
  await page.goto(`/${lang}/`);
  await page
    .getByRole('main')
    .getByRole('link', { name: need(lang, top), exact: true })
    .click();
  await page.locator(`.rows a[href*="need=${leaf}"]`).click();
  await typePlace(page, place);
  await expect(page.locator('h1')).toHaveText(label(lang, leaf));
}

const first = (page: Page) => page.locator('.card').first();

/** Its top is in the first screen of the phone. */
async function startsAboveTheFold(page: Page): Promise<void> {
  const top = await first(page).evaluate((it) => it.getBoundingClientRect().top + scrollY);
  expect(top).toBeLessThan(640);
}

for (const scripted of [true, false]) {
  test.describe(scripted ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled: scripted });

    test('1: a permit to renew, in Bengali, open tomorrow morning, from Mestre', async ({ page }) => {
      await ask(page, 'bn', 'stay', 'permit-renewal', 'মেস্ত্রে');
      // Two taps for the time, two for the language.
      await tapFilter(page, text('bn', 'filter-tomorrow'));
      await tapFilter(page, 'বাংলা');
      const card = first(page);
      await expect(card).toContainText('Sportello Esempio Mestre');
      await expect(card).toContainText('বাংলা');
      await expect(card.locator('.state')).toContainText('13:00');
      await expect(card).toContainText('via Esempio 7');
      await expect(card.locator('a[href^="tel:"]')).toHaveAttribute('href', 'tel:+390410000001');
      await startsAboveTheFold(page);
    });

    test('2: a doctor without papers, in Arabic, from Marghera', async ({ page }) => {
      await ask(page, 'ar', 'health', 'outpatient-clinic', 'مارغيرا');
      await tapFilter(page, text('ar', 'filter-undocumented'));
      await tapFilter(page, 'العربية');
      const card = first(page);
      await expect(card).toContainText('Ambulatorio Esempio Marghera');
      await expect(card).toContainText('العربية');
      await expect(card.locator('.yes').first()).toHaveText(text('ar', 'filter-undocumented'));
      await expect(card.locator('.state')).toHaveText(text('ar', 'open-always'));
      await startsAboveTheFold(page);
    });

    test('3: school and an Italian course, in Ukrainian, from San Donà and Eraclea', async ({ page }) => {
      await ask(page, 'uk', 'education', 'school-enrolment', 'Сан-Дона');
      await expect(first(page)).toContainText('Scuola Esempio San Donà');
      await expect(first(page)).toContainText('українська');
      await expect(first(page)).toContainText(text('uk', 'access-appointment'));
      await startsAboveTheFold(page);
      await ask(page, 'uk', 'italian', 'italian-community-course', 'Ераклеа');
      await expect(first(page)).toContainText('Corso Esempio Eraclea');
      await expect(first(page)).toContainText('українська');
    });

    test('4: a way out of exploitation, in English, from Mestre', async ({ page }) => {
      await ask(page, 'en', 'safety', 'anti-trafficking', 'Mestre');
      const line = page.locator('.lines li.now').first();
      await expect(line.locator('.state')).toHaveText(text('en', 'answers-always'));
      await expect(line.locator('a')).toHaveAttribute('href', 'tel:800290290');
      // The line comes before any place, its number once.
      await expect(page.locator('main a[href="tel:800290290"]')).toHaveCount(1);
      const [lineTop, cardTop] = await Promise.all(
        [line, first(page)].map((it) => it.evaluate((of) => of.getBoundingClientRect().top)),
      );
      expect(lineTop).toBeLessThan(cardTop ?? Number.POSITIVE_INFINITY);
      expect(lineTop).toBeLessThan(640);
      await expect(page.getByRole('link', { name: text('en', 'exit') })).toBeVisible();
    });
  });
}

test('5: somebody who cannot read, in French, in Cuneo and in Vernante', async ({ page }) => {
  await voices(page, [{ lang: 'fr-FR', localService: true }]);
  await page.goto('/fr/');
  // Every need has a picture, and the page reads itself aloud.
  const tiles = page.locator('.tiles a');
  expect(await tiles.locator('svg use').count()).toBe(await tiles.count());
  await page.getByRole('button', { name: `${text('fr', 'listen')}: ${need('fr', 'food')}` }).click();
  await expect.poll(() => said(page)).toEqual([`${need('fr', 'food')} (fr-FR)`]);
  await ask(page, 'fr', 'food', 'meal', 'Cuneo');
  await expect(first(page)).toContainText('Mensa Esempio Cuneo');
  await expect(first(page).locator('.state')).toHaveText(text('fr', 'open-always'));
  // In Vernante nobody serves meals within 15 km: the page says how far the nearest is, and shows it.
  await ask(page, 'fr', 'food', 'meal', 'vernant');
  await expect(page.locator('.far h2, .far .fold')).toContainText('15 km');
  await expect(page.locator('.far .card .far').first()).toContainText('km');
});

test('6: the list of a social worker, on paper and as a file', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`/it/near?need=permit-renewal&area=${MESTRE}`);
  await page.getByRole('link', { name: text('it', 'table') }).click();
  await page.emulateMedia({ media: 'print' });
  const row = page.locator('tbody tr').first();
  for (const told of [
    'Sportello Esempio Mestre',
    'via Esempio 7',
    '041 000 0001',
    'Lunedì–Domenica 9:00–13:00',
    'বাংলা',
  ]) {
    await expect(row).toContainText(told);
  }
  await expect(page.locator('.btn:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: text('it', 'table-csv') }).click();
  expect((await file).suggestedFilename()).toBe('bussola.csv');
});

test('7: a keyboard, and the tree of a screen reader', async ({ page }) => {
  await page.goto(`/it/near?need=permit-renewal&area=${MESTRE}`);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - link:
        - heading "${label('it', 'permit-renewal')}" [level=1]
      - link /Mestre/
      - heading /\\d+ posti?/ [level=2]
      - link "Filtri"
      - region "Mappa":
        - button "Mappa"
      - list:
        - listitem:
          - heading /Sportello Esempio Mestre/ [level=3]
          - paragraph
          - paragraph: /./
          - list:
            - listitem: Gratis
            - listitem: Senza appuntamento
            - listitem: /বাংলা/
          - paragraph
          - paragraph:
            - link "041 000 0001"
            - link "Portami lì"
  `);
  // With a keyboard: the filters, a filter, and the first place.
  const focused = page.locator(':focus');
  await page.locator('a[href="#filters"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(focused).toHaveClass(/chip|btn/);
  await page.locator('.card h3 a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Sportello Esempio Mestre');
});
