import assert from 'node:assert/strict';
import test from 'node:test';
import { Definition, type DefinitionInput } from '../activity.ts';
import { checkDefinition } from '../definition.ts';
import { expandInstrument } from './index.ts';

const activity = (rating: Extract<DefinitionInput, { kind: 'rating' }>['rating']) =>
  expandInstrument(
    Definition.parse({
      id: 'survei',
      kind: 'rating',
      languages: ['id', 'en'],
      title: { id: 'Survei', en: 'Survey' },
      opens: '2026-11-01T00:00:00+07:00',
      closes: null,
      notice: {
        controller: { id: 'Kota Contoh', en: 'Kota Contoh' },
        purpose: { id: 'Perbaikan', en: 'Improvement' },
        legalBasis: { id: 'UU 25/2009', en: 'Law 25/2009' },
        retention: 'P1Y',
        contact: { email: 'halo@kota-contoh.example' },
      },
      rating,
    } satisfies DefinitionInput),
  ) as Extract<Definition, { kind: 'rating' }>;

const names = ['skm', 'a11', 'a11-v2', 'a11-v2-radio', 'govuk'] as const;

for (const instrument of names) {
  test(`${instrument} makes a definition that can be opened, in both languages`, () => {
    const expanded = activity({ instrument });
    assert.deepEqual(checkDefinition(expanded), []);
    assert.deepEqual(Definition.parse(expanded), expanded);
    assert.ok(expanded.rating.formula);
  });
}

test('SKM asks its nine unsur on four steps, each with labels of its own', () => {
  const { items = [], profile = [] } = activity({ instrument: 'skm' }).rating;
  assert.deepEqual(
    items.map(({ key }) => key),
    [
      'requirements',
      'procedure',
      'time',
      'cost',
      'product',
      'competence',
      'conduct',
      'facilities',
      'complaints',
    ],
  );
  assert.ok(items.every(({ labels }) => labels.length === 4));
  assert.deepEqual(
    items[3]?.labels.map(({ id }) => id),
    ['Sangat mahal', 'Cukup mahal', 'Murah', 'Gratis'],
  );
  assert.equal(
    profile.some(({ id }) => id.includes('nama')),
    false,
  );
});

test('each unsur has the name of the regulation beside its question, for tables of figures', () => {
  const { items = [] } = activity({ instrument: 'skm' }).rating;
  assert.deepEqual(
    items.map(({ short }) => short?.['id']),
    [
      'Persyaratan',
      'Sistem, Mekanisme, dan Prosedur',
      'Waktu Penyelesaian',
      'Biaya/Tarif',
      'Produk Spesifikasi Jenis Pelayanan',
      'Kompetensi Pelaksana',
      'Perilaku Pelaksana',
      'Sarana dan Prasarana',
      'Penanganan Pengaduan, Saran, dan Masukan',
    ],
  );
});

test('SKM asks in Indonesian, English and Arabic: no question, label or option lacks any of them', () => {
  const { items, profile } = activity({ instrument: 'skm' }).rating;
  const found: string[] = [];
  JSON.stringify({ items, profile }, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('id' in value && 'en' in value))
      return value;
    found.push(Object.keys(value).join());
    return value;
  });
  assert.ok(found.length > 9 * 6);
  assert.deepEqual([...new Set(found)], ['id,en,ar']);
});

test('A-11 names the service where its wording has a place for it', () => {
  const { items = [] } = activity({
    instrument: 'a11',
    service: { id: 'Layanan Paspor', en: 'Passport Services' },
  }).rating;
  assert.equal(
    items[0]?.label['en'],
    'I am satisfied with the service I received from Passport Services.',
  );
  assert.match(items[1]?.label['id'] ?? '', /Layanan Paspor/);
});

test('the second version of A-11 asks what went well after a thumb up, and what did not after a thumb down', () => {
  const { scale, reasons = [] } = activity({ instrument: 'a11-v2' }).rating;
  assert.equal(scale, 'thumbs');
  for (const when of ['high', 'low'] as const) {
    assert.equal(reasons.filter((reason) => reason.when === when).length, 7);
  }
});

test('what a definition says itself goes before the instrument', () => {
  const comment = { label: { id: 'Saran', en: 'Suggestion' }, maxLength: 300 };
  const { rating } = activity({ instrument: 'govuk', comment });
  assert.equal(rating.comment?.maxLength, 300);
  assert.equal(rating.formula, 'govuk');
});

test('a definition without an instrument is returned as it is', () => {
  const plain = activity({ scale: 'stars', question: { id: 'Nilai', en: 'Rate' } });
  assert.equal(expandInstrument(plain), plain);
});
