/** Asks the server for the list around a place, and puts the answer in the place of the page. */

import type { Position } from './locate';

/** Where a list is asked around, and whether somebody chose it on the map. */
export type Point = Position & { readonly chosen?: true };

/** How many questions were sent. */
let asked = 0;

/**
 * Sends the question of `address` with the position in the body, where no log and no history sees it.
 * False where the network gave no answer, or another than the list: what stands on the page stays.
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
    // Somebody tapped again meanwhile: the later question is the one that counts.
    if (number !== asked) return true;
    show(new DOMParser().parseFromString(page, 'text/html'));
    return true;
  } catch {
    return false;
  }
}

/** Puts what a page has of its own in the place of what stands here. */
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
