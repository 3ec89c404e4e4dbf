import assert from 'node:assert/strict';
import test from 'node:test';
import { compileTemplates } from './compiled.ts';

const compiled = (code: string) =>
  compileTemplates(`import { html } from 'lit';\n${code}`, 'one.ts');
/** The first template, as it is written. */
const first = (code: string) => /prepared\(`([^`]*)`\)/.exec(compiled(code))?.[1] ?? '';

test('a template says where each of its expressions stands, and what it fills', () => {
  const code =
    'export const a = (b) => html`<p class=${b} id="c" ?hidden=${b} .value=${b} @click=${b}>${b} and <i>${b}</i></p>`;';
  assert.equal(first(code), '<p id="c" =class ?hidden .value @click><?> and <i><?></i></p>');
});

test('what keeps the last expression apart from what follows is written, and is no place of one', () => {
  assert.equal(first('export const a = (b) => html`<p></p>${b}`;'), '<p></p><?><!>');
});

test('a part of a drawing has an end of its own', () => {
  const code = 'export const a = (b) => html`<svg><path d=${b} /></svg>`;';
  assert.equal(first(code), '<svg><path =d></path></svg>');
});

test('an element without an end that a page does not know of stops the build', () => {
  assert.throws(
    () => compiled('export const a = (b) => html`<p>${b}<br /></p>`;'),
    /one\.ts: <br>/,
  );
});

for (const title of ['one > two', 'one & two']) {
  test(`what a page would read otherwise stops the build: ${title}`, () => {
    const code = `export const a = (b) => html\`<p title="${title}">\${b}</p>\`;`;
    assert.throws(() => compiled(code), /one\.ts: a template is read otherwise/);
  });
}

test('the values keep their order, and templates may stand in one another', () => {
  const written = compiled(
    'export const a = (b, c) => html`<p>${b}${c && html`<b>${c}</b>`}</p>`;',
  );
  assert.match(written, /=> \(?lit_template_1\(b, c && lit_template_2\(c\)\)/);
});

test('one without expressions is made ready all the same', () => {
  assert.equal(first('export const a = () => html`<slot></slot>`;'), '<slot></slot>');
});

test('nothing is left for Lit to scan, and nothing of the compiler is loaded with it', () => {
  const written = compiled('export const a = (b) => html`<p class=${b}></p>`;');
  assert.doesNotMatch(written, /html|lit-html|_\$LH/);
});

test('types go, and the rest of a module stays', () => {
  const written = compiled(
    "import type { Words } from './words.ts';\nexport const a = (b: Words) => html`<p>${b}</p>`;\nexport const kept: string = 'html';",
  );
  assert.doesNotMatch(written, /Words/);
  assert.match(written, /export const kept = 'html';/);
});

for (const [what, template] of [
  ['an expression in a text box', '<textarea>${b}</textarea>'],
  ["an expression in a tag's name", '<${b}></${b}>'],
] as const) {
  test(`${what} stops the build, and the message names the file`, () => {
    assert.throws(
      () => compiled(`export const a = (b) => html\`${template}\`;`),
      /one\.ts: a template/,
    );
  });
}

test('an attribute of words and expressions stops the build, and the message names it', () => {
  assert.throws(
    () => compiled('export const a = (b) => html`<p class="one ${b}"></p>`;'),
    /one\.ts: the attribute class/,
  );
});

test('an expression in a comment stops the build', () => {
  assert.throws(
    () => compiled('export const a = (b) => html`<!--${b}--><p></p>`;'),
    /one\.ts: an expression/,
  );
});

test('a piece of a drawing stops the build', () => {
  const code = "import { svg } from 'lit';\nexport const a = (b) => svg`<path d=${b} />`;";
  assert.throws(() => compileTemplates(code, 'one.ts'), /one\.ts: a template/);
});
