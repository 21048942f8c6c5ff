/** Asks the server for the list around a position, and puts the answer in the place of the page. */

import type { Position } from './locate';

/**
 * Sends the question of `address` with the position in the body, where no log and no history sees it.
 * False where the network gave no answer; an answer that reports an error is a page too, and shown.
 */
export async function askAround(address: URL, here: Position): Promise<boolean> {
  const body = new URLSearchParams(address.search);
  body.delete('area');
  body.set('lat', String(here.lat));
  body.set('lon', String(here.lon));
  try {
    const answer = await fetch(address.pathname, { method: 'POST', body });
    show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    return true;
  } catch {
    return false;
  }
}

function show(page: Document): void {
  document.title = page.title;
  for (const part of ['main', '[data-swap]', 'form.search']) {
    const [old, fresh] = [document.querySelector(part), page.querySelector(part)];
    if (old && fresh) old.replaceWith(fresh);
  }
  const heading = document.querySelector<HTMLElement>('.sum h2') ?? document.querySelector('main');
  heading?.focus({ preventScroll: true });
  scrollTo(0, 0);
}
