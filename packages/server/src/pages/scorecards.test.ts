import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { type Activity, type Answer, Definition, type DefinitionInput } from '@suara/contract';
import type { Server } from '@suara/server';
import type { Ask } from '../../test/forms.ts';
import { textOf } from '../../test/pages.ts';
import { newHolder, serve } from '../../test/serve.ts';

const words = (id: string, en: string, ar: string) => ({ id, en, ar });
const common = {
  languages: ['id', 'en', 'ar'],
  title: words('Loket', 'Counter', 'الشباك'),
  opens: '2026-01-01T00:00:00+07:00',
  closes: null,
  notice: {
    controller: words('Kota Contoh', 'City of Kota Contoh', 'مدينة كوتا تشونتوه'),
    purpose: words('Perbaikan layanan', 'Better services', 'خدمات أفضل'),
    legalBasis: words('UU 25/2009', 'Law 25/2009', 'القانون 25/2009'),
    retention: 'P1Y',
    contact: { email: 'halo@kota-contoh.example' },
  },
} satisfies Partial<DefinitionInput>;

const skm: DefinitionInput = {
  ...common,
  id: 'skm',
  kind: 'rating',
  rating: {
    instrument: 'skm',
    results: 'live',
    k: 1,
    earlier: [{ from: '2025-01-01', to: '2025-12-31', n: 298, score: 76.48 }],
  },
};
const stars: DefinitionInput = {
  ...common,
  id: 'bintang',
  kind: 'rating',
  rating: {
    scale: 'stars',
    question: words('Puaskah Anda?', 'Are you satisfied?', 'هل أنت راضٍ؟'),
    reasons: [{ id: 'lama', label: words('Lama', 'Slow', 'بطيء') }],
    results: 'live',
    k: 1,
  },
};
const messages: DefinitionInput = {
  ...common,
  id: 'pesan',
  kind: 'feedback',
  feedback: {
    kinds: [{ id: 'gagasan', label: words('Gagasan', 'Idea', 'فكرة') }],
    questions: [{ kind: 'text', id: 'isi', label: words('Isi', 'Text', 'النص') }],
    results: 'live',
    k: 1,
  },
};

const keys = ['requirements', 'procedure', 'time', 'product', 'competence', 'conduct'];
const unsur = (steps: number, cost: number): Answer => ({
  items: {
    ...Object.fromEntries([...keys, 'facilities', 'complaints'].map((key) => [key, steps])),
    cost,
  },
});

let server: Server;
let ask: Ask;
before(async () => {
  const activities = [skm, stars, messages].map((one) => Definition.parse(one));
  ({ server, ask } = await serve({ activities }));
  await answer('skm', [unsur(4, 4), unsur(3, 2)]);
  await answer('bintang', [{ score: 5 }, { score: 1, reasons: ['lama'] }]);
  const fields = { isi: 'Taman baru.' };
  await answer('pesan', [{ kind: 'gagasan', fields, anonymous: false, confidential: false }]);
});
after(() => server.close());

async function answer(id: string, answers: readonly Answer[]) {
  const { version } = (await (await ask(`/v1/activities/${id}`)).json()) as Activity;
  for (const one of answers) {
    const holder = newHolder();
    const response = await ask(`/v1/submissions/${holder.id}`, {
      method: 'PUT',
      headers: { authorization: `Suara ${holder.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ activity: id, version, revision: 1, language: 'id', answer: one }),
    });
    assert.ok(response.ok, await response.text());
  }
}

async function figures(id: string, language: string): Promise<string> {
  const html = await (await ask(`/a/${id}?lang=${language}`)).text();
  return html.slice(html.indexOf('<section class="results"'));
}
const tables = (html: string) => (html.match(/<table[\s\S]*?<\/table>/g) ?? []).map(textOf);

suite('the figures of a rating, on the page', () => {
  test('the index has its name and its grade in words', async () => {
    const text = textOf(await figures('skm', 'id'));
    assert.match(text, /86,11 Indeks Kepuasan Masyarakat \(IKM\) · Mutu B \(Baik\)/);
  });

  test('the mean of one question says between which figures it lies', async () => {
    assert.match(textOf(await figures('bintang', 'id')), /Hasil sementara 3 Nilai \(1 sampai 5\)/);
  });

  test('each unsur has the name of the regulation, its mean, its score and its grade', async () => {
    for (const [language, row] of [
      ['id', /Sistem, Mekanisme, dan Prosedur\s+3,50 87,50 B · Baik 2/],
      ['en', /Cost or fee\s+3\.00 75\.00 C · Less than good 2/],
      ['ar', /النظام والآلية والإجراءات/],
    ] as const) {
      const [card = ''] = tables(await figures('skm', language));
      assert.match(card, row);
      assert.doesNotMatch(card, /Bagaimana pendapat|How well/);
    }
  });

  test('how answers spread is there for each unsur, with the whole question and its own four words', async () => {
    const spread = tables(await figures('skm', 'en')).slice(1, 10);
    assert.equal(spread.length, 9);
    assert.match(
      spread[3] ?? '',
      /Cost or fee How reasonable .*Rather expensive 1 50% .*Free of charge 1 50%/,
    );
  });

  test('the trend ends with the period that goes on, and says the change', async () => {
    const trend = tables(await figures('skm', 'en')).at(-1) ?? '';
    assert.match(trend, /1 January – 31 December 2025 76\.48 C 298/);
    assert.match(trend, /So far 86\.11 \+9\.63 B 2/);
  });

  test('one question shows how its answers spread, and the reasons that were given', async () => {
    const [spread = '', reasons = ''] = tables(await figures('bintang', 'en'));
    assert.match(spread, /Are you satisfied\?/);
    assert.match(spread, /1 50%/);
    assert.match(reasons, /Reasons Slow 1/);
  });

  test('messages are counted by kind and by what has become of them', async () => {
    const [kinds = '', statuses = ''] = tables(await figures('pesan', 'en'));
    assert.match(kinds, /By kind Idea 1/);
    assert.match(statuses, /By status Received 1 Read 0/);
  });
});
