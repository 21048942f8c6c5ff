/** Suggestions under a box of words while typing: requested after a pause, dropped at the next letter. */

const PAUSE_MS = 200;
/** The search box, and the box for a town where the page asks where. */
const FORMS = 'form[data-suggest]';
const BOX = 'input[name=q], input[name=place]';

let asked = 0;
let pause: ReturnType<typeof setTimeout> | undefined;

document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.form?.matches(FORMS) || !target.matches(BOX)) return;
  const { form } = target;
  asked += 1;
  clearTimeout(pause);
  pause = setTimeout(() => void suggest(form, target.value), PAUSE_MS);
});

document.addEventListener('keydown', (event) => {
  // While a character is being composed, the keys belong to the input method.
  if (!(event.target instanceof Element) || event.isComposing) return;
  const form = event.target.closest<HTMLFormElement>(FORMS);
  if (!form) return;
  if (event.key === 'Escape') {
    asked += 1;
    clearTimeout(pause);
    event.preventDefault();
    show(form, '');
    form.querySelector<HTMLElement>(BOX)?.focus();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const stops = [...form.querySelectorAll<HTMLElement>(`${BOX}, .results a`)];
    const next = stops.indexOf(event.target as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1);
    stops[next]?.focus();
    event.preventDefault();
  }
});

async function suggest(form: HTMLFormElement, typed: string): Promise<void> {
  if (typed.trim() === '') {
    show(form, '');
    return;
  }
  const number = asked;
  const question = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  try {
    const answer = await fetch(`${form.dataset.suggest}?${question}`);
    const list = await answer.text();
    if (answer.ok && number === asked) show(form, list);
  } catch {
    // No network: the button still works.
  }
}

/** Puts the server's list under the box. Its links work like any other on the page. */
function show(form: HTMLFormElement, list: string): void {
  const box = form.querySelector('.suggested');
  if (!box) return;
  const parsed = new DOMParser().parseFromString(list, 'text/html').querySelector('ul');
  box.textContent = '';
  if (parsed) box.append(parsed);
}
