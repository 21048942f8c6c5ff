/** Voices made of words only, for pages that read aloud. */

import type { Page } from '@playwright/test';

/** Gives the browser these voices, and remembers what they are asked to say. */
export async function voices(page: Page, given: readonly { lang: string; localService: boolean }[]): Promise<void> {
  await page.addInitScript((given) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    speechSynthesis.getVoices = () => given as unknown as SpeechSynthesisVoice[];
    speechSynthesis.speak = ({ text, lang }) => heard.push(`${text} (${lang})`);
    speechSynthesis.cancel = () => {
      if (heard.length > 0) heard.push('silence');
    };
    // A voice that is made of words only cannot be given to an utterance.
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set() {} });
  }, given);
}

/** What they were asked to say. */
export function said(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}
