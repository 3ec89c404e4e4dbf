// Weighs what a page loads, as a bundler splits it.
import { rolldown, type OutputChunk } from 'rolldown';
import { brotliCompressSync } from 'node:zlib';
import { resolve } from 'node:path';

/** What a page loads, in bytes of brotli at its highest quality. */
export interface Weight {
  /** With the script itself. */
  first: number;
  /** The modules that the script itself is made of. */
  modules: string[];
  /** Each chunk that may be loaded later, under the modules that it is made of. */
  later: { modules: string[]; bytes: number }[];
}

/** Weighs a script that imports from this package. */
export async function weigh(script: string): Promise<Weight> {
  const page = 'page';
  const bundle = await rolldown({
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
  const { output } = await bundle.generate({ format: 'es', minify: true, comments: false });
  const chunks = output.filter((file) => file.type === 'chunk');
  const first = closure(chunks);
  const bytes = ({ code }: OutputChunk) => brotliCompressSync(code).length;
  return {
    first: [...first].reduce((sum, chunk) => sum + bytes(chunk), 0),
    modules: [...first].flatMap(namesOf),
    later: chunks
      .filter((chunk) => !first.has(chunk))
      .map((chunk) => ({ modules: namesOf(chunk), bytes: bytes(chunk) })),
  };
}

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

const namesOf = ({ moduleIds }: OutputChunk) =>
  moduleIds.map((id) => id.replace(/^.*\/(node_modules|packages)\//, ''));
