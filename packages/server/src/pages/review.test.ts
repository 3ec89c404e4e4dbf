import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formIn, postForm } from '../../test/forms.ts';
import { openPages, textOf } from '../../test/pages.ts';
import { dictionaryOf } from './languages.ts';
import { readerOf } from './reader.ts';

const { ask, kept, send } = openPages();

const report = {
  'f.jenis': 'lubang',
  'f.lebar': '45',
  'f.judul': 'Jalan berlubang',
  'f.isi': 'Lubang besar di depan sekolah.',
  speaks: 'self',
};
const labelsIn = (html: string) =>
  [...html.matchAll(/<dt>([\s\S]*?)<\/dt>/g)].map(([, label = '']) => textOf(label).trim());
/** What the review says at a label. */
const shownAt = (html: string, label: string) => {
  const rows = [...html.matchAll(/<dt>([\s\S]*?)<\/dt>\s*<dd[^>]*>([\s\S]*?)<\/dd>/g)];
  const [, , text = ''] = rows.find(([, one = '']) => textOf(one).trim() === label) ?? [];
  return textOf(text).trim();
};

suite('everything once more before it is sent', () => {
  test('before it is sent everything that goes along is shown, once each and in the order of the steps', async () => {
    const { html } = await send('/a/jalan-ditinjau?kind=pengaduan', {
      ...report,
      'f.siapa': ['anak', 'lansia'],
      anonymous: 'yes',
      confidential: 'yes',
      'contact.email': 'warga@kota-contoh.example',
      consent: '2026-10-01',
      speaks: 'other',
      'speaks.by': 'helper',
    });
    const { more, words } = dictionaryOf('id');
    const { contactFields } = more;
    assert.deepEqual(labelsIn(html), [
      words.kind,
      ...['Tanggal kejadian', 'Jenis', 'Lebar lubang', 'Judul', 'Isi laporan'],
      ...['Lokasi', 'Berbahaya?', 'Siapa yang terdampak?', 'Surel lain'],
      more.speaks,
      more.assistedBy,
      more.visibility,
      ...[contactFields.name, contactFields.email, contactFields.phone],
      more.consent,
    ]);
    assert.equal(shownAt(html, words.kind), 'Pengaduan');
    assert.equal(shownAt(html, more.speaks), more.speaksFor.other);
    assert.equal(shownAt(html, more.visibility), `${more.anonymous} ${more.confidential}`);
    assert.match(shownAt(html, more.consent), /^Saya setuju data kontak saya/);
  });

  test('consent that is not sent, for want of anything to agree to, is not shown before sending', async () => {
    const typed = { ...report, consent: '2026-10-01' };
    const { html } = await send('/a/jalan-ditinjau?kind=pengaduan', typed);
    assert.ok(!labelsIn(html).includes(dictionaryOf('id').more.consent));
  });

  test('an answer to what is no longer asked is neither shown before sending nor kept', async () => {
    const { form, html } = await send('/a/jalan-ditinjau?kind=pengaduan', {
      ...report,
      'f.jenis': 'lampu',
    });
    assert.ok(labelsIn(html).includes('Jenis'));
    assert.ok(!labelsIn(html).includes('Lebar lubang'));
    await postForm(ask, formIn(html), { step: 'send' });
    const { fields } = (await kept(form)).answer as { fields: object };
    assert.ok(!('lebar' in fields));
  });

  test('a date is shown before sending as its reader writes one, the same day in every zone', async () => {
    const date = { 'f.tanggal.d': '7', 'f.tanggal.m': '11', 'f.tanggal.y': '2026' };
    for (const [language, label, shown] of [
      ['id', 'Tanggal kejadian', '7 November 2026'],
      ['en', 'Date', '7 November 2026'],
      ['ar', 'التاريخ', '7 نوفمبر 2026'],
    ] as const) {
      const { html } = await send(`/a/jalan-ditinjau?kind=pengaduan&lang=${language}`, {
        ...report,
        ...date,
      });
      assert.equal(shownAt(html, label), shown);
    }
    assert.equal(readerOf('id', 'America/Los_Angeles').day('2026-11-07'), '7 November 2026');
  });
});
