import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { type Activity, type Answer, Definition, type DefinitionInput } from '@suara/contract';
import type { Server } from '@suara/server';
import type { Ask } from '../../test/forms.ts';
import { textOf } from '../../test/pages.ts';
import { newHolder, serve } from '../../test/serve.ts';
import { dictionaryOf } from './languages.ts';

const folder = resolve(import.meta.dirname, '../../../../test/fixtures/activities/methods');
const polls = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as DefinitionInput,
);
const onDevices = { ...polls.find(({ id }) => id === 'metode-plurality')!, id: 'perangkat' };
if (onDevices.kind === 'poll')
  onDevices.poll = { ...onDevices.poll, level: 'device', order: 'rotated' };
const few = { ...onDevices, id: 'sedikit' };
if (few.kind === 'poll') few.poll = { ...few.poll, k: 5 };

const mean = { ...polls.find(({ id }) => id === 'metode-score')!, id: 'rata-rata' };
if (mean.kind === 'poll') mean.poll = { ...mean.poll, k: 1, rules: { aggregate: 'mean' } };

const drawn = { ...polls.find(({ id }) => id === 'metode-instant-runoff')!, id: 'undian' };
if (drawn.kind === 'poll') drawn.poll = { ...drawn.poll, rules: { seed: '2026' } };

const seats = { ...polls.find(({ id }) => id === 'metode-stv')!, id: 'dua-kursi' };
if (seats.kind === 'poll') seats.poll = { ...seats.poll, seats: 2 };

const ranked = (...orders: string[]): Answer[] =>
  orders.map((order) => ({ ranking: order.split(' ').map((id) => [id]) }));
const chosen = (...choices: string[]): Answer[] =>
  choices.map((ids) => ({ choice: ids.split(' ') }));
const orders = ranked('timur barat', 'timur barat', 'barat timur', 'barat', 'tengah timur');

let server: Server;
let ask: Ask;
before(async () => {
  const activities = [...polls, onDevices, few, mean, drawn, seats].map((one) =>
    Definition.parse(one),
  );
  ({ server, ask } = await serve({ activities }));
  for (const method of ['instant-runoff', 'stv', 'schulze', 'ranked-pairs'])
    await vote(`metode-${method}`, orders);
  await vote(
    'dua-kursi',
    ranked(...'timur,timur,timur,timur,barat,barat,barat,tengah barat,utara'.split(',')),
  );
  for (const method of ['greedy-budget', 'equal-shares'])
    await vote(`metode-${method}`, chosen('drainase lampu', 'drainase', 'lampu'));
  await vote('metode-plurality', chosen('barat', 'timur'));
  await vote('metode-statements', [
    { votes: { trotoar: 1, malam: -1 } },
    { votes: { trotoar: 1, malam: 0 } },
    { votes: { trotoar: -1 } },
  ]);
  await vote('metode-quadratic', [{ points: { timur: 4, barat: 3 } }]);
  await vote('rata-rata', [{ scores: { barat: 2 } }]);
  await vote('undian', ranked('timur', 'timur', 'timur', 'barat', 'barat', 'tengah', 'tengah'));
  await vote('perangkat', chosen('barat', 'barat', 'timur'));
  await vote('sedikit', chosen('barat'));
});
after(() => server.close());

