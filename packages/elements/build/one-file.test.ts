import assert from 'node:assert/strict';
import test from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { type Joined, oneFile } from './one-file.ts';

interface Chunk {
  type: 'chunk';
  fileName: string;
  name: string;
  isEntry: boolean;
  code: string;
  dynamicImports: string[];
  moduleIds: string[];
}

const chunk = (fileName: string, name: string, code: string): Chunk => ({
  type: 'chunk',
  ...{ fileName, name, code, isEntry: name === 'poll' },
  dynamicImports: name === 'show' ? ['chunks/late.js'] : [],
  moduleIds: [`${name}.ts`],
});

/** What becomes of an entry, of what it shows with this code, and of what is loaded later with that. */
function join(shown: string, late: string) {
  const files: Record<string, Chunk> = {
    'poll.js': chunk('poll.js', 'poll', 'import"./show-abc.js";'),
    'show-abc.js': chunk('show-abc.js', 'show', shown),
    'chunks/late.js': chunk('chunks/late.js', 'late', late),
  };
  const joined = new Map<string, Joined>();
  const { generateBundle } = oneFile(joined) as unknown as {
    generateBundle: (options: unknown, files: unknown) => void;
  };
  generateBundle({}, files);
  return { files, joined };
}

const shown = 'times=times+1;const a={made:times},b=()=>a;export{a as x,b};';

test('what is loaded later has what the first file of several laid down, in one file less', () => {
  const { files, joined } = join(
    shown,
    'import{b as c,x as y}from"../show-abc.js";late=[y.made,c()===y];',
  );
  assert.deepEqual(Object.keys(files), ['poll.js', 'chunks/late.js']);
  assert.deepEqual(joined.get('poll.js'), {
    lazy: ['chunks/late.js'],
    modules: ['show.ts', 'poll.ts'],
  });
  const page = createContext({ times: 0, late: undefined });
  const run = (file: string) => void runInContext(`{${files[file]?.code ?? ''}}`, page);
  run('poll.js');
  run('poll.js'); // as under another address
  run('chunks/late.js');
  assert.equal(page['times'], 2);
  assert.deepEqual(JSON.stringify(page['late']), '[1,true]');
});

test('a module of it that is asked for by itself comes from there too', async () => {
  const { files } = join(shown, 'late=import("../show-abc.js").then(e=>e.x.made);');
  const page = createContext({ times: 0, late: undefined });
  for (const { code } of Object.values(files)) runInContext(`{${code}}`, page);
  assert.equal(await page['late'], 1);
});

test('what is asked for or given in a way not known stops the build', () => {
  assert.throws(
    () => join(shown, 'export{x as z}from"../show-abc.js";'),
    /late\.js asks for show-abc\.js in a way not known/,
  );
  assert.throws(() => join('export const a=1;', ''), /show-abc\.js exports in a way not known/);
});
