// Every method of a poll, from clicks in Chromium to the row, the profile, the count and the bars.
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { startStack, type Stack } from '../support/stack.ts';

let stack: Stack;
let browser: Browser;
before(async () => {
  [stack, browser] = await Promise.all([
    startStack({ activities: 'test/fixtures/activities/methods' }),
    openBrowser(),
  ]);
});
after(async () => {
  await browser.close();
  await stack.stop();
});

const button = (poll: Locator, name: string | RegExp) => poll.getByRole('button', { name });
const field = (poll: Locator, name: string) => poll.getByRole('textbox', { name, exact: true });
const tick = (poll: Locator, name: RegExp) => poll.getByRole('checkbox', { name }).check();

async function rank(poll: Locator) {
  await button(poll, 'Jadikan nomor 1: Taman Barat').click();
  await button(poll, 'Jadikan nomor 2: Taman Timur').click();
  await button(poll, 'Naikkan Taman Timur').click();
}

async function choose(poll: Locator) {
  await poll.getByRole('radio', { name: 'Taman Timur' }).check();
}

async function respond(poll: Locator) {
  for (const name of ['Setuju', 'Lewati', 'Tidak setuju']) {
    await poll.page().waitForTimeout(350); // a second tap at once is taken for the same one
    await poll.getByRole('button', { name, exact: true }).click();
  }
  await poll.getByText('Anda sudah menanggapi 3 dari 3').waitFor();
}

async function support(poll: Locator) {
  await tick(poll, /drainase/);
  await tick(poll, /Lampu/);
  await poll.getByText(/Rp\s300\.000\.000 \+ Rp\s200\.000\.000 = Rp\s500\.000\.000/).waitFor();
}

interface Case {
  act: (poll: Locator) => Promise<void>;
  /** The ballot as the row and the profile hold it. */
  ballot: object;
  /** What the count says of one option. */
  counted: [id: string, figures: object];
  /** What stands beside that option's bar. */
  bar: RegExp;
  winners: string[];
}

const ranked = { ranking: [['timur'], ['barat']] };
const beaten = /Taman Timur.*mengalahkan 3 dari 3 pilihan lain/s;

const cases: Readonly<Record<string, Case>> = {
  plurality: {
    act: choose,
    ballot: { choice: ['timur'] },
    counted: ['timur', { count: 1, share: 1 }],
    bar: /Taman Timur.*100%.*1 suara/s,
    winners: ['timur'],
  },
  approval: {
    async act(poll) {
      await tick(poll, /Timur/);
      await tick(poll, /Barat/);
    },
    ballot: { choice: ['barat', 'timur'] },
    counted: ['barat', { count: 1, share: 1 }],
    bar: /Taman Barat.*100%.*1 suara/s,
    winners: ['barat', 'timur'],
  },
  score: {
    async act(poll) {
      await poll
        .getByRole('group', { name: 'Taman Timur' })
        .getByText('4', { exact: true })
        .click();
      await poll
        .getByRole('group', { name: 'Taman Barat' })
        .getByText('0', { exact: true })
        .click();
    },
    ballot: { scores: { barat: 0, timur: 4 } },
    counted: ['timur', { score: 4, count: 1 }],
    bar: /Taman Timur.*Jumlah nilai:\s+4/s,
    winners: ['timur'],
  },
  cumulative: {
    async act(poll) {
      await field(poll, 'Taman Timur').fill('7');
      for (let i = 0; i < 3; i += 1) await button(poll, 'Tambah satu untuk Taman Barat').click();
      await poll.getByText(/3 \+ 7 = 10 dari 10 poin/).waitFor();
    },
    ballot: { points: { barat: 3, timur: 7 } },
    counted: ['timur', { score: 7 }],
    bar: /Taman Timur.*7 poin/s,
    winners: ['timur'],
  },
  quadratic: {
    async act(poll) {
      await field(poll, 'Taman Timur').fill('4');
      await field(poll, 'Taman Barat').fill('3');
      await poll.getByText(/9 \+ 16 = 25 dari 25 kredit/).waitFor();
    },
    ballot: { points: { barat: 3, timur: 4 } },
    counted: ['timur', { score: 4 }],
    bar: /Taman Timur.*4 suara/s,
    winners: ['timur'],
  },
  borda: {
    act: rank,
    ballot: ranked,
    counted: ['timur', { score: 3 }],
    bar: /Taman Timur.*Poin Borda:\s+3/s,
    winners: ['timur'],
  },
  'instant-runoff': {
    act: rank,
    ballot: ranked,
    counted: ['timur', { count: 1 }],
    bar: /Taman Timur.*100%.*1 suara/s,
    winners: ['timur'],
  },
  stv: {
    act: rank,
    ballot: ranked,
    counted: ['timur', { count: 1 }],
    bar: /Taman Timur.*100%.*1 suara/s,
    // One ballot fills one of two seats; for the other all that are left are tied, and named.
    winners: ['barat', 'tengah', 'timur', 'utara'],
  },
  schulze: {
    act: rank,
    ballot: ranked,
    counted: ['timur', { count: null }],
    bar: beaten,
    winners: ['timur'],
  },
  'ranked-pairs': {
    act: rank,
    ballot: ranked,
    counted: ['timur', { count: null }],
    bar: beaten,
    winners: ['timur'],
  },
  statements: {
    act: respond,
    ballot: { votes: { malam: 0, pohon: -1, trotoar: 1 } },
    counted: ['trotoar', { agree: 1, pass: 0, disagree: 0 }],
    bar: /Trotoar.*100%.*Setuju\s+1\s+·\s+Lewati\s+0\s+·\s+Tidak setuju\s+0/s,
    winners: [],
  },
  'greedy-budget': {
    act: support,
    ballot: { choice: ['drainase', 'lampu'] },
    counted: ['drainase', { count: 1, cost: 300_000_000 }],
    bar: /drainase.*Rp\s300\.000\.000.*100%.*1 suara/s,
    winners: ['drainase', 'lampu'],
  },
  'equal-shares': {
    act: support,
    ballot: { choice: ['drainase', 'lampu'] },
    counted: ['lampu', { count: 1, cost: 200_000_000 }],
    bar: /Lampu.*Rp\s200\.000\.000.*100%.*1 suara/s,
    winners: ['drainase', 'lampu'],
  },
};

