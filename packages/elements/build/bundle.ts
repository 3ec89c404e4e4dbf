import { basename, join } from 'node:path';
import { rolldown, type InputOptions, type OutputOptions, type Plugin } from 'rolldown';
import { home, type Entry } from './elements.ts';

const notice = '/*! Suara (MIT) and what it is built on: licenses.txt */';
const wholeFile = 'suara:all';

/** A module that only registers every element. */
function allElements(elements: readonly Entry[]): Plugin {
  return {
    name: 'suara-all',
    resolveId: (id) => (id === wholeFile ? id : null),
    load: (id) =>
      id === wholeFile
        ? elements.map(({ define }) => `import ${JSON.stringify(define)};`).join('\n')
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
  checks: { pluginTimings: false },
};

/** A hashed name, so that it may be cached for ever; and no word that a blocker could match. */
function chunkName(chunk: { facadeModuleId?: string | null }): string {
  const language = /\/i18n\/([\w-]+)\.ts$/.exec(chunk.facadeModuleId ?? '')?.[1];
  return language ? `words/${basename(language)}-[hash].js` : 'chunks/[hash].js';
}

const output: OutputOptions = {
  format: 'es',
  minify: true,
  comments: { legal: false },
  banner: (chunk) => (chunk.isEntry ? notice : ''),
  entryFileNames: '[name].js',
  chunkFileNames: chunkName,
};

/** Writes every browser file into a folder: the autoloader, a file an element, the whole file. */
export async function bundle(elements: readonly Entry[], dir: string): Promise<void> {
  const input = Object.fromEntries(elements.map(({ file, define }) => [file, define]));
  const split = await rolldown({ ...shared, input });
  await split.write({ ...output, dir });
  await split.close();

  const loader = await rolldown({
    ...shared,
    input: { suara: join(home, 'src', 'autoload', 'autoload.ts') },
  });
  await loader.write({ ...output, dir, codeSplitting: false });
  await loader.close();

  const whole = await rolldown({
    ...shared,
    input: { 'suara.all': wholeFile },
    plugins: [allElements(elements)],
  });
  await whole.write({ ...output, dir, codeSplitting: false });
  await whole.close();
}
