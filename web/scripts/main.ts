/** Sets up what the pages offer to browsers with scripts. Anything heavier than a few lines is loaded on demand. */

import { askAround, type Point, show } from './ask';
import { locate } from './locate';
import './search';

/** The centre of the list: the phone, or a point of the map. It lives as long as the page, never in an address. */
let here: Point | undefined;

const root = document.documentElement;
root.classList.add('ready');
offerToRead();
offerMap();

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.defaultPrevented) return;
  const tapped = <T extends Element>(what: string) => (event.target as Element).closest<T>(what);
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;

  const locateButton = tapped<HTMLButtonElement>('[data-locate]');
  const mapButton = tapped<HTMLButtonElement>('[data-map] > button[aria-expanded]');
  const turnButton = tapped<HTMLButtonElement>('[data-turn]');
  const shareButton = tapped<HTMLElement>('[data-share] > button');
  const link = tapped<HTMLAnchorElement>('a[href]');
  if (locateButton?.form) void listAround(locateButton.form);
  else if (mapButton?.parentElement) void openMap(mapButton.parentElement, mapButton);
  else if (turnButton) followPhone();
  else if (shareButton?.parentElement) void share(shareButton.parentElement);
  else if (tapped('[data-print]')) print();
  else if (link && 'exit' in link.dataset) {
    event.preventDefault();
    leave(link.href);
  } else if (link && !elsewhere && follow(link)) event.preventDefault();
});

/** An open menu closes with Escape, and by a tap elsewhere. */
document.addEventListener('keydown', ({ key, target }) => {
  const menu = document.querySelector<HTMLDetailsElement>('.menu[open]');
  if (key !== 'Escape' || !menu) return;
  menu.open = false;
  if (target instanceof Node && menu.contains(target)) menu.querySelector('summary')?.focus();
});
document.addEventListener('click', ({ target }) => {
  const menu = document.querySelector<HTMLDetailsElement>('.menu[open]');
  if (menu && target instanceof Node && !menu.contains(target)) menu.open = false;
});

/** On a discreet page, forms replace the page in the history too. */
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !('discreet' in root.dataset)) return;
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  if (form.method === 'get') location.replace(`${form.action}?${fields}`);
  else void send(form, fields);
});

/** The address of the current content, without its fragment. */
let shown = location.pathname + location.search;

/** Back and forward among questions around the same point. */
addEventListener('popstate', () => {
  const wanted = location.pathname + location.search;
  if (wanted === shown) return;
  if (!here) {
    // The page has been reloaded since, and has lost the point.
    location.reload();
    return;
  }
  shown = wanted;
  void askAround(new URL(location.href), here).then((answered) => (answered ? offerToRead() : location.reload()));
});

/** Follows a link that the browser should not follow itself; true if it did. */
function follow(link: HTMLAnchorElement): boolean {
  if ('ask' in link.dataset && here) {
    void askAgain(new URL(link.href), here, 'replace' in link.dataset);
    return true;
  }
  // Links away from a discreet page replace it, so the history never has more than one.
  if ('replace' in link.dataset || ('discreet' in root.dataset && /^https?:$/.test(link.protocol))) {
    location.replace(link.href);
    return true;
  }
  return false;
}

/** Asks a narrower question around the same point; without an answer, follows the link. */
async function askAgain(address: URL, around: Point, replace: boolean): Promise<void> {
  const quietly = replace || 'discreet' in root.dataset;
  if (await askAround(address, around)) {
    if (quietly) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    shown = address.pathname + address.search;
    offerToRead();
    offerMap();
  } else if (quietly) location.replace(address);
  else location.assign(address);
}

async function listAround(form: HTMLFormElement): Promise<void> {
  const status = form.querySelector<HTMLElement>('.status');
  const say = (what: string) => {
    if (status) status.textContent = status.dataset[what] ?? '';
  };
  say('waiting');
  const found = await locate();
  if (typeof found === 'string') say(found);
  else if (!(await askHere(found))) say('offline');
}

/** Asks the question of the page around a point. The address keeps the locality that the answer names. */
async function askHere(around: Point): Promise<boolean> {
  here = around;
  if (!(await askAround(new URL(location.href), around))) return false;
  offerMap();
  const named = document.querySelector<HTMLElement>('[data-address]')?.dataset.address;
  if (named) {
    history.replaceState(null, '', named);
    shown = named;
  }
  return true;
}

