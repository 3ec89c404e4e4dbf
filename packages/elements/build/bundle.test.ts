import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test, { after, before } from 'node:test';
import { bundle, type Script } from './bundle.ts';
import { home, type Entry } from './elements.ts';
import { licenses } from './licenses.ts';
import { integrity, writeIntegrity } from './sri.ts';

// Two small elements with the shape of the real ones: a shared part, words, and a lazy part. They
// stand inside the package, where `lit` resolves.
const sources: Record<string, string> = {
  'feedback/feedback.define.ts': `import { Feedback } from './feedback.ts';
    customElements.define('suara-feedback', Feedback);`,
  'feedback/feedback.ts': `import { LitElement } from 'lit'; import { words } from '../shared/words.ts';
    export class Feedback extends LitElement { async send() { await words('id'); return (await import('../shared/submit.ts')).submit('form'); } }`,
  'poll/poll.define.ts': `import { Poll } from './poll.ts';
    customElements.define('suara-poll', Poll);`,
  'poll/poll.ts': `import { LitElement } from 'lit'; import { words } from '../shared/words.ts';
    export class Poll extends LitElement { async send() { await words('en'); return (await import('../shared/submit.ts')).submit('poll'); } }`,
  'shared/words.ts': `const all = { id: () => import('../i18n/id.ts'), en: () => import('../i18n/en.ts') };
    export const words = (language: 'id' | 'en') => all[language]();`,
  'shared/submit.ts': `export const submit = (what: string) => 'sent only once: ' + what;`,
  'i18n/id.ts': `export default { send: 'Kirim' };`,
  'i18n/en.ts': `export default { send: 'Send' };`,
};

let folder = '';
let out = '';
let scripts: Script[] = [];

before(async () => {
  mkdirSync(join(home, 'dist'), { recursive: true });
  folder = mkdtempSync(join(home, 'dist', 'bundle-test-'));
  out = join(folder, 'out');
  for (const [file, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const entries: Entry[] = [
    { name: 'feedback', file: 'form', define: join(folder, 'feedback/feedback.define.ts') },
    { name: 'poll', file: 'poll', define: join(folder, 'poll/poll.define.ts') },
  ];
  scripts = await bundle(entries, out);
});

after(() => rmSync(folder, { recursive: true }));

const names = () => readdirSync(out, { recursive: true }).map(String);
const read = (file: string) => readFileSync(join(out, file), 'utf8');

test('each element has a file under the agreed name', () => {
  for (const file of ['suara.js', 'suara.all.js', 'elements.js', 'form.js', 'poll.js']) {
    assert.ok(names().includes(file), file);
  }
});

test('no file name holds a word that ad blockers match', () => {
  assert.doesNotMatch(names().join('\n'), /feedback|survey|track|analytics/i);
});

test('the whole file imports nothing and registers every element', () => {
  const text = read('suara.all.js');
  assert.doesNotMatch(text, /\bimport\b/);
  assert.match(text, /suara-feedback/);
  assert.match(text, /suara-poll/);
});

test('an element is shown with its own file, which waits for no other', () => {
  for (const file of ['form.js', 'poll.js', 'elements.js']) {
    const { imports } = scripts.find((script) => script.file === file) ?? {};
    assert.deepEqual(imports, [], file);
    assert.doesNotMatch(read(file), /\bimport\s*["'{*]|\bfrom\s*["']/, file);
  }
  assert.match(read('form.js'), /suara-feedback/);
  assert.doesNotMatch(read('form.js'), /suara-poll|sent only once/);
  assert.match(read('elements.js'), /suara-feedback[^]*suara-poll/);
});

test('nothing that is loaded later asks for the file of an element by its address', () => {
  for (const file of names().filter((name) => /^(chunks|words).*\.js$/.test(name)))
    assert.doesNotMatch(read(file), /(form|poll|elements|show-[\w-]+)\.js/, file);
});

test('the lazy part is loaded from a hashed chunk that both elements share', () => {
  const lazy = names().filter(
    (file) => file.endsWith('.js') && read(file).includes('sent only once'),
  );
  const chunk = lazy.find((file) => file !== 'suara.all.js');
  assert.match(chunk ?? '', /^chunks\/[\w-]{8,}\.js$/);
  assert.equal(lazy.length, 2);
});

test('each language is a file of its own, named by the language', () => {
  assert.match(names().join('\n'), /^words\/id-[\w-]{8,}\.js$/m);
  assert.match(names().join('\n'), /^words\/en-[\w-]{8,}\.js$/m);
});

test('scripts load one another by relative address only, and evaluate no text', () => {
  for (const file of names().filter((name) => name.endsWith('.js'))) {
    assert.doesNotMatch(read(file), /(from|import\()\s*["'`](?!\.{1,2}\/)/, file);
    assert.doesNotMatch(read(file), /\beval\(|\bnew Function\b/, file);
  }
});

test('Lit is built for production', () => {
  assert.doesNotMatch(read('suara.all.js'), /Lit is in dev mode/);
});

test('sri.json holds the sha384 of every script', () => {
  const list = writeIntegrity(out);
  assert.deepEqual(
    Object.keys(list),
    names()
      .filter((name) => name.endsWith('.js'))
      .sort(),
  );
  assert.equal(list['form.js'], integrity(readFileSync(join(out, 'form.js'))));
  // The example of https://www.w3.org/TR/SRI/, section 3.1
  assert.equal(
    integrity(Buffer.from("alert('Hello, world.');")),
    'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
  );
});

test('the licence file names what was bundled', () => {
  const text = licenses(
    scripts.flatMap(({ modules }) => modules),
    join(home, '../../LICENSE'),
  );
  assert.match(text, /^Suara \(MIT\)/);
  assert.match(text, /^lit 3\.\d+\.\d+ \(BSD-3-Clause\)/m);
});
