/** Reads aloud with voices on the device only: others would send the words to a third party. */

let reading: HTMLButtonElement | undefined;
let waiting = false;

/** Adds a button beside each need that can be read aloud, if the device has a voice for the language. */
export function offer(): void {
  const voice = localVoice(document.documentElement.lang);
  if (!voice) {
    // Some browsers load their voices late and then fire this event.
    if (!waiting) speechSynthesis.addEventListener?.('voiceschanged', offer);
    waiting = true;
    return;
  }
  for (const list of document.querySelectorAll<HTMLElement>('[data-listen]')) {
    for (const item of list.querySelectorAll<HTMLElement>('li')) {
      const [name, about] = [item.querySelector('b') ?? item, item.querySelector('small')];
      if (item.querySelector('.listen')) continue;
      item.append(
        button(
          [name, about].map((it) => it?.textContent?.trim()),
          list.dataset.listen ?? '',
          voice,
        ),
      );
    }
    list.classList.add('heard');
  }
}

function localVoice(language: string): SpeechSynthesisVoice | undefined {
  const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  return speechSynthesis.getVoices().find((it) => it.localService && primary(it.lang) === primary(language));
}

function button(texts: readonly (string | undefined)[], listen: string, voice: SpeechSynthesisVoice) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'listen';
  button.setAttribute('aria-label', `${listen}: ${texts[0]}`);
  const sprite = document.querySelector('.search use')?.getAttribute('href')?.split('#')[0];
  button.innerHTML = `<svg class="i" aria-hidden="true"><use href="${sprite}#volume"/></svg>`;
  button.addEventListener('click', () => {
    const stop = reading === button;
    speechSynthesis.cancel();
    reading = undefined;
    if (stop) return;
    const words = new SpeechSynthesisUtterance(texts.filter((it) => it).join('. '));
    words.voice = voice;
    words.lang = voice.lang;
    words.addEventListener('end', () => {
      if (reading === button) reading = undefined;
    });
    reading = button;
    speechSynthesis.speak(words);
  });
  return button;
}
