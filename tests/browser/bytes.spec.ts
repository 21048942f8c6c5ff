/** What a first visit costs: the bytes on the wire of the list with twenty results, before the map is opened. */

import type { Page } from '@playwright/test';
import { expect, test } from './harness';
import { LANGS } from './words';

const KB = 1000;

for (const lang of LANGS) {
  test(`a first visit to the list stays small, in ${lang}`, async ({ page }) => {
    const loaded = await bytesOf(page, `/${lang}/near?area=027042`);
    await expect(page.locator('.card[data-lat]')).toHaveCount(20);
    const sum = (types: string[]) =>
      loaded.filter(({ type }) => types.includes(type)).reduce((sum, { bytes }) => sum + bytes, 0);
    expect(sum(['Document']), 'there is a page').toBeGreaterThan(1 * KB);
    expect(sum(['Stylesheet']), 'there is a style').toBeGreaterThan(1 * KB);
    expect(sum(['Document', 'Stylesheet']), 'before the first paint').toBeLessThanOrEqual(14 * KB);
    expect(sum(loaded.map(({ type }) => type)), 'all of it').toBeLessThanOrEqual(40 * KB);
    if (process.env.BYTES) {
      const told = ['Document', 'Stylesheet', 'Script'].map((it) => `${it} ${sum([it])}`).join(', ');
      console.log(`${lang}: ${told}, all ${sum(loaded.map(({ type }) => type))}`);
    }
    // Files are compressed when they are built, the page when it is asked for.
    const expected = (type: string) => (type === 'Document' ? ['gzip'] : ['br', '']);
    expect(loaded.filter(({ type, encoding }) => !expected(type).includes(encoding))).toEqual([]);
  });
}

test('the scripts of all pages but for the map stay small', async ({ page }) => {
  const scripts = new Map<string, number>();
  await page.addInitScript(() => {
    speechSynthesis.getVoices = () => [{ lang: 'it-IT', localService: true }] as unknown as SpeechSynthesisVoice[];
  });
  for (const path of ['/it/', '/it/near?need=health&area=027042']) {
    for (const { type, url, bytes } of await bytesOf(page, path, 'button[data-turn]')) {
      if (type === 'Script') scripts.set(url, bytes);
    }
  }
  if (process.env.BYTES) console.log([...scripts].map(([url, bytes]) => `${url} ${bytes}`).join('\n'));
  expect([...scripts.keys()].map((url) => /assets\/(\w+)-/.exec(url)?.[1]).sort()).toEqual([
    'compass',
    'main',
    'speak',
  ]);
  expect([...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(12 * KB);
});

/** What the browser loads for a page that it has never seen, headers and all. */
async function bytesOf(page: Page, path: string, tap?: string) {
  const session = await page.context().newCDPSession(page);
  const loaded = new Map<string, { type: string; url: string; encoding: string; bytes: number }>();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    const encoding = response.headers['content-encoding'] ?? '';
    loaded.set(requestId, { type, url: response.url, encoding, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const it = loaded.get(requestId);
    if (it) it.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(path, { waitUntil: 'networkidle' });
  if (tap && (await page.locator(tap).count()) > 0) {
    const script = page.waitForResponse(/\/assets\/compass-/);
    await page.locator(tap).first().click();
    await (await script).finished();
  }
  await expect.poll(() => [...loaded.values()].every(({ bytes }) => bytes > 0)).toBe(true);
  await session.detach();
  return [...loaded.values()];
}
