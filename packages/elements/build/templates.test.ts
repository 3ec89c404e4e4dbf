import assert from 'node:assert/strict';
import test from 'node:test';
import { minifyTemplates } from './templates.ts';

const small = async (code: string) => (await minifyTemplates(code, 'one.ts'))?.code ?? code;

test('space in styles goes, what the styles say stays', async () => {
  const written =
    'const a = css`\n  .suara {\n    all: initial;\n    color: var(--_text);\n  }\n`;';
  assert.equal(await small(written), 'const a = css`.suara{all:initial;color:var(--_text)}`;');
});

test('space between words and beside expressions shrinks to one space and never goes', async () => {
  const written = 'html`${one}\n    <b>two</b>\n   ${three} `; html` <i>(optional)</i>`;';
  assert.equal(
    await small(written),
    'html`${one} <b>two</b> ${three} `; html` <i>(optional)</i>`;',
  );
});

test('every expression and attribute stays, in its place', async () => {
  const written =
    'html`<input\n  class=""\n  type="text"\n  .value=${a}\n  ?disabled=${b}\n  @click=${() => c(`x  y`)}\n/>`;';
  assert.equal(
    await small(written),
    'html`<input class="" type="text" .value=${a} ?disabled=${b} @click=${() => c(`x  y`)}>`;',
  );
});

test('space in <pre> and <textarea> is kept', async () => {
  const written = 'html`<pre>a\n  b</pre><textarea>\n c</textarea>`;';
  assert.equal(await small(written), written);
});

test('what is drawn stays side by side, and not one inside the other', async () => {
  const written = 'html`<svg><circle cx="1" cy="1" r="1" /><path d=${a} /></svg>`;';
  assert.match((await small(written)).replaceAll(' ', ''), /<circle[^>]*\/><path/);
});
