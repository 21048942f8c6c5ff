/** Wires what the pages offer to those who have scripts: the list around the phone, and the map. */

import { askAround } from './ask';
import { locate, type Position } from './locate';
import './search';

/** Lives as long as the page; never in an address, never stored. */
let here: Position | undefined;

document.documentElement.classList.add('ready');

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.defaultPrevented) return;
  const tapped = <T extends Element>(what: string) => (event.target as Element).closest<T>(what);

  const locateButton = tapped<HTMLButtonElement>('[data-locate]');
  const mapButton = tapped<HTMLButtonElement>('[data-map] > button');
  const question = tapped<HTMLAnchorElement>('a[data-ask]');
  if (locateButton?.form) {
    void listAround(locateButton.form);
  } else if (mapButton?.parentElement) {
    void openMap(mapButton.parentElement, mapButton);
  } else if (question && here && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    void follow(new URL(question.href), here);
  }
});

/** Back and forward among questions that were asked around the same position. */
addEventListener('popstate', () => {
  if (here) void askAround(new URL(location.href), here);
});

async function listAround(form: HTMLFormElement): Promise<void> {
  const status = form.querySelector<HTMLElement>('.status');
  const say = (what: string) => {
    if (status) status.textContent = status.dataset[what] ?? '';
  };
  say('waiting');
  const found = await locate();
  if (typeof found === 'string') {
    say(found);
    return;
  }
  here = found;
  if (!(await askAround(new URL(location.href), here))) say('offline');
}

/** A narrower question around the same position; without an answer, the link leads where it says. */
async function follow(address: URL, position: Position): Promise<void> {
  if (await askAround(address, position)) history.pushState(null, '', address);
  else location.assign(address);
}

async function openMap(box: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const status = box.querySelector('.status');
  const opened = box.classList.toggle('opened');
  button.setAttribute('aria-expanded', String(opened));
  const canvas = box.querySelector<HTMLElement>('.canvas');
  if (canvas || !opened) {
    if (canvas) canvas.hidden = !opened;
    return;
  }
  if (status) status.textContent = box.dataset.loading ?? '';
  try {
    const { drawMap } = await import('./map');
    drawMap(box, document.querySelectorAll<HTMLElement>('.card[data-lat]'), here);
    if (status) status.textContent = '';
  } catch {
    if (status) status.textContent = box.dataset.failed ?? '';
    box.classList.remove('opened');
    button.setAttribute('aria-expanded', 'false');
  }
}
