import type { PageWording } from '@suara/contract/words/pages/wording';
import { pageWords as arPages } from '@suara/contract/words/pages/ar';
import { pageWords as enPages } from '@suara/contract/words/pages/en';
import { pageWords as idPages } from '@suara/contract/words/pages/id';
import { words as ar } from '@suara/contract/words/ar';
import { words as arMore } from '@suara/contract/words/ar.more';
import { words as arBallots } from '@suara/contract/words/ballots/ar';
import { words as enBallots } from '@suara/contract/words/ballots/en';
import { words as idBallots } from '@suara/contract/words/ballots/id';
import type { BallotWording } from '@suara/contract/words/ballots/wording';
import { words as en } from '@suara/contract/words/en';
import { words as enMore } from '@suara/contract/words/en.more';
import { words as id } from '@suara/contract/words/id';
import { words as idMore } from '@suara/contract/words/id.more';
import type { MoreWording } from '@suara/contract/words/more';
import { words as arCounting } from '@suara/contract/words/counting/ar';
import { words as enCounting } from '@suara/contract/words/counting/en';
import { words as idCounting } from '@suara/contract/words/counting/id';
import type { CountingWording } from '@suara/contract/words/counting/wording';
import { words as arResults } from '@suara/contract/words/results/ar';
import { words as enResults } from '@suara/contract/words/results/en';
import { words as idResults } from '@suara/contract/words/results/id';
import type { ResultsWording } from '@suara/contract/words/results/wording';
import type { Wording } from '@suara/contract/words/words';

/** The words of one language, those of the elements and those of the pages alone. */
export interface Dictionary {
  lang: string;
  words: Wording;
  more: MoreWording;
  ballots: BallotWording;
  results: ResultsWording;
  counting: CountingWording;
  pages: PageWording;
}

const indonesian: Dictionary = {
  lang: 'id',
  words: id,
  more: idMore,
  ballots: idBallots,
  results: idResults,
  counting: idCounting,
  pages: idPages,
};
const english: Dictionary = {
  lang: 'en',
  words: en,
  more: enMore,
  ballots: enBallots,
  results: enResults,
  counting: enCounting,
  pages: enPages,
};
const arabic: Dictionary = {
  lang: 'ar',
  words: ar,
  more: arMore,
  ballots: arBallots,
  results: arResults,
  counting: arCounting,
  pages: arPages,
};
const dictionaries = new Map([indonesian, english, arabic].map((one) => [one.lang, one]));

// Languages of Indonesia whose speakers read Indonesian; every other language falls back to English.
const readsIndonesian = new Set([
  'jv',
  'su',
  'mad',
  'min',
  'bug',
  'ban',
  'ace',
  'bjn',
  'sas',
  'bew',
  'mak',
  'bbc',
  'ms',
]);
/** The words nearest to a language. Their own `lang` says which language they are in. */
export function dictionaryOf(lang: string): Dictionary {
  const [primary = ''] = lang.split('-');
  return dictionaries.get(primary) ?? (readsIndonesian.has(primary) ? indonesian : english);
}

const rightToLeft = new Set([
  'Arab',
  'Hebr',
  'Thaa',
  'Nkoo',
  'Adlm',
  'Syrc',
  'Rohg',
  'Mand',
  'Samr',
]);

/** Direction of writing, by the script: `Intl` takes Malay in Arabic script for left to right. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(lang).maximize().script ?? '';
  return rightToLeft.has(script) ? 'rtl' : 'ltr';
}

/** Languages that a browser asks for, best first (RFC 9110, 12.5.4). What can't be read is left out. */
export function acceptedLanguages(header: string | undefined): string[] {
  const ranges = (header ?? '').slice(0, 500).split(',').slice(0, 20);
  return ranges
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(';');
      const q = parameters
        .map((one) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(one)?.[1])
        .find((one) => one);
      return { tag: tag.trim().toLowerCase(), q: Number(q ?? 1) };
    })
    .filter(({ tag, q }) => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/.test(tag) && q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ tag }) => tag);
}

/**
 * Chooses the language of a page.
 *
 * @param offered - Languages of the activity, best first; not empty.
 * @param asked - `?lang=`, where given.
 */
export function chooseLanguage(
  offered: readonly string[],
  asked: string | undefined,
  accepted: readonly string[],
): string {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  for (const wanted of [...(asked === undefined ? [] : [asked]), ...accepted]) {
    const exact = offered.find((tag) => tag.toLowerCase() === wanted.toLowerCase());
    const near = exact ?? offered.find((tag) => primary(tag) === primary(wanted));
    if (near !== undefined) return near;
  }
  return offered[0] ?? 'en';
}

/** Name of a language in itself: `Bahasa Indonesia`, `العربية`. */
export function nameOf(lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
