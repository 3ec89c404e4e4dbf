// Weighs what a page loads, as a bundler splits it.
import { rolldown, type OutputChunk, type OutputOptions } from 'rolldown';
import { brotliCompressSync } from 'node:zlib';
import { resolve } from 'node:path';

/** What a page loads, in bytes of brotli at its highest quality. */
export interface Weight {
  /** With the script itself. */
  first: number;
  /** The modules that the script itself is made of. */
  modules: string[];
}

async function generate(script: string, options: OutputOptions): Promise<OutputChunk[]> {
  const page = 'page';
  const built = await rolldown({
    input: page,
    cwd: resolve(import.meta.dirname, '..'),
    platform: 'browser',
    plugins: [
      {
        name: page,
        resolveId: (id) => (id === page ? resolve(import.meta.dirname, 'page.ts') : null),
        load: (id) => (id === resolve(import.meta.dirname, 'page.ts') ? script : null),
      },
    ],
    resolve: {
      conditionNames: ['suara-source', 'browser', 'production', 'module', 'import', 'default'],
    },
    transform: { target: 'es2022' },
    preserveEntrySignatures: 'allow-extension',
    checks: { bundlerTimings: false },
  });
  const { output } = await built.generate({ minify: true, comments: false, ...options });
  await built.close();
  return output.filter((file) => file.type === 'chunk');
}

/** Bundles a script that imports from this package, as a page's own build would. */
export const bundle = (script: string): Promise<OutputChunk[]> =>
  generate(script, { format: 'es' });

/** Bundles it into one plain script, which leaves what it exports in `exported`. */
export async function bundleWhole(script: string): Promise<string> {
  const [whole] = await generate(script, {
    format: 'iife',
    name: 'exported',
    codeSplitting: false,
  });
  return whole?.code ?? '';
}

/** Weighs what a page loads with a script that imports from this package. */
export async function weigh(script: string): Promise<Weight> {
  const first = [...closure(await bundle(script))];
  return { first: bytesOf(first), modules: first.flatMap(namesOf) };
}

/** What files weigh, each compressed by itself. */
export const bytesOf = (chunks: readonly OutputChunk[]): number =>
  chunks.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);

/** The modules that a file is made of. */
export const namesOf = ({ moduleIds }: OutputChunk): string[] =>
  moduleIds.map((id) => id.replace(/^.*\/(node_modules|packages)\//, ''));

function closure(chunks: OutputChunk[]): Set<OutputChunk> {
  const found = new Set<OutputChunk>();
  const follow = (chunk: OutputChunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const file of chunk.imports) follow(chunks.find(({ fileName }) => fileName === file));
  };
  follow(chunks.find(({ isEntry }) => isEntry));
  return found;
}
