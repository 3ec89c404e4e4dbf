import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formOf, postForm } from '../../test/forms.ts';
import { codeIn, openPages, textOf } from '../../test/pages.ts';

const { ask, kept, send } = openPages();

suite('what is typed becomes the answer', () => {
  const answers: [path: string, typed: Record<string, string | string[]>, answer: object][] = [
    ['/a/taman-satu', { choice: 'barat' }, { choice: ['barat'] }],
    ['/a/taman-satu', { choice: 'blank' }, { choice: [] }],
    ['/a/taman-setuju', { choice: ['barat', 'sungai'] }, { choice: ['barat', 'sungai'] }],
    [
      '/a/taman-nilai',
      { 's.barat': '5', 's.timur': '0', 's.sungai': '' },
      { scores: { barat: 5, timur: 0 } },
    ],
    ['/a/taman-poin', { 'n.barat': '6', 'n.timur': '٤' }, { points: { barat: 6, timur: 4 } }],
    ['/a/taman-kuadrat', { 'n.barat': '4', 'n.sungai': '3' }, { points: { barat: 4, sungai: 3 } }],
    [
      '/a/taman-borda',
      { 'rank.timur': '1', 'rank.barat': '3' },
      { ranking: [['timur'], ['barat']] },
    ],
    [
      '/a/taman-putaran',
      { 'rank.sungai': '2', 'rank.barat': '1' },
      { ranking: [['barat'], ['sungai']] },
    ],
    ['/a/taman-stv', { blank: 'blank' }, { ranking: [] }],
    [
      '/a/taman-schulze',
      { 'rank.barat': '1', 'rank.timur': '1' },
      { ranking: [['barat', 'timur']] },
    ],
    ['/a/taman-pasangan', { 'rank.barat': '1' }, { ranking: [['barat']] }],
    [
      '/a/taman-pernyataan',
      { 'v.barat': '1', 'v.timur': '-1', 'v.sungai': '0' },
      { votes: { barat: 1, timur: -1, sungai: 0 } },
    ],
    ['/a/taman-anggaran', { choice: ['timur'] }, { choice: ['timur'] }],
    ['/a/taman-setara', { choice: ['timur', 'sungai'] }, { choice: ['sungai', 'timur'] }],
    [
      '/a/loket',
      { score: '5', 'reason.high': 'ramah', 'reason.low': 'antre', comment: 'Baik\r\nsekali' },
      { score: 5, reasons: ['ramah'], comment: 'Baik\nsekali' },
    ],
  ];
  for (const [path, typed, answer] of answers) {
    test(`${path} with ${JSON.stringify(typed)}`, async () => {
      const { form, response, html } = await send(path, typed);
      assert.equal(response.status, 200, textOf(html));
      assert.match(codeIn(html), /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}[0-9A-Z*~$=]$/);
      assert.deepEqual((await kept(form)).answer, answer);
    });
  }

  test('a complaint with everything that can be asked', async () => {
    const { form, response, html } = await send('/a/jalan-rusak?kind=pengaduan&lang=en', {
      'f.judul': '  Jalan berlubang ',
      'f.isi': 'Lubang besar\r\ndi depan sekolah.',
      'f.tanggal.d': '3',
      'f.tanggal.m': '11',
      'f.tanggal.y': '2026',
      'f.lokasi': 'Jalan Melati',
      'f.jenis': 'lubang',
      'f.lebar': '45',
      'f.bahaya': 'yes',
      'f.siapa': ['anak', 'lansia'],
      anonymous: 'yes',
      'contact.email': 'warga@kota-contoh.example',
      consent: '2026-10-01',
      speaks: 'group',
      'speaks.name': 'KSM Melati',
    });
    assert.equal(response.status, 200, textOf(html));
    const own = await kept(form);
    assert.deepEqual(own.answer, {
      kind: 'pengaduan',
      fields: {
        judul: 'Jalan berlubang',
        isi: 'Lubang besar\ndi depan sekolah.',
        tanggal: '2026-11-03',
        lokasi: { text: 'Jalan Melati' },
        jenis: 'lubang',
        lebar: 45,
        bahaya: true,
        siapa: ['anak', 'lansia'],
      },
      anonymous: true,
      confidential: false,
    });
    assert.deepEqual(own.contact, { email: 'warga@kota-contoh.example' });
    assert.deepEqual(own.speaks, { for: 'group', name: 'KSM Melati' });
    assert.equal(own.consent, '2026-10-01');
    assert.equal(own.language, 'en');
  });

  test('what is asked only after another answer does not count without it', async () => {
    const { form, response } = await send('/a/jalan-rusak?kind=pengaduan', {
      'f.judul': 'Lampu mati',
      'f.isi': 'Sejak hari Senin gelap.',
      'f.jenis': 'lampu',
      'f.lebar': 'bukan angka',
      speaks: 'self',
    });
    assert.equal(response.status, 200);
    assert.deepEqual((await kept(form)).answer, {
      kind: 'pengaduan',
      fields: { judul: 'Lampu mati', isi: 'Sejak hari Senin gelap.', jenis: 'lampu' },
      anonymous: false,
      confidential: false,
    });
  });

  test('every question of an official questionnaire', async () => {
    const form = await formOf(ask, '/a/skm');
    const names = new Set(
      [...form.html.matchAll(/name="(i\.[a-z-]+)"/g)].map(([, name = '']) => name),
    );
    assert.ok(names.size > 1);
    const typed = Object.fromEntries([...names].map((name) => [name, '3']));
    const response = await postForm(ask, form, typed);
    assert.equal(response.status, 200, textOf(await response.text()));
    const { items } = (await kept(form)).answer as { items: Record<string, number> };
    assert.deepEqual(
      Object.values(items),
      [...names].map(() => 3),
    );
  });
});
