import assert from 'node:assert/strict';
import test from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The snippets exist in no project, so the rules that need types stay out of these runs.
const eslint = new ESLint({
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false, project: false } } },
  ],
});

/** The rules that a snippet breaks when it stands in that file, each once. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

const imports = '@typescript-eslint/no-restricted-imports';
const syntax = 'no-restricted-syntax';

const refused: [title: string, file: string, code: string, rule: string][] = [
  ['contract takes zod/mini only', 'contract/src/a.ts', `import 'hono';`, imports],
  ['nobody takes full zod', 'server/src/a.ts', `import * as z from 'zod'; z.a();`, imports],
  [
    'tally takes no value of the contract',
    'tally/src/a.ts',
    `import { a } from '@suara/contract'; a();`,
    imports,
  ],
  ['tally reads no file', 'tally/src/a.ts', `import 'node:fs';`, imports],
  ['tally reads no clock', 'tally/src/a.ts', `export const now = new Date();`, syntax],
  ['tally reads no clock', 'tally/src/a.ts', `export const now = Date.now();`, syntax],
  ['tally draws no lots', 'tally/src/a.ts', `export const lot = Math.random();`, syntax],
  ['tally does not read the process', 'tally/src/a.ts', `process.exit();`, 'no-restricted-globals'],
  ['client does not know elements', 'client/src/a.ts', `import '@suara/elements/poll';`, imports],
  ['client does not know the server', 'client/src/a.ts', `import '@suara/server';`, imports],
  [
    'elements take no value of the contract',
    'elements/src/poll/poll.ts',
    `import { a } from '@suara/contract'; a();`,
    imports,
  ],
  [
    'elements do not know the server',
    'elements/src/poll/poll.ts',
    `import '@suara/server';`,
    imports,
  ],
  [
    'elements do not fetch',
    'elements/src/poll/poll.ts',
    `void fetch('/a');`,
    'no-restricted-globals',
  ],
  ['server does not know the client', 'server/src/a.ts', `import '@suara/client';`, imports],
  [
    'routes do not read the process',
    'server/src/routes/a.ts',
    `process.exit();`,
    'no-restricted-globals',
  ],
  [
    'no way round the front door, by path',
    'server/src/a.ts',
    `import '../../tally/src/a.ts';`,
    imports,
  ],
  [
    'no way round the front door, by name',
    'client/src/a.ts',
    `import '@suara/contract/src/a.ts';`,
    imports,
  ],
  [
    'no HTML from text by directive',
    'elements/src/poll/poll.ts',
    `import 'lit/directives/unsafe-html.js';`,
    imports,
  ],
  [
    'no style from an object',
    'elements/src/poll/poll.ts',
    `import 'lit/directives/style-map.js';`,
    imports,
  ],
  ['no innerHTML', 'elements/src/poll/poll.ts', `document.body.innerHTML = String(1);`, syntax],
  ['no outerHTML', 'client/src/a.ts', `document.body.outerHTML = String(1);`, syntax],
  [
    'no insertAdjacentHTML',
    'elements/src/poll/poll.ts',
    `document.body.insertAdjacentHTML('beforeend', String(1));`,
    syntax,
  ],
  ['no document.write', 'elements/src/poll/poll.ts', `document.write('a');`, syntax],
  [
    'no style attribute in a template',
    'elements/src/poll/poll.ts',
    'html`<p style="color: red">a</p>`;',
    syntax,
  ],
  ['no innerHTML binding', 'elements/src/poll/poll.ts', 'html`<p .innerHTML=${1}></p>`;', syntax],
  ['no eval', 'client/src/a.ts', `eval('1');`, 'no-eval'],
  ['no new Function', 'server/src/a.ts', `new Function('return 1')();`, 'no-new-func'],
  [
    'an element has no hook that the browser files lack',
    'elements/src/poll/poll.ts',
    `import { LitElement } from 'lit'; export class A extends LitElement { override firstUpdated() {} }`,
    syntax,
  ],
  [
    'an element has no kind of property that the browser files lack',
    'elements/src/poll/poll.ts',
    `import { LitElement } from 'lit'; export class A extends LitElement { static override properties = { a: { state: true } }; }`,
    syntax,
  ],
  [
    'a class file does not register',
    'elements/src/poll/poll.ts',
    `customElements.define('suara-poll', HTMLElement);`,
    syntax,
  ],
  [
    'a define file only registers',
    'elements/src/poll/poll.define.ts',
    `export const a = 1;`,
    'suara/only-registers',
  ],
  [
    'words hold no markup',
    'elements/src/i18n/en.ts',
    `export const en = { send: 'Send <b>now</b>' };`,
    syntax,
  ],
  [
    'words do not shout',
    'elements/src/i18n/en.ts',
    'export const thanks = (n: string) => `Thanks ${n}!`;',
    syntax,
  ],
  ['a file ends before line 301', 'server/src/a.ts', '\n'.repeat(301), 'max-lines'],
];

for (const [title, file, code, rule] of refused) {
  test(`${title}: ${code.trim() || 'an endless file'}`, async () => {
    assert.ok((await broken(`packages/${file}`, code)).includes(rule));
  });
}

const allowed: [title: string, file: string, code: string][] = [
  [
    'tally knows the types of the contract',
    'packages/tally/src/a.ts',
    `import type { A } from '@suara/contract';\nexport type B = A;`,
  ],
  [
    'elements use the words of the contract',
    'packages/elements/src/poll/poll.ts',
    `import { id } from '@suara/contract/words/id';\nexport const words = id;`,
  ],
  [
    'the recount command reads files',
    'packages/tally/src/bin/a.ts',
    `import 'node:fs';\nimport 'commander';`,
  ],
  [
    'elements draw with Lit',
    'packages/elements/src/poll/poll.ts',
    `import { html } from 'lit';\nimport '../shared/a.ts';\nexport const a = html\`<p class="a">b</p>\`;`,
  ],
  [
    'a test may start the real server',
    'packages/elements/src/poll/poll.test.ts',
    `import { createServer } from '@suara/server';\nvoid createServer;`,
  ],
  [
    'a define file registers',
    'packages/elements/src/poll/poll.define.ts',
    `import { define } from '../shared/define.ts';\nimport { A } from './poll.ts';\ndefine('suara-poll', A);\ndeclare global {\n  interface HTMLElementTagNameMap {\n    'suara-poll': A;\n  }\n}`,
  ],
];

for (const [title, file, code] of allowed) {
  test(title, async () => assert.deepEqual(await broken(file, code), []));
}
