import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import {
  rolldown,
  type InputOptions,
  type OutputOptions,
  type Plugin,
  type RolldownOutput,
} from 'rolldown';
import { minify, type MinifyOptions } from 'terser';
import { together } from '../src/autoload/files.ts';
import { compiledTemplates } from './compiled.ts';
import { home, type Entry } from './elements.ts';
import { groupsOf } from './groups.ts';
import { withoutScanner } from './lit-html.ts';
import { type Joined, oneFile, shownName } from './one-file.ts';
import { smallTemplates } from './templates.ts';

const start = 'suara:start';

/** Lets a page replace words: in a file of its own, and in the whole file. */
const ownWords = join(home, 'src', 'i18n', 'own.ts');

/** A module that registers elements; `more` is what it gives the page besides. */
function registers(elements: readonly Entry[], more = ''): Plugin {
  const text = [...elements.map(({ define }) => `import ${JSON.stringify(define)};`), more].join(
    '\n',
  );
  return {
    name: 'suara-start',
    resolveId: (id) => (id === start ? id : null),
    load: (id) => (id === start ? text : null),
  };
}

const shared: InputOptions = {
  cwd: home,
  platform: 'browser',
  resolve: {
    conditionNames: ['suara-source', 'browser', 'production', 'module', 'import', 'default'],
  },
  transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
  preserveEntrySignatures: 'strict',
  checks: { bundlerTimings: false },
};

/**
 * A hashed name, so that it may be cached for ever; and no word that a blocker could match. Words
 * are named by language first: `words/id-….js`, `words/id-results-….js`.
 */
function chunkName(chunk: { name: string; facadeModuleId?: string | null }): string {
  if (chunk.name === shownName) return `${shownName}-[hash].js`; // beside the file that it becomes one with
  if (/^[a-z]{2}-/.test(chunk.name)) return `words/${chunk.name}-[hash].js`;
  const words = /\/(?:i18n|words)\/(?:(\w+)\/)?([a-z]{2})(?:\.(\w+))?\.ts$/;
  const [, folder, language, part] = words.exec(chunk.facadeModuleId ?? '') ?? [];
  const name = [language, folder, part].filter(Boolean).join('-');
  return language ? `words/${name}-[hash].js` : 'chunks/[hash].js';
}

const output: OutputOptions = {
  format: 'es',
  minify: true,
  comments: { legal: false },
  entryFileNames: '[name].js',
  chunkFileNames: chunkName,
};

const { version: terser } = createRequire(import.meta.url)('terser/package.json') as {
  version: string;
};
const thoroughly: MinifyOptions = {
  module: true,
  ecma: 2020,
  compress: { passes: 3, keep_fargs: false, pure_getters: true, unsafe_arrows: true },
};

/** One published script: what the browser loads with it, and what it may load later. */
export interface Script {
  file: string;
  imports: string[];
  lazy: string[];
  /** The paths of the modules it was made of. */
  modules: string[];
}

/**
 * Writes every browser file into a folder: a file an element and one for several of them, their words, the autoloader,
 * the whole file.
 *
 * @returns the scripts, so that a size can be told for what really travels
 */
export async function bundle(elements: readonly Entry[], dir: string): Promise<Script[]> {
  const whole = registers(elements, `export { setWords } from ${JSON.stringify(ownWords)};`);
  const loader = join(home, 'src', 'autoload', 'autoload.ts');
  const one = { codeSplitting: false, dir };
  const joined = new Map<string, Joined>();
  const outputs = [
    await write({ input: { suara: loader } }, one),
    await write({ input: { words: ownWords } }, one),
    await write({ input: { 'suara.all': start }, plugins: [whole] }, one),
    await writeStart(together, elements, dir, joined),
  ];
  for (const element of elements)
    outputs.push(await writeStart(element.file, [element], dir, joined));
  const scripts = outputs
    .flatMap(({ output }) => output)
    .flatMap((chunk) => {
      if (chunk.type !== 'chunk') return [];
      const { fileName: file, dynamicImports: lazy, moduleIds: modules } = chunk;
      const imports = chunk.imports.filter((name) => chunk.code.includes(basename(name)));
      return { file, imports, lazy, modules, ...joined.get(file) };
    });
  // What came out alike in several is one file.
  return [...new Map(scripts.map((script) => [script.file, script])).values()];
}

/**
 * Writes a file that registers elements, with all that they are shown with, and what they load. A page waits for one
 * file after the other, and what is compressed together is smaller by a tenth.
 */
async function writeStart(
  file: string,
  elements: readonly Entry[],
  dir: string,
  joined: Map<string, Joined>,
): Promise<RolldownOutput> {
  const options = { input: { [file]: start }, plugins: [registers(elements), ownKinds(elements)] };
  const shown = await shownWith(options);
  const groups = groupsOf(elements, shown);
  return write(options, { dir, codeSplitting: { groups } }, oneFile(joined));
}

