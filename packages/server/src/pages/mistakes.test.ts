import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formIn } from '../../test/forms.ts';
import { openPages } from '../../test/pages.ts';

const { ask, send, kept } = openPages();

suite('what is to be mended', () => {
  const wrong: [
    path: string,
    typed: Record<string, string | string[]>,
    field: string,
    message: RegExp,
  ][] = [
    ['/a/taman-satu', {}, 'choice', /Pilih satu jawaban/],
    ['/a/taman-setuju', {}, 'choice', /sedikitnya satu|paling sedikit satu/],
    ['/a/taman-setuju', { choice: ['barat', 'timur', 'sungai'] }, 'choice', /paling banyak 2/],
    ['/a/taman-setuju', { choice: 'barat', blank: 'blank' }, 'choice', /suara kosong/],
    ['/a/taman-nilai', { 's.barat': '9' }, 's.barat', /antara 0 dan 5/],
    ['/a/taman-poin', { 'n.barat': '6', 'n.timur': '5' }, 'n', /11 dari 10/],
    ['/a/taman-poin', { 'n.barat': 'enam' }, 'n.barat', /angka/],
    ['/a/taman-poin', { 'n.barat': '1,5' }, 'n.barat', /bilangan bulat/],
    ['/a/taman-kuadrat', { 'n.barat': '5', 'n.timur': '1' }, 'n', /26 dari 25/],
    ['/a/taman-putaran', { 'rank.barat': '1', 'rank.timur': '1' }, 'rank.timur', /angka lain/],
    ['/a/loket', { comment: 'x' }, 'score', /Pilih satu jawaban untuk “Seberapa puas Anda\?”/],
    ['/a/loket', { score: '3', comment: 'x'.repeat(1251) }, 'comment', /1.250/],
    ['/a/loket', { score: '3', comment: 'a\u0007b' }, 'comment', /tidak terbaca/],
    [
      '/a/jalan-rusak?kind=pengaduan',
      { 'f.tanggal.d': '31', 'f.tanggal.m': '2', 'f.tanggal.y': '2026' },
      'f.tanggal',
      /tanggal/,
    ],
    [
      '/a/jalan-rusak?kind=pengaduan',
      { 'f.jenis': 'lubang', 'f.lebar': 'lebar' },
      'f.lebar',
      /angka/,
    ],
    [
      '/a/jalan-rusak?kind=pengaduan',
      { 'f.jenis': 'lubang', 'f.lebar': '501' },
      'f.lebar',
      /antara 1 dan 500/,
    ],
    ['/a/jalan-rusak?kind=pengaduan', { 'f.surel': 'bukan surel' }, 'f.surel', /surel/],
    ['/a/jalan-rusak?kind=pengaduan', { 'contact.email': 'bukan surel' }, 'contact.email', /surel/],
    [
      '/a/jalan-rusak?kind=pengaduan',
      { 'contact.email': 'warga@kota-contoh.example' },
      'consent',
      /persetujuan/,
    ],
    ['/a/jalan-rusak?kind=pengaduan', { speaks: 'group' }, 'speaks.name', /kelompok/i],
    ['/a/jalan-rusak?kind=pengaduan', { speaks: 'other' }, 'speaks.by', /Pilih satu/],
    ['/a/jalan-rusak?kind=pengaduan', {}, 'speaks', /Pilih satu/],
  ];
  for (const [path, typed, field, message] of wrong) {
    test(`${path} with ${JSON.stringify(typed).slice(0, 80)}`, async () => {
      const { response, html } = await send(path, typed);
      assert.equal(response.status, 422);
      const id = `f-${field.replaceAll('.', '-')}`;
      const link = new RegExp(`<a href="#${id}">([^<]*)</a>`).exec(html)?.[1] ?? '';
      assert.match(link.replaceAll('&quot;', '"'), message);
      assert.ok(html.includes(`id="${id}"`), 'the link leads to a field');
      assert.ok(html.includes(`id="${id}-mistake"`), 'the field says it as well');
      assert.match(/<title>([^<]*)/.exec(html)?.[1] ?? '', /^Kesalahan: /);
    });
  }

  test('places given twice are each to be mended, in words that speak of the place', async () => {
    for (const [language, words] of [
      ['id', 'Beri “Taman Timur” angka lain: angka ini sudah Anda pakai untuk pilihan lain'],
      ['en', 'Give “East Park” another number: you have used this one for another option'],
      ['ar', 'أعطِ «الحديقة الشرقية» رقمًا آخر: استخدمت هذا الرقم لخيار آخر'],
    ] as const) {
      const { html } = await send(`/a/taman-putaran?lang=${language}`, {
        'rank.barat': '1',
        'rank.timur': '1',
        'rank.sungai': '1',
      });
      assert.ok(html.includes(`<a href="#f-rank-timur">${words}</a>`));
      assert.ok(html.includes('<a href="#f-rank-sungai">'));
    }
  });

  test('the way on without a kind of feedback is a mistake like any other', async () => {
    const [, asked = ''] =
      /<form method="get"([\s\S]*?)<\/form>/.exec(
        await (await ask('/a/jalan-rusak?lang=id')).text(),
      ) ?? [];
    const hidden = [...asked.matchAll(/type="hidden"\s+name="([^"]+)"\s+value="([^"]+)"/g)];
    const sent = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
    const response = await ask(`/a/jalan-rusak?${sent.toString()}`);
    assert.equal(response.status, 422);
    const html = await response.text();
    assert.match(html, /<a href="#f-kind">Pilih satu jawaban untuk “[^”]+”<\/a>/);
    assert.ok(html.includes('id="f-kind-mistake"'));
    assert.match(html, /<title>Kesalahan: /);
    sent.set('kind', 'aspirasi');
    assert.equal((await ask(`/a/jalan-rusak?${sent.toString()}`)).status, 200);
    assert.equal((await ask('/a/jalan-rusak?lang=id')).status, 200, 'nothing is wrong at first');
  });

  test('what is sent without a kind of feedback is refused in the same words, and not kept', async () => {
    for (const kind of ['', 'pujaan']) {
      const { form, response, html } = await send('/a/jalan-rusak?kind=pengaduan', { kind });
      assert.equal(response.status, 422);
      assert.match(html, /<a href="#f-kind">Pilih satu jawaban untuk “[^”]+”<\/a>/);
      assert.equal((await kept(form)).answer, undefined);
    }
  });

  test('everything that was typed is still there, escaped, and so are id and secret', async () => {
    const typed = {
      'f.judul': '"><script>alert(1)</script>',
      'f.isi': '',
      'f.jenis': 'lampu',
      'f.siapa': ['lansia'],
      'f.tanggal.d': '7',
    };
    const { form, html } = await send('/a/jalan-rusak?kind=pengaduan', typed);
    assert.ok(html.includes('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"'));
    assert.ok(!html.includes('<script'));
    assert.match(html, /value="lampu"\s+checked/);
    assert.match(html, /value="lansia"\s+checked/);
    assert.match(html, /name="f\.tanggal\.d"\s+value="7"/);
    const again = formIn(html);
    assert.equal(again.hidden['id'], form.hidden['id']);
    assert.equal(again.hidden['secret'], form.hidden['secret']);
  });

  test('mistakes stand in the order of the page', async () => {
    const { html } = await send('/a/jalan-rusak?kind=pengaduan', { 'f.surel': 'x' });
    const links = [...html.matchAll(/<li>\s*<a href="#f-([^"]+)"/g)].map(([, field]) => field);
    assert.deepEqual(links, ['f-judul', 'f-isi', 'f-surel', 'speaks']);
  });
});
