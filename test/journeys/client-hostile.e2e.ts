// What a person sent, its status and the official replies, read on pages that change what every script shares.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openClientPages, openTab, type ClientPages, type Given } from '../support/client-page.ts';

let pages: ClientPages;
before(async () => (pages = await openClientPages()));
after(() => pages.close());

const hostile: [page: string, mark: string, script: string, path?: string][] = [
  ['a policy that allows neither eval nor markup', 'kebijakan', '', '/ketat'],
  [
    'an enumerable property on every object, which breaks the validator',
    'objek',
    'Object.prototype.extra = function () {};',
  ],
  [
    'arrays with a toJSON and more of their own',
    'larik',
    `Array.prototype.toJSON = function () { return 'spoilt'; };
     Array.prototype.evil = function () {};
     Array.from = (list) => { const made = []; for (let i = 0; i < list.length; i++) made.push(list[i]); return made; };`,
  ],
  [
    'a Promise of its own in place of the browser’s',
    'janji',
    `const { then } = Promise.prototype;
     Promise.prototype.then = function (...given) { return then.apply(this, given); };
     globalThis.Promise = class extends Promise {};`,
  ],
  [
    'a JSON of its own in place of the browser’s',
    'json',
    `const { parse, stringify } = JSON;
     globalThis.JSON = {
       parse: (text) => parse(text),
       stringify: (value) => stringify(value && typeof value.toJSON === 'function' ? value.toJSON() : value),
     };
     Array.prototype.toJSON = () => 'spoilt';`,
  ],
];

for (const [name, mark, script, path = '/'] of hostile) {
  test(`what was sent, its status and the replies are read on a page with ${name}`, async () => {
    const context = await pages.open();
    await context.addInitScript(script);
    const tab = await openTab(context, pages.page + path);
    const wrong: string[] = [];
    tab.on('pageerror', ({ message }) => wrong.push(message));
    tab.on('console', (said) => said.type() === 'error' && wrong.push(said.text()));
    const read = await tab.evaluate(
      async ({ endpoint, mark }) => {
        const { createClient } = (globalThis as unknown as Given).suara;
        const client = createClient({ endpoint });
        const form = await client.activity('pengaduan', { kind: 'feedback' });
        const answer = { kind: 'pengaduan', fields: { isi: `[${mark}]` } };
        const holding = await client.submit(form, { language: 'id', answer });
        const own = await holding.own();
        const { status, code } = await client.receipt(holding.receipt?.code ?? '');
        const { responses } = await client.responses(form);
        // As texts: what stands on every object does not cross over, nor do arrays with a toJSON.
        return [
          (own.answer as { fields: { isi: string } }).fields.isi,
          `${own.revision} ${own.status}`,
          `${status} ${code === holding.receipt?.code}`,
          `${Array.isArray(responses)} ${responses.length}`,
        ].join('|');
      },
      { endpoint: pages.endpoint, mark },
    );
    assert.equal(read, `[${mark}]|1 received|received true|true 0`);
    assert.equal((await pages.kept()).get(mark), 1);
    assert.deepEqual(wrong, []);
    await context.close();
  });
}
