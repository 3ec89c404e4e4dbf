// Weighs what a page loads, as a bundler splits it.
import { build, type Rolldown } from 'vite';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileURLToPath } from 'node:url';

type Chunk = Rolldown.OutputChunk;

const weigh = (chunks: Iterable<Chunk>) => {
  let bytes = 0;
  for (const { code } of chunks) {
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    bytes += brotliCompressSync(code, options).length;
  }
  return bytes;
};

/** Brotli bytes of a script that imports this much, loaded at once and loaded later. */
export async function sizeOf(script: string): Promise<{ first: number; later: number; files: string[] }> {
  const name = 'virtual:page';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('..', import.meta.url)),
    resolve: { conditions: ['suara-source', 'browser', 'import'] },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === name ? `${import.meta.dirname}/page.ts` : undefined),
        load: (id) => (id === `${import.meta.dirname}/page.ts` ? script : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: name, preserveEntrySignatures: 'strict' },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const chunks = output.filter((file): file is Chunk => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set<Chunk>();
  const follow = (chunk: Chunk | undefined) => {
    if (!chunk || first.has(chunk)) return;
    first.add(chunk);
    for (const file of chunk.imports) follow(byName.get(file));
  };
  follow(chunks.find(({ isEntry }) => isEntry));
  const later = chunks.filter((chunk) => !first.has(chunk));
  return {
    first: weigh(first),
    later: weigh(later),
    files: chunks.map((chunk) => `${first.has(chunk) ? 'first' : 'later'} ${chunk.fileName} ${weigh([chunk])}`),
  };
}
