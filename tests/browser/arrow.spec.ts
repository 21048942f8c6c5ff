/** The arrows that turn with the phone, and the distances that follow it. */

import type { Page } from '@playwright/test';
import { expect, test } from './harness';
import { text } from './words';

const CUNEO = { latitude: 44.3895, longitude: 7.5478 };
/** The polo .mEET, which stands north-east of there. */
const MEET = { lat: 44.3945, lon: 7.551 };

test.use({
  permissions: ['geolocation', 'accelerometer', 'gyroscope', 'magnetometer'],
  geolocation: CUNEO,
});

test('the compass turns with the phone and counts the metres, without asking anybody', async ({
  page,
  context,
  lang,
  watch,
}) => {
  await page.goto(`/${lang}/near?need=permit-renewal&area=004078`);
  await page.getByRole('link', { name: 'Polo .mEET', exact: true }).click();
  await page.getByRole('link', { name: text(lang, 'compass-open') }).click();
  const arrow = page.locator('.needle path');
  await expect(arrow).toBeHidden();
  await page.getByRole('button', { name: text(lang, 'compass-turn') }).click();
  const bearing = bearingOf(CUNEO, MEET);
  await expect(arrow).toHaveAttribute('transform', `rotate(${bearing} 26 26)`);
  await expect(page.locator('.needle .far')).toHaveText(/^610 /);
  await expect(page.locator('.needle .toward')).toContainText(text(lang, 'toward-ne'));

  const asked = watch.requests.length;
  // The phone looks west, so what is in the north-east is to the right and behind.
  await turnTo(page, { alpha: 90 });
  await expect(arrow).toHaveAttribute('transform', `rotate(${bearing - 270} 26 26)`);
  await expect(page.getByRole('status')).toContainText(text(lang, 'compass-eight'));
  // Held over the head, its top points the other way.
  await turnTo(page, { alpha: 90, beta: 135 });
  await expect(arrow).toHaveAttribute('transform', `rotate(${bearing - 90} 26 26)`);
  await turnTo(page, { alpha: 0 });

  await context.setGeolocation({ latitude: 44.3945, longitude: 7.5489 });
  await expect(page.locator('.needle .far')).toHaveText(/^170 /);
  await expect(page.locator('.needle .toward')).toContainText(text(lang, 'toward-e'));
  await context.setGeolocation({ latitude: MEET.lat, longitude: MEET.lon });
  await expect(page.getByRole('status')).toHaveText(text(lang, 'compass-arrived'));
  expect(watch.requests.slice(asked)).toEqual([]);
});

test('in the list every arrow turns by as much, and places of a town have none', async ({ page, context, lang }) => {
  await context.setGeolocation({ latitude: 45.48211, longitude: 12.23162 });
  await page.goto(`/${lang}/near?need=health&area=027042`);
  await page.getByRole('button', { name: text(lang, 'compass-turn') }).click();
  const turned = () =>
    page
      .locator('.dial path')
      .evaluateAll((arrows) =>
        arrows.map((it) => Number(/rotate\((-?\d+)/.exec(it.getAttribute('transform') ?? '')?.[1])),
      );
  await expect(page.locator('.dial path[data-turned]').first()).toBeVisible();
  await turnTo(page, { alpha: 0 });
  await expect(page.getByRole('status').first()).toContainText(text(lang, 'compass-eight'));
  const north = await turned();
  await turnTo(page, { alpha: 30 });
  await expect.poll(turned).toEqual(north.map((it) => it - 330));
  await expect(page.locator('.card[data-approximate] .dial path')).toHaveCount(0);
  await expect(page.locator('.card[data-approximate] .dial .dot').first()).toBeVisible();
});

test('in a list without a compass the words are seen', async ({ page, lang }) => {
  await page.goto(`/${lang}/near?need=permit-renewal&area=004078`);
  await page.getByRole('button', { name: text(lang, 'compass-turn') }).click();
  await expect(page.getByRole('status').first()).toHaveText(text(lang, 'compass-still'));
  await page.locator('.card .toward').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.card .toward').first()).toBeInViewport();
  await expect(page.locator('.card .toward').first()).toHaveCSS('position', 'static');
});

test('a phone without a compass says so, and the words still tell the way', async ({ page, lang }) => {
  await page.goto(`/${lang}/near?need=permit-renewal&area=004078`);
  await page.getByRole('link', { name: 'Polo .mEET', exact: true }).click();
  await page.getByRole('link', { name: text(lang, 'compass-open') }).click();
  await page.getByRole('button', { name: text(lang, 'compass-turn') }).click();
  await expect(page.getByRole('status')).toHaveText(text(lang, 'compass-still'));
  await expect(page.locator('.needle .toward')).toContainText(text(lang, 'toward-ne'));
});

/** What a phone tells that is turned so, flat on the hand unless `beta` says otherwise. */
async function turnTo(page: Page, { alpha, beta = 0 }: { alpha: number; beta?: number }): Promise<void> {
  await page.evaluate(
    (turn) =>
      dispatchEvent(new DeviceOrientationEvent('deviceorientationabsolute', { ...turn, gamma: 0, absolute: true })),
    { alpha, beta },
  );
}

/** Whole degrees from north on a plane, which over half a kilometre is the same. */
function bearingOf(from: typeof CUNEO, to: typeof MEET): number {
  const east = (to.lon - from.longitude) * Math.cos((from.latitude * Math.PI) / 180);
  return Math.round((Math.atan2(east, to.lat - from.latitude) * 180) / Math.PI);
}