async function vote(id: string, answers: readonly Answer[]) {
  const { version } = (await (await ask(`/v1/activities/${id}`)).json()) as Activity;
  for (const answer of answers) {
    const holder = newHolder();
    const response = await ask(`/v1/submissions/${holder.id}`, {
      method: 'PUT',
      headers: { authorization: `Suara ${holder.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ activity: id, version, revision: 1, language: 'id', answer }),
    });
    assert.ok(response.ok, await response.text());
  }
}

const page = async (id: string, language = 'en') => (await ask(`/a/${id}?lang=${language}`)).text();
const tablesIn = (html: string) => html.match(/<table[\s\S]*?<\/table>/g) ?? [];

suite('how a count went, on the page', () => {
  test('every round of a runoff is a table with a caption, and tells who is out and where votes go', async () => {
    const html = await page('metode-instant-runoff');
    const text = textOf(html);
    assert.match(text, /Step 1 of \d\..*more than half/);
    assert.match(text, /Fewest votes, so out: .*Central Park/);
    assert.match(text, /Votes that move from Central Park to East Park: 1\./);
    assert.match(text, /Elected: East Park/);
    const rounds = tablesIn(html).filter((table) => table.includes('class="folding round"'));
    assert.ok(rounds.length >= 2);
    assert.match(rounds[1] ?? '', /scope="col" class="n">Change<\/th>/);
  });

  test('a quota is said for each round of a transferable vote', async () => {
    assert.match(textOf(await page('metode-stv')), /Quota to be elected: [\d.]+ votes/);
  });

  test('every two options are compared in a table whose rows and columns are named', async () => {
    const html = await page('metode-schulze');
    const [square = ''] = tablesIn(html).filter((table) => table.includes('folding square'));
    assert.equal((square.match(/<th role="rowheader" scope="row">/g) ?? []).length, 4);
    assert.equal((square.match(/<th role="columnheader" scope="col">/g) ?? []).length, 4);
    // Who wins comes first, as in the element; each cell says against whom, for where rows are blocks.
    assert.match(textOf(square), /1 East Park .*1\. East Park/);
    assert.match(square, /data-title="against West Park"/);
    assert.match(textOf(square), /3 wins/);
    assert.match(textOf(html), /Strongest paths/);
    assert.match(
      textOf(html),
      /Option Beats West Park 2 Central Park 1 East Park In the lead 3 North Park 0/,
    );
    assert.doesNotMatch(textOf(html), /beats \d of/);
    assert.doesNotMatch(textOf(html), /fewer than|First choices/);
  });

  test('who is elected at one step stays so at the next', async () => {
    const tables = tablesIn(await page('dua-kursi')).filter((table) => /Step \d of/.test(table));
    const elected = tables.map((table) => (table.match(/>\s*Elected\s*</g) ?? []).length);
    assert.deepEqual(elected, [1, 2]);
  });

  test('locked pairs stand in the order of their strength', async () => {
    assert.match(textOf(await page('metode-ranked-pairs')), /beats .* \(strength \d\)\. Locked in/);
  });

  test('what a budget pays for is a table of what it costs, who supports it and what is left', async () => {
    for (const method of ['greedy-budget', 'equal-shares']) {
      const text = textOf(await page(`metode-${method}`));
      assert.match(text, /is funded: IDR\s?300,000,000\..*Left in the budget/, method);
    }
  });

  test('statements have the share that agrees, and how far chance could have moved it', async () => {
    const [table = ''] = tablesIn(await page('metode-statements'));
    assert.match(textOf(table), /Agree Pass Disagree Share 95% range/);
    assert.match(textOf(table), /Pavements matter.* 2 0 1 67% 21% to 94%/);
  });

  test('credits bought votes, and votes are what is counted', async () => {
    const [table = ''] = tablesIn(await page('metode-quadratic'));
    assert.match(textOf(table), /Option Given by Votes .*East Park .*1 4 /);
  });

  test('where nobody gave a score there is no mean, and nothing is said to be hidden', async () => {
    const [table = ''] = tablesIn(await page('rata-rata'));
    assert.match(textOf(table), /East Park .*0 –/);
    assert.doesNotMatch(textOf(table), /not shown/);
  });

  test('the named rules that were used are there for whoever counts again', async () => {
    assert.match(
      textOf(await page('metode-instant-runoff')),
      /wants to recount: .*until: majority/,
    );
  });

  test('a draw that changes no winner is told at its step alone', async () => {
    const text = textOf(await page('undian'));
    assert.match(text, /In the lead: East Park/);
    assert.match(text, /Equal at this step: West Park and Central Park\. Settled by the draw\./);
    assert.doesNotMatch(text, /A tie between/);
  });

  test('a tie is said, nobody is said to lead, and each of them is marked', async () => {
    const text = textOf(await page('metode-plurality'));
    assert.match(text, /A tie between West Park and East Park\. .*do not settle it/);
    assert.doesNotMatch(text, /In the lead/);
    assert.equal(text.match(/\bTied\b/g)?.length, 2);
  });

  test('every caption and figure is there in every language, without a word of another', async () => {
    for (const language of ['id', 'ar'] as const) {
      const { counting, results } = dictionaryOf(language);
      for (const method of ['instant-runoff', 'stv', 'schulze', 'ranked-pairs', 'equal-shares']) {
        const html = await page(`metode-${method}`, language);
        assert.ok(html.includes(results.steps), `${method} ${language}`);
        assert.doesNotMatch(textOf(html), /\b(wins|Elected|Step|undefined|NaN)\b/);
      }
      assert.ok((await page('metode-schulze', language)).includes(counting.pairs));
    }
  });

  test('the order in which options were shown is named', async () => {
    assert.match(textOf(await page('perangkat')), /order was rotated/);
  });

  test('a page that recognises no device says so where it asks, and beside the figures', async () => {
    for (const [language, words] of [
      ['en', 'not tied to a device'],
      ['id', 'tidak terikat pada perangkat'],
      ['ar', 'لا ترتبط الإجابات المرسلة من هذه الصفحة بجهاز'],
    ] as const) {
      const html = await page('perangkat', language);
      const form = html.slice(html.indexOf('<form'), html.indexOf('</form>'));
      assert.ok(form.includes(words), language);
    }
    for (const [language, words] of [
      ['en', /each device that is recognised\. .* without recognising a device/],
      ['id', /setiap perangkat yang dikenali\. .* tanpa mengenali perangkat/],
      ['ar', /لكل جهاز يُتعرَّف عليه\. .* دون التعرف على الجهاز/],
    ] as const) {
      assert.match(textOf(await page('perangkat', language)), words);
    }
  });

  test('before enough have come the reason is said, and not that nobody has', async () => {
    const text = textOf(await page('sedikit'));
    assert.match(text, /once at least 5 people/);
    assert.doesNotMatch(text, /No votes|0 people/);
  });
});