/** Opens the agency's page with one poll in place of what it shows otherwise. */
async function open(
  activity: string,
): Promise<{ page: Page; poll: Locator; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  page.setDefaultTimeout(10_000);
  await page.goto(stack.page);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) complaints.push(message.text());
  });
  await page.evaluate((id) => {
    document
      .querySelectorAll('suara-feedback, suara-rating, suara-poll')
      .forEach((one) => one.remove());
    const poll = document.createElement('suara-poll');
    poll.setAttribute('activity', id);
    (document.querySelector('main') ?? document.body).append(poll);
  }, activity);
  return { page, poll: page.locator('suara-poll'), complaints };
}

/** What the file holds, read beside the running server. */
function stored(activity: string, table: 'ballots' | 'profile'): Record<string, unknown>[] {
  const database = new DatabaseSync(stack.database, { readOnly: true });
  try {
    return database.prepare(`SELECT * FROM ${table} WHERE activity = ?`).all(activity);
  } finally {
    database.close();
  }
}

interface Counted {
  n: number;
  winners: string[];
  options: { id: string; [figure: string]: unknown }[];
}

for (const [method, { act, ballot, counted, bar, winners }] of Object.entries(cases)) {
  test(`${method}: clicks become a row, a profile, a count and a bar`, async () => {
    const activity = `metode-${method}`;
    const { page, poll, complaints } = await open(activity);
    await act(poll);
    await button(poll, /^(Kirim|Selesai di sini)$/).click();
    await poll.getByRole('heading', { name: /Terima kasih/ }).waitFor();

    const [row, ...others] = stored(activity, 'ballots');
    assert.equal(others.length, 0);
    assert.deepEqual(JSON.parse(String(row?.['ballot'])), ballot);
    assert.deepEqual(
      stored(activity, 'profile')
        .filter(({ count }) => count !== 0)
        .map(({ ballot: text, count }): unknown[] => [JSON.parse(String(text)), count]),
      [[ballot, 1]],
    );

    const response = await fetch(`${stack.backend}/v1/activities/${activity}/results`);
    const results = (await response.json()) as Counted;
    assert.deepEqual([results.n, [...results.winners].sort()], [1, [...winners].sort()]);
    const option = results.options.find(({ id }) => id === counted[0]);
    for (const [figure, value] of Object.entries(counted[1])) assert.equal(option?.[figure], value);

    const bars = poll.locator('suara-results').getByRole('listitem');
    await bars.filter({ hasText: bar }).first().waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });
}