/** The modules that the one start of a build loads before it runs. */
async function shownWith(options: InputOptions): Promise<Set<string>> {
  const build = await rolldown({ ...shared, ...options });
  const { output: chunks } = await build.generate({ format: 'es' });
  await build.close();
  const scripts = chunks.filter((one) => one.type === 'chunk');
  const loaded = new Set(scripts.filter(({ isEntry }) => isEntry));
  for (const { imports } of loaded) {
    for (const one of scripts) if (imports.includes(one.fileName)) loaded.add(one); // grows while we walk
  }
  return new Set([...loaded].flatMap(({ moduleIds }) => moduleIds).filter((id) => id !== start));
}

/**
 * Of `LitElement` and of ky, the elements use a part; the whole of them weighs a fifth of a small element, and a quarter of
 * its first sending. The npm packages keep Lit and ky themselves, which a page's own code then shares; and what of the
 * client no element needs: its sentences for developers, and its care for calls that a developer may get wrong.
 */
const lean: Plugin = {
  name: 'suara-lean',
  resolveId: {
    filter: {
      id: /^(lit|\.\.?\/(activity-check|calling|http|leaving|(sending-)?remedies)\.ts)$/,
    },
    handler: (id) =>
      join(home, 'build', id === 'lit' ? 'lit.ts' : `lean/${basename(id).replace('sending-', '')}`),
  },
};

const kinds: Readonly<Record<string, string>> = {
  feedback: 'feedback',
  rating: 'rating',
  ballot: 'poll',
  poll: 'poll',
};

/** A file of one element checks its own kind of activity and no other, and judges figures where it shows some. */
const ownKinds = (elements: readonly Entry[]): Plugin => {
  const has = (kind = '') => elements.some(({ name }) => name === kind);
  const other = join(home, 'build', 'other-kinds.ts');
  return {
    name: 'suara-own-kinds',
    resolveId: {
      filter: { id: /^\.\/(feedback|rating|ballot|poll)\.ts$|\/judge-results$/ },
      handler(id, importer = '') {
        if (id.endsWith('judge-results')) return has('poll') || has('results') ? null : other;
        const kind = kinds[id.slice(2, -3)];
        return /contract\/src\/(check|judge)\/index\.ts$/.test(importer) && !has(kind)
          ? other
          : null;
      },
    },
  };
};

/**
 * A module that is loaded by itself, yet shares a file with others, is handed out as an object with a getter for each name.
 * The bundler makes it with a helper, which would be one more file to wait for at the first touch.
 */
const plainModules: Plugin = {
  name: 'suara-plain-modules',
  renderChunk(code) {
    const plain = code
      .replaceAll(/\b__exportAll\(\{([^}]*)\}\)/g, (_, names: string) => {
        return `{${names.replaceAll(/([\w$]+): \(\) => ([\w$]+)/g, 'get $1() { return $2; }')}}`;
      })
      .replace(/^import \{ \w+ as __exportAll \} from .*;\n/m, '');
    return { code: plain, map: null };
  },
  generateBundle(_, files) {
    for (const [name, one] of Object.entries(files)) {
      if (one.type !== 'chunk' || one.moduleIds.join() !== '\0rolldown/runtime.js') continue;
      for (const other of Object.values(files)) {
        if (other.type === 'chunk' && other.code.includes(name.slice('chunks/'.length)))
          throw new Error('The bundler asks for its helper otherwise now: look at it again.');
      }
      // It is how a bundler is told to write no file.
      delete files[name];
    }
  },
};

/**
 * Takes another fiftieth off what the bundler has made small. After names are given, so how it is done is part of what
 * they stand for.
 */
const smaller: Plugin = {
  name: 'suara-smaller',
  augmentChunkHash: () => JSON.stringify([terser, thoroughly]),
  async generateBundle(_, files) {
    for (const one of Object.values(files)) {
      if (one.type !== 'chunk') continue;
      const { code } = one;
      const known = small.get(code) ?? minify(code, thoroughly);
      small.set(code, known);
      one.code = (await known).code ?? code;
    }
  },
};

/** Chunks of which nearly everything runs before an element is seen, by the names that `groups.ts` gives them. */
const runAtOnce = /^(show|rare|both)$/;
const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * Has a browser compile all functions of such a file while it arrives, beside the main thread (V8's explicit compile
 * hints; others read a comment). Else each would be looked over first, and compiled where the page waits for it.
 */
const compiledEarly: Plugin = {
  name: 'suara-compiled-early',
  augmentChunkHash: ({ name }) => (runAtOnce.test(name) ? hint : ''),
  generateBundle(_, files) {
    for (const one of Object.values(files)) {
      if (one.type === 'chunk' && runAtOnce.test(one.name)) one.code = hint + one.code;
    }
  },
};

/** By what they were: many files come out alike in several builds. */
const small = new Map<string, ReturnType<typeof minify>>();

async function write(
  options: InputOptions,
  to: OutputOptions,
  last?: Plugin,
): Promise<RolldownOutput> {
  const plugins = [
    options.plugins,
    lean,
    withoutScanner,
    smallTemplates(),
    compiledTemplates(),
    plainModules,
    smaller,
    compiledEarly,
    last,
  ];
  const build = await rolldown({ ...shared, ...options, plugins });
  try {
    return await build.write({ ...output, ...to });
  } finally {
    await build.close();
  }
}
