/** Asks the server for the list around a point, and replaces the page with the answer. */

import type { Position } from './locate';

/** The point that a list is around, and whether the user chose it on the map. */
export type Point = Position & { readonly chosen?: true };

/** How many requests were sent. */
let asked = 0;

/**
 * Sends the question of `address` with the position in the body, out of logs and histories.
 * False if the network failed or the answer is not the list; then the page does not change.
 */
export async function askAround(address: URL, around: Point): Promise<boolean> {
  const body = new URLSearchParams(address.search);
  body.delete('area');
  body.set('lat', String(around.lat));
  body.set('lon', String(around.lon));
  if (around.chosen) body.set('chosen', 'true');
  asked += 1;
  const number = asked;
  try {
    const answer = await fetch(address.pathname, { method: 'POST', body });
    if (!answer.ok) return false;
    const page = await answer.text();
    // The user has tapped again: only the later question counts.
    if (number !== asked) return true;
    show(new DOMParser().parseFromString(page, 'text/html'));
    return true;
  } catch {
    return false;
  }
}

/** Replaces the parts of this page that differ from page to page with those of `page`. */
export function show(page: Document): void {
  document.title = page.title;
  if ('discreet' in page.documentElement.dataset) document.documentElement.dataset.discreet = '';
  else delete document.documentElement.dataset.discreet;
  for (const part of ['main', '[data-swap]', 'form.search']) {
    const [old, fresh] = [document.querySelector(part), page.querySelector(part)];
    if (old && fresh) old.replaceWith(fresh);
  }
  const heading = document.querySelector<HTMLElement>('.sum h2') ?? document.querySelector('main');
  heading?.focus({ preventScroll: true });
  scrollTo(0, 0);
}
