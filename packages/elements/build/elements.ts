import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { files } from '../src/autoload/files.ts';

/** The folder of the package, and what the browser files are built from and into. */
export const home = resolve(import.meta.dirname, '..');
export const cdn = join(home, 'dist', 'cdn');

/** One element as the build sees it. */
export interface Entry {
  /** The tag without `suara-`, which is also its folder. */
  name: string;
  /** The published file, without `.js`. */
  file: string;
  /** The module that registers it. */
  define: string;
}

/** Every element that is to be published; `there` tells those whose source exists. */
export function entries(from: string = join(home, 'src')): { there: Entry[]; missing: Entry[] } {
  const all = Object.entries(files).map(([tag, file]) => {
    const name = tag.replace('suara-', '');
    return { name, file, define: join(from, name, `${name}.define.ts`) };
  });
  return {
    there: all.filter(({ define }) => existsSync(define)),
    missing: all.filter(({ define }) => !existsSync(define)),
  };
}
