/** Reads aloud with voices on the device only: others would send the words to a third party. */

let reading: HTMLButtonElement | undefined;
let waiting = false;

/** Adds a button beside each thing that can be read aloud, if the device has a voice for the language. */
export function offer(): void {
  const voice = localVoice(document.documentElement.lang);
  if (!voice) {
    // Some browsers load their voices late and then fire this event.
    if (!waiting) speechSynthesis.addEventListener?.('voiceschanged', offer);
    waiting = true;
    return;
  }
  for (const heard of document.querySelectorAll<HTMLElement>('[data-listen]')) {
    for (const part of partsOf(heard)) {
      if (part.querySelector('.listen')) continue;
      const added = document.createElement('button');
      added.type = 'button';
      added.className = 'listen';
      added.setAttribute('aria-label', `${heard.dataset.listen}: ${wordsOf(part)[0]}`);
      const sprite = document.querySelector('.top use, .search use')?.getAttribute('href')?.split('#')[0];
      added.innerHTML = `<svg class="i" aria-hidden="true"><use href="${sprite}#volume"/></svg>`;
      reads(added, voice, () => [wordsOf(part)]);
      const heading = part.querySelector('h2, h3');
      if (heading) heading.after(added);
      else part.append(added);
    }
    heard.classList.add('heard');
  }
  // The whole page, part by part in its order, with parts that have no button of their own.
  const parts = () => document.querySelectorAll<HTMLElement>('[data-read], [data-listen]');
  for (const all of document.querySelectorAll<HTMLButtonElement>('[data-aloud][hidden]')) {
    all.hidden = false;
    reads(all, voice, () => [...parts()].flatMap(partsOf).map(wordsOf));
  }
}

/** The items of a list each have a button; anything else is read as a whole. */
function partsOf(heard: HTMLElement): HTMLElement[] {
  return heard.matches('ul, ol') ? [...heard.querySelectorAll<HTMLElement>(':scope > li')] : [heard];
}

/** The words of a part, in order: those that it marks, else all that is in sight. */
function wordsOf(part: HTMLElement): string[] {
  const marked = [...part.querySelectorAll<HTMLElement>('[data-say]')];
  const texts = (marked.length > 0 ? marked : [part]).flatMap((it) => seen(it).split(/[\n\t]+/));
  // The number on a card is for the eye, which looks for it on the map.
  const number = part.querySelector('.num')?.textContent;
  return texts.map((it) => it.trim()).filter((it) => it !== '' && it !== number);
}

/** Unlike `textContent`, without what is hidden or folded, and with breaks between blocks. */
function seen(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: see above
  return element.innerText;
}

function localVoice(language: string): SpeechSynthesisVoice | undefined {
  const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  return speechSynthesis.getVoices().find((it) => it.localService && primary(it.lang) === primary(language));
}

/** A tap on `button` reads the parts one after the other; a second tap stops. */
function reads(button: HTMLButtonElement, voice: SpeechSynthesisVoice, parts: () => string[][]): void {
  button.addEventListener('click', () => {
    const stop = reading === button;
    speechSynthesis.cancel();
    quiet();
    if (stop) return;
    // One utterance for each part: engines cut long ones off.
    const all = parts().map((words) => new SpeechSynthesisUtterance(words.join('. ')));
    for (const utterance of all) {
      utterance.voice = voice;
      utterance.lang = voice.lang;
    }
    all[all.length - 1]?.addEventListener('end', () => {
      if (reading === button) quiet();
    });
    reading = button;
    button.setAttribute('aria-pressed', 'true');
    for (const utterance of all) speechSynthesis.speak(utterance);
  });
}

function quiet(): void {
  reading?.setAttribute('aria-pressed', 'false');
  reading = undefined;
}
