/** axe on every kind of page: in every language at 320 px; dark, and with letters twice as large, in four scripts. */

import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, importInto, type Server, test, untilGone } from './harness';
import { LANGS, type Lang, text } from './words';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Open = (page: Page, lang: Lang, gone: string) => Promise<unknown>;

/** How to come to each page. */
const PAGES: Record<string, Open> = {
  needs: (page, lang) => page.goto(`/${lang}/`),
  leaves: (page, lang) => page.goto(`/${lang}/needs/health`),
  'question without a place': (page, lang) => page.goto(`/${lang}/near?need=health`),
  'point on the map': async (page, lang) => {
    await page.goto(`/${lang}/near?need=health`);
    await page.getByRole('button', { name: text(lang, 'map-point'), exact: true }).click();
    await expect(page.getByRole('button', { name: text(lang, 'map-around') })).toBeVisible();
  },
  list: (page, lang) => page.goto(`/${lang}/near?need=health&area=027042`),
  'list with filters': (page, lang) => page.goto(`/${lang}/near?need=health&free=true&language=ar&area=027042`),
  'list with the map': async (page, lang) => {
    await page.goto(`/${lang}/near?need=health&area=027042`);
    await page.getByRole('button', { name: text(lang, 'map'), exact: true }).click();
    await expect(page.locator('path.border').first()).toBeAttached();
    await expect(page.locator('.pin').first()).toBeVisible();
  },
  'empty list': async (page, lang) => {
    await page.goto(`/${lang}/near?need=stp-eni&area=004078`);
    await expect(page.getByText(text(lang, 'empty-next'))).toBeVisible();
  },
  place,
  compass: async (page, lang) => {
    await place(page, lang);
    await page.getByRole('link', { name: text(lang, 'compass-open') }).click();
    await expect(page.locator('.needle')).toBeVisible();
  },
  way: async (page, lang) => {
    await place(page, lang);
    await page.goto(`${page.url()}/way`);
    await expect(page.getByText(text(lang, 'way-leaves'))).toBeVisible();
  },
  report: async (page, lang) => {
    await place(page, lang);
    await page.getByRole('link', { name: text(lang, 'report') }).click();
    await expect(page.getByRole('radio').first()).toBeVisible();
  },
  'report that was sent': async (page) => {
    await page.goto(`${page.url()}?sent`);
    await expect(page.locator('.done')).toBeVisible();
  },
  'place that is gone': async (page, lang, gone) => {
    const answer = await page.goto(`/${lang}/places/${gone}`);
    expect(answer?.status()).toBe(410);
  },
  'discreet leaves': (page, lang) => page.goto(`/${lang}/needs/safety`),
  'discreet list': (page, lang) => page.goto(`/${lang}/near?need=anti-violence&area=027042`),
  'discreet place': async (page, lang) => {
    await page.goto(`/${lang}/near?need=anti-violence&area=027042`);
    await page.locator('.card h3 a').first().click();
    await expect(page.locator('.frame').first()).toBeVisible();
  },
  privacy: (page, lang) => page.goto(`/${lang}/privacy`),
  accessibility: (page, lang) => page.goto(`/${lang}/accessibility`),
  search: (page, lang) => page.goto(`/${lang}/search?q=permeso`),
  'search in vain': (page, lang) => page.goto(`/${lang}/search?q=qwrtzpsdfg`),
  suggestions: async (page, lang) => {
    await page.goto(`/${lang}/`);
    await page.getByRole('searchbox').fill('permes');
    await expect(page.locator('.suggested a').first()).toBeVisible();
  },
  error: (page, lang) => page.goto(`/${lang}/nowhere`),
};

async function place(page: Page, lang: Lang): Promise<void> {
  await page.goto(`/${lang}/near?need=permit-renewal&area=004078`);
  await page.getByRole('link', { name: 'Polo .mEET', exact: true }).click();
  await expect(page.locator('table.week').first()).toBeVisible();
}

test.describe.configure({ timeout: 180_000 });

test.describe('in a browser of another language', () => {
  test.use({ locale: 'ja-JP' });

  test('the choice of the language can be used by everybody', async ({ page }) => {
    await page.goto('/');
    expect(await violations(page)).toEqual([]);
  });
});

for (const lang of LANGS) {
  test(`every page can be used by everybody, in ${lang}`, async ({ page, gone }) => {
    await everyPage(page, lang, gone);
  });
}

for (const lang of ['it', 'ar', 'bn', 'zh'] as const) {
  test.describe(`in the dark, in ${lang}`, () => {
    test.use({ colorScheme: 'dark' });

    test('every page can be used by everybody', async ({ page, gone }) => {
      await everyPage(page, lang, gone);
    });
  });

  test.describe(`with letters twice as large, in ${lang}`, () => {
    // The policy of our pages lets nobody add a style; this test has to.
    test.use({ bypassCSP: true });

    test('every page can be used by everybody', async ({ page, gone }) => {
      const larger = () => page.addStyleTag({ content: 'html { font-size: 225% !important }' });
      await everyPage(page, lang, gone, larger);
    });
  });
}

