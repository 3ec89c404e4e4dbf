// Runs the package as a page would get it, bundled, and sees which of its files are loaded when.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OutputChunk } from 'rolldown';
import { bundle } from './sizes.ts';

export interface Loading<Exports> {
  /** What the script exports. */
  exports: Exports;
  /** The files that were loaded since this was last called, in that order. */
  taken(): OutputChunk[];
  close(): void;
}

/** Bundles a script, and runs it from files of its own. */
export async function load<Exports>(script: string): Promise<Loading<Exports>> {
  const chunks = await bundle(script);
  const folder = mkdtempSync(join(tmpdir(), 'suara-loading-'));
  const home = pathToFileURL(`${folder}/`).href;
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const { fileName, code } of chunks) writeFileSync(join(folder, fileName), code);
  let loaded: OutputChunk[] = [];
  const hooks = registerHooks({
    load(url, context, next) {
      const chunk = chunks.find(({ fileName }) => url === `${home}${fileName}`);
      if (chunk) loaded.push(chunk);
      return next(url, context);
    },
  });
  const entry = chunks.find(({ isEntry }) => isEntry)?.fileName ?? '';
  return {
    exports: (await import(`${home}${basename(entry)}`)) as Exports,
    taken() {
      const files = loaded;
      loaded = [];
      return files;
    },
    close() {
      hooks.deregister();
      rmSync(folder, { recursive: true });
    },
  };
}