async function openMap(box: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const status = box.querySelector('.status');
  if ('opening' in box.dataset) return;
  const opened = box.classList.toggle('opened');
  button.setAttribute('aria-expanded', String(opened));
  const drawn = box.querySelectorAll<HTMLElement>('.canvas, .around');
  if (drawn.length > 0 || !opened) {
    for (const it of drawn) it.hidden = !opened;
    return;
  }
  const say = (text: string | undefined) => {
    if (status) status.textContent = text ?? '';
  };
  say(box.dataset.loading);
  box.dataset.opening = '';
  try {
    const { drawList, drawChoice } = await import('./map');
    if (box.dataset.point) {
      drawChoice(box, async (point) => {
        say(box.dataset.loading);
        say((await askHere(point)) ? '' : box.dataset.offline);
      });
    } else {
      drawList(box, document.querySelectorAll<HTMLElement>('.card[data-lat]'), here);
    }
    say('');
  } catch {
    say(box.dataset.failed);
    box.classList.remove('opened');
    button.setAttribute('aria-expanded', 'false');
  }
  delete box.dataset.opening;
}

/** A wide screen has room for the map beside the list, and rarely pays for bytes. */
function offerMap(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const box = document.querySelector<HTMLElement>('.listed > [data-map]');
  const button = box?.querySelector('button');
  if (!box || !button || connection?.saveData || !matchMedia('(min-width: 64rem)').matches) return;
  setTimeout(() => {
    if (button.isConnected && button.getAttribute('aria-expanded') === 'false') void openMap(box, button);
  });
}

/** Some phones ask for permission to read their orientation, only right after a tap: so ask before loading anything. */
function followPhone(): void {
  const leave = mayTurn();
  import('./compass').then(
    ({ turn }) => turn(leave),
    () => {
      const button = document.querySelector<HTMLElement>('[data-turn]');
      const status = button?.parentElement?.querySelector('[role=status]');
      if (status) status.textContent = button?.dataset.offline ?? '';
    },
  );
}

async function mayTurn(): Promise<boolean> {
  if (!('DeviceOrientationEvent' in window)) return true;
  const { requestPermission } = DeviceOrientationEvent as unknown as { requestPermission?: () => Promise<string> };
  if (!requestPermission) return true;
  try {
    return (await requestPermission.call(DeviceOrientationEvent)) === 'granted';
  } catch {
    return false;
  }
}

/** Leaves at once: nothing stays visible while the other page loads, and Back does not return here. */
function leave(to: string): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
  document.title = '';
  document.body.hidden = true;
  location.replace(to);
}

/** Sends a form without leaving the page. If that fails, the form keeps what was written. */
async function send(form: HTMLFormElement, fields: URLSearchParams): Promise<void> {
  const status = form.querySelector<HTMLElement>('[data-offline]');
  const say = (text: string | undefined) => {
    if (status) status.textContent = text ?? '';
  };
  try {
    const answer = await fetch(form.action, { method: 'POST', body: fields });
    // After a mistake, the answer is the form with a message.
    if (answer.ok || answer.status === 400) show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    else say(answer.status === 429 ? status?.dataset.many : status?.dataset.failed);
  } catch {
    say(status?.dataset.offline);
  }
}

/** Sends the address of the list, which names a locality and no position. */
async function share(box: HTMLElement): Promise<void> {
  const said = box.querySelector('span');
  const say = (text: string) => {
    if (said) said.textContent = text;
  };
  const url = location.href;
  try {
    if ('share' in navigator) await navigator.share({ title: document.title, url });
    else {
      await (navigator as Navigator).clipboard.writeText(url);
      say(box.dataset.copied ?? '');
    }
  } catch (error) {
    // The user closed the share sheet; or there is no clipboard, so show the address to copy by hand.
    if (!(error instanceof DOMException && error.name === 'AbortError')) say(url);
  }
}

/** Adds buttons that read aloud, if the device has its own voice for the language. */
function offerToRead(): void {
  if (document.querySelector('[data-listen]') && 'speechSynthesis' in window) {
    void import('./speak').then(({ offer }) => offer());
  }
}
