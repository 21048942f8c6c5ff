/** The words that the pages are expected to say: read where the pages have them from. */

import { readFileSync } from 'node:fs';

/** Every language of the interface. */
export const LANGS = [
  'it',
  'en',
  'fr',
  'es',
  'pt',
  'ro',
  'sq',
  'uk',
  'ru',
  'ar',
  'fa',
  'ur',
  'bn',
  'zh',
  'tr',
  'ti',
] as const;

export type Lang = (typeof LANGS)[number];

interface Labelled {
  readonly slug: string;
  readonly label: Record<Lang, string>;
  readonly short: Record<Lang, string>;
  readonly leaves?: readonly Labelled[];
}

const { needs }: { needs: readonly Labelled[] } = JSON.parse(readFileSync('data/needs.json', 'utf8'));

/** The text of `key` in `web/texts`, which must be one without a value to fill in. */
export function text(lang: Lang, key: string): string {
  const line = new RegExp(`^${key} = ([^{}\n]+)$`, 'm').exec(readFileSync(`web/texts/${lang}.ftl`, 'utf8'));
  if (!line?.[1]) throw new Error(`no text without a value has the key ${key} in ${lang}.ftl`);
  return line[1];
}

/** What a need is called on its tile or chip. */
export function need(lang: Lang, slug: string): string {
  return find(slug).short[lang];
}

/** What it is called on a page of its own. */
export function label(lang: Lang, slug: string): string {
  return find(slug).label[lang];
}

function find(slug: string): Labelled {
  const found = needs.flatMap((top) => [top, ...(top.leaves ?? [])]).find((it) => it.slug === slug);
  if (!found) throw new Error(`${slug} is not a need`);
  return found;
}
