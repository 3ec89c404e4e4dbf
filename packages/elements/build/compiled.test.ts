import assert from 'node:assert/strict';
import test from 'node:test';
import { compileTemplates } from './compiled.ts';
import { read } from './places.ts';

const compiled = (code: string) =>
  compileTemplates(`import { html } from 'lit';\n${code}`, 'one.ts');
/** The first template, as it is written. */
const first = (code: string) => /prepared\(`([^`]*)`\)/.exec(compiled(code))?.[1] ?? '';

test('a template says where each of its expressions stands, and what it fills', () => {
  const code =
    'export const a = (b) => html`<p class=${b} id="c" ?hidden=${b} .value=${b} @click=${b}>${b} and <i>${b}</i></p>`;';
  const written = '<p id="c" =class ?hidden .value @click><?> and <i><?></i></p>';
  assert.equal(first(code), written);
  assert.deepEqual(read(written), {
    html: '<p id="c"><?> and <i><?></i></p>',
    places: [
      { index: 0, sign: '=', name: 'class' },
      { index: 0, sign: '?', name: 'hidden' },
      { index: 0, sign: '.', name: 'value' },
      { index: 0, sign: '@', name: 'click' },
      { index: 1 },
      { index: 3 },
    ],
  });
});

test('a tag that ends in itself keeps its end', () => {
  const code = 'export const a = (b) => html`<svg><path d=${b} /></svg>`;';
  assert.equal(read(first(code)).html, '<svg><path></path></svg>');
});

test('what would be read as a place of an expression stops the build', () => {
  const code = 'export const a = (b) => html`<p title="at .5">${b}</p>`;';
  assert.throws(() => compiled(code), /one\.ts: a template is read otherwise/);
});

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
