// The first use of `Intl` on a page takes tens of milliseconds on a cheap phone, before anything is drawn.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { DefinitionInput } from '@suara/contract';
import { openBrowser } from '../support/browser.ts';
import { elementSite, type ElementSite } from '../support/element-site.ts';
import { agencyActivities } from '../support/page-backends.ts';
import { sendAnswers } from '../support/send-answers.ts';

const day = 24 * 3_600_000;
const now = '2026-11-24T09:00:00Z';
const activities = agencyActivities() as DefinitionInput[];
/** The example poll as it is three days before it closes, when it tells the time left. */
const soon = {
  ...activities.find(({ kind }) => kind === 'poll')!,
  id: 'segera',
  closes: new Date(Math.floor(Date.now() / day) * day + 4 * day).toISOString(),
};

/** The same poll, with as many votes for each. */
const tied = { ...soon, id: 'seri' };
const choices = ['barat', 'tengah', 'timur'].map((choice) => ({ choice: [choice] }));

let site: ElementSite;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([elementSite([...activities, soon, tied]), openBrowser()]);
  site.clock(now);
  await sendAnswers(site.origin, 'seri', choices);
  await sendAnswers(site.origin, 'taman-kota', [...choices, { choice: ['barat'] }]);
  await sendAnswers(
    site.origin,
    'layanan-ktp',
    [1, 2, 4, 4, 5, 5, 5].map((score) => ({ score })),
  );
});

after(async () => {
  await browser.close();
  await site.close();
});

/** Notes each use of `Intl`, from the first moment; a function, because strings are eval. */
function watchIntl() {
  const page = globalThis as unknown as { used: string[] };
  page.used = [];
  const watch = (holder: object, name: string) => {
    const own = Reflect.get(holder, name) as (...given: unknown[]) => unknown;
    Reflect.set(
      holder,
      name,
      new Proxy(own, {
        apply: (target, that, given) => {
          page.used.push(name);
          return target.apply(that, given);
        },
        construct: (target, given) => {
          page.used.push(name);
          return Reflect.construct(target, given) as object;
        },
      }),
    );
  };
  for (const name of ['DateTimeFormat', 'Locale', 'NumberFormat', 'PluralRules']) watch(Intl, name);
  for (const name of ['ListFormat', 'RelativeTimeFormat']) watch(Intl, name);
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'])
    watch(Date.prototype, name);
  watch(Number.prototype, 'toLocaleString');
}

/** What an element shows to a person in Jakarta, and what it has used of `Intl` for it. */
async function shown(tag: string, file: string, activity: string, text: RegExp, language: string) {
  const context = await browser.newContext({ timezoneId: 'Asia/Jakarta' });
  const page = await context.newPage();
  await page.addInitScript(watchIntl);
  await page.goto(
    `${site.origin}/page?tag=${tag}&file=${file}&activity=${activity}&language=${language}`,
  );
  await page.locator(tag).getByText(text).waitFor();
  const used = await page.evaluate(() => (globalThis as unknown as { used: string[] }).used);
  await context.close();
  return used;
}

const closes = { id: /31 Desember 2030 pukul 23\.59 WIB/, en: /31 December 2030 at 23:59 GMT\+7/ };
const left = {
  id: /Ditutup dalam \d+ (hari|jam), pada .* WIB/,
  en: /in \d+ (days|hours).* GMT\+7/,
};

for (const language of ['id', 'en'] as const) {
  test(`the forms are shown in ${language} without Intl`, async () => {
    const rating = { id: /Bagaimana layanan KTP/, en: /How was our ID card/ }[language];
    assert.deepEqual(await shown('suara-rating', 'rating', 'layanan-ktp', rating, language), []);
    const feedback = { id: /Sampaikan suara Anda/, en: /Tell us/ }[language];
    assert.deepEqual(await shown('suara-feedback', 'form', 'pengaduan', feedback, language), []);
  });

  test(`a poll tells in ${language} when it closes, or how long that is, without Intl`, async () => {
    const far = await shown('suara-poll', 'poll', 'taman-kota', closes[language], language);
    assert.deepEqual(far, []);
    assert.deepEqual(await shown('suara-poll', 'poll', 'segera', left[language], language), []);
  });

  test(`figures of a poll and of a rating are shown in ${language} without Intl, with the time they are of`, async () => {
    const of = (activity: string, text: RegExp) =>
      shown('suara-results', 'results', activity, text, language);
    const id = language === 'id';
    assert.deepEqual(await of('taman-kota', id ? /50%\s+2 suara/ : /50%\s+2 votes/), []);
    const names = id
      ? /Seri antara Taman Barat, Taman Tengah, dan Taman Timur/
      : /A tie between West Park, Central Park, and East Park/;
    assert.deepEqual(await of('seri', names), []);
    assert.deepEqual(await of('seri', id ? /pukul 16\.00 WIB/ : /at 16:00 GMT\+7/), []);
    assert.deepEqual(await of('layanan-ktp', id ? /71,43/ : /71\.43/), []);
  });
}
