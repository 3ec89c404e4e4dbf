import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formIn, formOf, postForm } from '../../test/forms.ts';
import { codeIn, openPages, textOf } from '../../test/pages.ts';
import { dictionaryOf } from './languages.ts';

const { ask, clock, send } = openPages();

suite('pages in their state', () => {
  for (const [what, open] of [
    ['a minute', 60_000],
    ['a day', 24 * 60 * 60 * 1000],
  ] as const) {
    test(`what comes after closing, from a page opened ${what} before, gives the text back and keeps nothing`, async (t) => {
      t.after(() => (clock.ahead = 0));
      const closes = Date.parse('2030-12-31T23:59:59+07:00') - Date.now();
      clock.ahead = closes - open;
      const form = await formOf(ask, '/a/jalan-rusak?kind=aspirasi');
      clock.ahead = closes + 60_000;
      const typed = { 'f.judul': 'Pohon', 'f.isi': 'Lebih banyak <pohon>', speaks: 'self' };
      const late = await postForm(ask, form, typed);
      assert.equal(late.status, 403);
      const page = await late.text();
      assert.match(textOf(page), /belum terkirim.*Sudah ditutup/);
      assert.ok(page.includes('Lebih banyak &lt;pohon&gt;'));
      const headers = { authorization: `Suara ${form.hidden['secret'] ?? ''}` };
      const own = await ask(`/v1/submissions/${form.hidden['id'] ?? ''}`, { headers });
      assert.equal(own.status, 404);
    });
  }

  test('an activity that is not open shows no form', async () => {
    for (const path of ['/a/nanti', '/a/sudah-tutup']) {
      const html = await (await ask(path)).text();
      assert.ok(!html.includes('<form method="post"'), path);
    }
  });

  test('before it opens a page has no figures; afterwards it says that nobody took part, and not that nobody has yet', async () => {
    assert.doesNotMatch(
      textOf(await (await ask('/a/nanti')).text()),
      /Hasil sementara|orang ikut serta/,
    );
    const over = textOf(await (await ask('/a/sudah-tutup')).text());
    assert.match(over, /Hasil akhir Tidak ada suara yang masuk\./);
  });

  test('a hint of the agency and what the form adds are sentences of their own', async () => {
    const html = await (await ask('/a/skm?lang=id')).text();
    assert.match(textOf(html), /Sertifikat, Poli Umum\. Paling banyak 200 karakter\./);
    assert.doesNotMatch(textOf(html), /\.\. /, 'no full stop twice');
  });

  test('the hash of the definition says what it is', async () => {
    const html = await (await ask('/a/taman-satu?lang=en')).text();
    assert.match(textOf(html), /Version of the activity: sha256-/);
  });

  test('opening and closing name their zone in full, since no page knows the clock of its reader', async () => {
    for (const [path, language, words] of [
      ['taman-satu', 'id', /Ditutup .*23\.59 WIB \(Waktu Indonesia Barat\)/],
      ['taman-satu', 'en', /Closes .*23:59 GMT\+7 \(Western Indonesia Time\)/],
      ['taman-satu', 'ar', /\(توقيت غرب إندونيسيا\)/],
      ['nanti', 'id', /WIB \(Waktu Indonesia Barat\)/],
      ['sudah-tutup', 'en', /GMT\+7 \(Western Indonesia Time\)/],
    ] as const) {
      const html = await (await ask(`/a/${path}?lang=${language}`)).text();
      assert.match(textOf(html), words);
    }
  });

  test('everything is shown once more where the activity asks for it, and sent only then', async () => {
    const { form, response, html } = await send('/a/saran-singkat', {
      'f.isi': 'Tambah <b>pohon</b>',
    });
    assert.equal(response.status, 200);
    assert.ok(html.includes('Tambah &lt;b&gt;pohon&lt;/b&gt;'));
    assert.equal(
      (
        await ask(`/v1/submissions/${form.hidden['id'] ?? ''}`, {
          headers: { authorization: `Suara ${form.hidden['secret'] ?? ''}` },
        })
      ).status,
      404,
    );
    const back = await (await postForm(ask, formIn(html), { step: 'change' })).text();
    assert.ok(back.includes('Tambah &lt;b&gt;pohon&lt;/b&gt;</textarea'));
    const sent = await postForm(ask, formIn(html), { step: 'send' });
    assert.notEqual(codeIn(await sent.text()), '');
  });

  test('a status no longer promises an answer once the answer was withdrawn', async () => {
    const typed = { 'f.judul': 'Pohon', 'f.isi': 'Lebih banyak pohon', speaks: 'self' };
    const { html } = await send('/a/jalan-rusak?kind=aspirasi', typed);
    const status = async () => textOf(await (await ask(`/r/${codeIn(html)}?lang=id`)).text());
    assert.match(await status(), /Dijawab paling lambat/);
    assert.equal((await postForm(ask, formIn(html), {})).status, 200);
    assert.match(await status(), /Ditarik/);
    assert.doesNotMatch(await status(), /Dijawab paling lambat/);
  });

  test('a receipt says that taking back works from it alone', async () => {
    for (const [language, words] of [
      ['id', /hanya dapat ditarik kembali dari halaman ini/],
      ['en', /withdrawn from this page only/],
      ['ar', /لا يمكن سحب إجابتك إلا من هذه الصفحة/],
    ] as const) {
      const { html } = await send(`/a/taman-satu?lang=${language}`, { choice: 'barat' });
      assert.match(textOf(html), words);
    }
  });

  test('a receipt says of figures that are older than its answer that they are without it', async (t) => {
    t.after(() => (clock.ahead = 0));
    const words = /dihitung sebelum jawaban Anda kami terima/;
    const began = Date.now();
    const form = await formOf(ask, '/a/taman-schulze');
    // Ballots are counted again only after two seconds, however slow this machine is.
    clock.ahead = began + 500 - Date.now();
    const response = await postForm(ask, form, { 'rank.barat': '1' });
    assert.match(textOf(await response.text()), words);
    const counted = await send('/a/taman-satu', { choice: 'barat' });
    assert.doesNotMatch(textOf(counted.html), words);
  });

  test('results shown after voting are on the receipt and nowhere else', async () => {
    const { html } = await send('/a/taman-setuju', { choice: 'barat' });
    assert.match(html, /<table/);
    assert.doesNotMatch(await (await ask('/a/taman-setuju')).text(), /<table/);
  });

  test('a page is in the language that was asked for, else in that of the browser, else in the first', async () => {
    const langOf = async (path: string, accept = '') => {
      const response = await ask(path, { headers: { 'accept-language': accept } });
      return /<html lang="([^"]+)" dir="([^"]+)"/
        .exec(await response.text())
        ?.slice(1)
        .join(' ');
    };
    assert.equal(await langOf('/a/taman-satu'), 'id ltr');
    assert.equal(await langOf('/a/taman-satu?lang=ar'), 'ar rtl');
    assert.equal(await langOf('/a/taman-satu?lang=xx', 'fr, en-GB;q=0.8, id;q=0.5'), 'en ltr');
    assert.equal(await langOf('/a/skm?lang=ar'), 'id ltr');
    assert.equal(await langOf('/r?lang=ar'), 'ar rtl');
  });

  test('the status of a receipt is shown by its code in any writing, without any text', async () => {
    const { html } = await send('/a/loket?lang=en', { score: '2', comment: 'rahasia-kenari' });
    const code = codeIn(html);
    const page = await (
      await ask(`/r/${code.toLowerCase().replaceAll('-', '%20')}?lang=en`)
    ).text();
    assert.ok(page.includes(code));
    assert.match(textOf(page), /Received/);
    assert.ok(!page.includes('rahasia-kenari'));
    const found = await ask(`/r?code=${code}`);
    assert.equal(found.status, 200);
    const lost = await ask('/r?code=0000-0000-0000');
    assert.equal(lost.status, 404);
  });

  test('whoever asks for a status without a code is asked to type one', async () => {
    for (const [language, words] of [
      ['id', 'Ketik kode tanda terima Anda'],
      ['en', 'Type your receipt code'],
      ['ar', 'اكتب رمز إيصالك'],
    ] as const) {
      for (const code of ['', '%20']) {
        const response = await ask(`/r?lang=${language}&code=${code}`);
        assert.equal(response.status, 422);
        const html = await response.text();
        assert.match(html, new RegExp(`<a href="#f-code">${words}</a>`));
        assert.ok(!html.includes(dictionaryOf(language).pages.status.notFound));
      }
    }
  });

  test('a code of any characters and length is not found, and shown again', async () => {
    const long = `${'a'.repeat(99)}👍`;
    for (const code of [long, '👨‍👩‍👧‍👦'.repeat(50), '\u202e', '"><b>', '__proto__', '\u0000']) {
      for (const path of ['/r/', '/r?code=']) {
        const response = await ask(path + encodeURIComponent(code));
        assert.equal(response.status, 404, path + code);
        assert.doesNotMatch(await response.text(), /<b>/);
      }
    }
  });

  test('no page is kept by anything on its way, and none holds a style or a script', async () => {
    const { html } = await send('/a/taman-satu', { choice: 'barat' });
    const pages = [html];
    for (const path of [
      '/a/taman-satu',
      '/a/jalan-rusak',
      '/a/jalan-rusak?kind=pengaduan',
      '/a/skm',
      '/r',
      '/a/tidak-ada',
    ]) {
      const response = await ask(path);
      assert.equal(response.headers.get('cache-control'), 'no-store', path);
      pages.push(await response.text());
    }
    for (const page of pages)
      assert.doesNotMatch(page, /<script|<style|\sstyle=|javascript:|\son[a-z]+=/i);
  });

  test('a secret is never in an address', async () => {
    const { form, html } = await send('/a/taman-satu', { choice: 'barat' });
    const addresses = [...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(
      ([, one = '']) => one,
    );
    assert.ok(addresses.length > 3);
    for (const one of addresses) assert.ok(!one.includes(form.hidden['secret'] ?? '-'), one);
  });

  test('the sheet of styles is known again by its tag', async () => {
    const first = await ask('/page.css');
    assert.match(first.headers.get('content-type') ?? '', /^text\/css/);
    const again = await ask('/page.css', {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    assert.equal(again.status, 304);
  });

  test('a page that does not exist says so as a page', async () => {
    const response = await ask('/a/tidak-ada', { headers: { 'accept-language': 'en' } });
    assert.equal(response.status, 404);
    assert.match(textOf(await response.text()), /Activity not found/);
  });
});
