import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formIn, formOf, postForm } from '../../test/forms.ts';
import { codeIn, openPages, textOf } from '../../test/pages.ts';

const { ask, clock, kept, send } = openPages();

suite('sending again', () => {
  test('the same post gives the same receipt, and counts once', async () => {
    const form = await formOf(ask, '/a/taman-borda');
    const post = async () => (await postForm(ask, form, { 'rank.barat': '1' })).text();
    const [first, second] = [codeIn(await post()), codeIn(await post())];
    assert.equal(first, second);
    assert.notEqual(first, '');
    const results = (await (await ask('/v1/activities/taman-borda/results')).json()) as {
      n: number;
    };
    assert.equal(results.n, 1);
  });

  test('going back and choosing otherwise asks once, and then replaces', async () => {
    const form = await formOf(ask, '/a/taman-satu');
    const code = codeIn(await (await postForm(ask, form, { choice: 'barat' })).text());
    const changed = await postForm(ask, form, { choice: 'timur' });
    assert.equal(changed.status, 409);
    const page = await changed.text();
    assert.match(textOf(page), /sudah kami terima sebelumnya/);
    assert.deepEqual((await kept(form)).answer, { choice: ['barat'] });
    const replaced = await postForm(ask, formIn(page), { choice: 'timur' });
    assert.equal(codeIn(await replaced.text()), code);
    assert.deepEqual((await kept(form)).answer, { choice: ['timur'] });
  });

  test('where changes are not allowed, it says so and keeps the first', async () => {
    const form = await formOf(ask, '/a/taman-tetap');
    await postForm(ask, form, { choice: 'barat' });
    const changed = await postForm(ask, form, { choice: 'timur' });
    assert.equal(changed.status, 409);
    assert.match(textOf(await changed.text()), /Tidak dapat diganti/);
  });

  test('a form that was open for more than two hours is asked for once more, with all that was typed', async (t) => {
    const form = await formOf(ask, '/a/loket');
    clock.ahead = 2 * 60 * 60 * 1000 + 1000;
    t.after(() => (clock.ahead = 0));
    const late = await postForm(ask, form, { score: '4', comment: 'Masih di sini' });
    assert.equal(late.status, 403);
    const page = await late.text();
    assert.ok(page.includes('Masih di sini</textarea'));
    const again = await postForm(ask, formIn(page), { score: '4', comment: 'Masih di sini' });
    assert.equal(again.status, 200);
  });

  test('a withdrawal from the receipt erases, and a later retry brings nothing back', async () => {
    const { form, html } = await send('/a/taman-satu', { choice: 'barat' });
    const taken = await postForm(ask, formIn(html), {});
    assert.equal(taken.status, 200);
    assert.match(textOf(await taken.text()), /sudah ditarik/);
    const retry = await postForm(ask, form, { choice: 'barat' });
    assert.equal(retry.status, 410);
    assert.match(textOf(await retry.text()), /ditarik|tarik/i);
  });
});