test('a word too long for the screen widens no page', async ({ page, server }) => {
  const file = await longWords(server);
  const places = await idsOfLong(server);
  const width = page.viewportSize()?.width ?? 0;
  const isNarrow = async (path: string, words: string) => {
    await page.goto(path);
    await expect(page.getByText(words).first(), path).toBeAttached();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, path).toBe(width);
  };
  for (const lang of ['it', 'ar'] as const) {
    for (const [row, id] of Object.entries(places)) {
      const [name, organization, address] = LONG[row] ?? [];
      await isNarrow(`/${lang}/places/${id}`, organization ?? '');
      await isNarrow(`/${lang}/places/${id}/compass`, address ?? '');
      await isNarrow(`/${lang}/places/${id}/report`, name ?? '');
      await isNarrow(`/${lang}/search?q=${encodeURIComponent(name ?? '')}`, name ?? '');
    }
    await isNarrow(`/${lang}/near?need=permit-renewal&area=${ACCEGLIO.id}`, LONG.p1?.[0] ?? '');
  }

  const rows = (await readFile(file, 'utf8')).split('\n').filter((row) => !row.startsWith('p1,'));
  await writeFile(file, rows.join('\n'));
  importInto(server, file, ['--source', 'long', '--replace']);
  await untilGone(server, places.p1 ?? '');
  for (const lang of ['it', 'ar'] as const) await isNarrow(`/${lang}/places/${places.p1}`, LONG.p1?.[0] ?? '');
});

/** At the head of a valley, where no other test looks for anything. */
const ACCEGLIO = { id: '004001', lat: '44.4746', lon: '6.9909' };

/** Of each place its name, organization and address. */
const LONG: Record<string, [string, string, string]> = {
  p1: ['Einwanderungsberatungsstelle Bozen', 'Comune di Prova', 'via Roma 1'],
  p2: ['sportello.immigrazione@comune.example', 'Comune di Prova', 'via Roma 1'],
  p3: ['Sportello di prova', 'Comune di Prova', 'https://maps.app.goo.gl/AbCdEfGhIjKlMnOp12345'],
  p4: [
    'Sportello bello',
    'Bezirksgemeinschaftsverwaltungsdienststelle',
    'Bezirksgemeinschaftsverwaltungsdienststellenweg 7',
  ],
};

/** Imports places with words wider than a small screen, and says from which file. */
async function longWords(server: Server): Promise<string> {
  const header = (await readFile('data/sample.csv', 'utf8')).split('\n')[0]?.split(',') ?? [];
  const rows = Object.entries(LONG).map(([id, [name, organization, address]]) => {
    const given: Record<string, string> = {
      location_id: id,
      location_name: name,
      location_type: 'help_desk',
      organization_id: organization.slice(0, 4),
      organization_name: organization,
      organization_type: 'municipality',
      address,
      istat: ACCEGLIO.id,
      lat: ACCEGLIO.lat,
      lon: ACCEGLIO.lon,
      precision: 'street',
      service_id: `s-${id}`,
      service_name: 'Sportello',
      description: organization,
      needs: 'permit-renewal',
    };
    return header.map((column) => given[column] ?? '').join(',');
  });
  const file = join(dirname(server.database), 'long.csv');
  await writeFile(file, [header.join(','), ...rows].join('\n'));
  importInto(server, file, ['--source', 'long']);
  return file;
}

async function idsOfLong(server: Server): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  const around = `${server.url}/api/v1/nearest?lat=${ACCEGLIO.lat}&lon=${ACCEGLIO.lon}&within_m=1&need=permit-renewal&relax=false`;
  type Answer = { locations: { id: string; name: string; address: string }[] };
  const found = async () => {
    const { locations } = (await (await fetch(around)).json()) as Answer;
    for (const { id, name, address } of locations) {
      const row = Object.keys(LONG).find((it) => LONG[it]?.[0] === name && LONG[it]?.[2] === address);
      if (row) ids[row] = id;
    }
    return Object.keys(ids).length;
  };
  await expect.poll(found, 'the server hears of it').toBe(Object.keys(LONG).length);
  return ids;
}

async function everyPage(page: Page, lang: Lang, gone: string, change?: () => Promise<unknown>): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  for (const [name, open] of Object.entries(PAGES)) {
    await test.step(name, async () => {
      await open(page, lang, gone);
      await change?.();
      expect.soft(await violations(page), name).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(wide, `${name}: no scrolling sideways`).toBe(width);
    });
  }
}

async function violations(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
