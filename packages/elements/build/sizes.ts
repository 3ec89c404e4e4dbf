import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Script as Bundled } from './bundle.ts';

/** What a page may have to load, in bytes after brotli (quality 11), kB = 1000 bytes. */
export const budgets = {
  loader: 1_000,
  /** To show one element: its file, everything that file imports, and one language. */
  show: { rating: 10_000, form: 12_000, poll: 12_000, results: 10_000 } as Record<string, number>,
  /** To show every element on one page. */
  together: 20_000,
  /** What the first submission may load on top of what showed the element. */
  submit: 16_000,
};

type Script = Omit<Bundled, 'modules'>;

/** One line of the size report. */
export interface Size {
  what: string;
  bytes: number;
  /** Undefined where no limit was agreed. */
  budget?: number | undefined;
}

/** The bytes of a published file after brotli. */
export type Weigh = (file: string) => number;

/** Weighs the files of a folder. */
export function brotliIn(dir: string): Weigh {
  const known = new Map<string, number>();
  return (file) => {
    const found = known.get(file);
    if (found !== undefined) return found;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    const bytes = brotliCompressSync(readFileSync(join(dir, file)), { params }).length;
    known.set(file, bytes);
    return bytes;
  };
}

/** The language of a file of words, such as `words/id-results-….js`. */
const languageOf = (file: string) => /^words\/([a-z]{2})-/.exec(file)?.[1];

/** Files, and everything they import before they run. */
function withImports(from: readonly string[], byFile: ReadonlyMap<string, Script>): Set<string> {
  const reached = new Set(from);
  for (const file of reached) {
    for (const other of byFile.get(file)?.imports ?? []) reached.add(other); // grows while we walk
  }
  return reached;
}

/**
 * The size report: each element alone, all together, and the autoloader. What is loaded later, and
 * what one activity needs besides, a journey measures in the browser (test/journeys/weight.e2e.ts).
 *
 * @param scripts - every published script
 * @param files - the published file of each element, without `.js`
 */
export function sizes(scripts: readonly Script[], files: readonly string[], weigh: Weigh): Size[] {
  const byFile = new Map(scripts.map((script) => [script.file, script]));
  const sum = (list: readonly string[]) => list.reduce((bytes, file) => bytes + weigh(file), 0);
  const toShow = (from: readonly string[]) => {
    const shown = [...withImports(from, byFile)];
    const words = new Set(shown.flatMap((file) => byFile.get(file)?.lazy ?? []).filter(languageOf));
    const languages = Object.values(Object.groupBy(words, (file) => languageOf(file) ?? ''));
    return sum(shown) + Math.max(0, ...languages.map((list) => sum(list ?? [])));
  };
  const scriptsOf = files.map((file) => `${file}.js`);
  return [
    { what: 'suara.js', bytes: weigh('suara.js'), budget: budgets.loader },
    ...files.map((file) => {
      return {
        what: `${file}.js, shown`,
        bytes: toShow([`${file}.js`]),
        budget: budgets.show[file],
      };
    }),
    { what: 'all elements, shown', bytes: toShow(scriptsOf), budget: budgets.together },
    { what: 'suara.all.js', bytes: weigh('suara.all.js') },
  ];
}

/** The report as lines of text. */
export function sizeLines(report: readonly Size[]): string[] {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;
  return report.map(({ what, bytes, budget }) => {
    const limit = budget === undefined ? '' : ` of ${kB(budget)}`;
    const mark = budget !== undefined && bytes > budget ? ' (too big)' : '';
    return `${what.padEnd(26)}${kB(bytes)}${limit}${mark}`;
  });
}
