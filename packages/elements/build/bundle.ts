import { join } from 'node:path';
import {
  rolldown,
  type InputOptions,
  type OutputOptions,
  type Plugin,
  type RolldownOutput,
} from 'rolldown';
import { home, type Entry } from './elements.ts';
import { smallTemplates } from './templates.ts';

const notice = '/*! Suara (MIT) and what it is built on: licenses.txt */';
const wholeFile = 'suara:all';

/** Lets a page replace words: of the elements that are files of their own, and of the whole file. */
const ownWords = join(home, 'src', 'i18n', 'own.ts');

/** A module that registers every element, and gives the page what it may call. */
function allElements(elements: readonly Entry[]): Plugin {
  return {
    name: 'suara-all',
    resolveId: (id) => (id === wholeFile ? id : null),
    load: (id) =>
      id === wholeFile
        ? [
            ...elements.map(({ define }) => `import ${JSON.stringify(define)};`),
            `export { setWords } from ${JSON.stringify(ownWords)};`,
          ].join('\n')
        : null,
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
function chunkName(chunk: { facadeModuleId?: string | null }): string {
  const words = /\/(?:i18n|words)\/(?:(\w+)\/)?([a-z]{2})(?:\.(\w+))?\.ts$/;
  const [, folder, language, part] = words.exec(chunk.facadeModuleId ?? '') ?? [];
  const name = [language, folder, part].filter(Boolean).join('-');
  return language ? `words/${name}-[hash].js` : 'chunks/[hash].js';
}

const output: OutputOptions = {
  format: 'es',
  minify: true,
  comments: { legal: false },
  banner: (chunk) => (chunk.isEntry ? notice : ''),
  entryFileNames: '[name].js',
  chunkFileNames: chunkName,
};

/**
 * Few and large: each file costs a request, and compresses alone. First what any element paints with, then what those
 * that ask do, then what only some of them need. An element's own file only registers it: what it is made of is
 * shared with what it loads later, and that must never be the file a page may address in several ways.
 */
const groups = [
  {
    name: 'paint',
    test: /@?lit[/+-]|elements\/src\/(i18n\/(formats|language|part|watch|words)|shared\/(base\.styles|define|properties|speech))\.ts$|client\/src\/(first|keeping-key)\.ts$/,
  },
  {
    name: 'ask',
    test: /elements\/src\/(i18n\/asking|questions\/(choice|field|field\.styles|text)|shared\/(adopt|frame|participation|phase|rules))\.ts$/,
  },
  { name: 'scales', test: /contract\/src\/(tables|check\/scale)\.ts$/ },
  {
    name: 'fields',
    test: /elements\/src\/questions\/pieces\.ts$|contract\/src\/check\/asked\.ts$/,
  },
  { name: 'speak', test: /elements\/src\/(i18n\/figures|shared\/announce)\.ts$/ },
  { name: 'feedback', test: /elements\/src\/feedback\/(asking|feedback|feedback\.styles)\.ts$/ },
  { name: 'rating', test: /elements\/src\/rating\/(asking|rating|rating\.styles)\.ts$/ },
  {
    name: 'poll',
    test: /elements\/src\/(poll\/(asking|poll|poll\.styles|words)|ballots\/(order|piece))\.ts$/,
  },
  {
    name: 'results',
    test: /elements\/src\/results\/(finding|news|results|results\.styles|rows|telling|view|words)\.ts$/,
  },
  { name: 'more', test: /elements\/src\/sending\/more\.ts$/ },
  {
    name: 'sdk',
    test: /elements\/src\/sending\/connect\.ts$|client\/src\/(activity-check|backends\/suara|client|endpoint|errors|exchange|holding|keeping|platform)\.ts$/,
  },
  {
    name: 'act',
    test: /elements\/src\/sending\/|contract\/src\/check\/(ballot|feedback|rating|value)\.ts$/,
  },
];

/** One published script: what the browser loads with it, and what it may load later. */
export interface Script {
  file: string;
  imports: string[];
  lazy: string[];
  /** The paths of the modules it was made of. */
  modules: string[];
}

/**
 * Writes every browser file into a folder: a file an element, their words, the autoloader, the whole file.
 *
 * @returns the scripts, so that a size can be told for what really travels
 */
export async function bundle(elements: readonly Entry[], dir: string): Promise<Script[]> {
  const files = elements.map(({ file, define }): [string, string] => [file, define]);
  const input = { ...Object.fromEntries(files), words: ownWords };
  const loader = { suara: join(home, 'src', 'autoload', 'autoload.ts') };
  const outputs = [
    await write({ input }, { dir, codeSplitting: { groups } }),
    await write({ input: loader }, { dir, codeSplitting: false }),
    await write(
      { input: { 'suara.all': wholeFile }, plugins: [allElements(elements)] },
      { dir, codeSplitting: false },
    ),
  ];
  return outputs
    .flatMap(({ output }) => output)
    .flatMap((chunk) => {
      if (chunk.type !== 'chunk') return [];
      const { fileName: file, imports, dynamicImports: lazy, moduleIds: modules } = chunk;
      return { file, imports, lazy, modules };
    });
}

/**
 * Lit asks whether the browser adopts style sheets, and brings another way for those that don't. Every browser that
 * runs these elements does: `ElementInternals.states`, which they need, came later in each engine.
 */
const adoptsStyles: Plugin = {
  name: 'suara-adopts-styles',
  transform: {
    filter: { id: /reactive-element\/css-tag\.js$/ },
    handler(code) {
      const asked =
        /=\w+\.ShadowRoot&&\([^)]+\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/;
      if (!asked.test(code)) throw new Error('Lit asks otherwise now: look at css-tag.js again.');
      return code.replace(asked, '=true');
    },
  },
};

async function write(options: InputOptions, to: OutputOptions): Promise<RolldownOutput> {
  const plugins = [options.plugins, adoptsStyles, smallTemplates()];
  const build = await rolldown({ ...shared, ...options, plugins });
  try {
    return await build.write({ ...output, ...to });
  } finally {
    await build.close();
  }
}
