import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { together } from '../src/autoload/files.ts';
import type { Script as Bundled } from './bundle.ts';

/**
 * A limit in bytes. Where what was agreed is not met, `ceiling` stands just above what is measured, so that it grows no
 * further; the gate holds to that, and every report says that the goal is not met.
 */
export interface Limit {
  agreed: number;
  ceiling?: number;
}

/** What a page may have to load, in bytes after brotli (quality 11), kB = 1000 bytes. */
export const budgets = {
  loader: { agreed: 1_000 } as Limit,
  /** To show one element: its file, everything that file imports, and one language. */
  show: {
    rating: { agreed: 10_000 },
    form: { agreed: 12_000 },
    poll: { agreed: 12_000 },
    results: { agreed: 10_000 },
  } as Record<string, Limit>,
  /** To show every element on one page. */
  together: { agreed: 20_000 } as Limit,
  /**
   * What the first submission may load on top of what was there before anybody touched the element: the half that
   * acts, which comes at the first touch, and what sends.
   */
  submit: {
    rating: { agreed: 16_000 },
    form: { agreed: 16_000 },
    poll: { agreed: 16_000 },
  } as Record<string, Limit>,
  /** What somebody who has voted loads besides, to see what was counted so far: it is a second element. */
  after: { agreed: 10_000 } as Limit,
};

/** What the gate holds to: what was agreed, once it is met. */
export const heldTo = ({ agreed, ceiling = agreed }: Limit, bytes: number): number =>
  bytes <= agreed ? agreed : ceiling;

type Script = Omit<Bundled, 'modules'> & Partial<Pick<Bundled, 'modules'>>;

/** What a form brings to be shown where its definition asks for it: rare questions. */
const besides = '/questions/rare.ts';

/** One line of the size report. */
export interface Size {
  what: string;
  bytes: number;
  /** What the gate holds to; undefined where no limit was agreed. */
  budget?: number;
  /** What was agreed. */
  agreed?: number;
  /** The files that were weighed. */
  files: string[];
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
  const toShow = (from: readonly string[]) => {
    const shown = [...withImports(from, byFile)];
    const words = new Set(shown.flatMap((file) => byFile.get(file)?.lazy ?? []).filter(languageOf));
    const languages = Object.values(Object.groupBy(words, (file) => languageOf(file) ?? ''));
    const heaviest = languages.sort((a = [], b = []) => sum(b) - sum(a))[0] ?? [];
    return [...shown, ...heaviest];
  };
  const sum = (list: readonly string[]) => list.reduce((bytes, file) => bytes + weigh(file), 0);
  const line = (what: string, weighed: string[], limit?: Limit): Size => {
    const bytes = sum(weighed);
    if (!limit) return { what, bytes, files: weighed };
    return { what, bytes, files: weighed, budget: heldTo(limit, bytes), agreed: limit.agreed };
  };
  const wide = [...withImports(['form.js'], byFile)]
    .flatMap((file) => byFile.get(file)?.lazy ?? [])
    .filter((file) => byFile.get(file)?.modules?.some((one) => one.endsWith(besides)));
  const scriptsOf = files.map((file) => `${file}.js`);
  return [
    line('suara.js', ['suara.js'], budgets.loader),
    ...scriptsOf.map((script, i) =>
      line(`${script}, shown`, toShow([script]), budgets.show[files[i] ?? '']),
    ),
    line('form.js, all it can ask', toShow(['form.js', ...wide])),
    line('all elements, shown', toShow([`${together}.js`]), budgets.together),
    line('suara.all.js', ['suara.all.js']),
  ];
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;

/** The report as lines of text. */
export function sizeLines(report: readonly Size[]): string[] {
  return report.map(({ what, bytes, budget, agreed = budget }) => {
    const weight = `${what.padEnd(26)}${kB(bytes)}`;
    if (budget === undefined || agreed === undefined) return weight;
    const missed = bytes > agreed ? ' (agreed, not met)' : '';
    const held = budget > agreed ? `, held to ${kB(budget)}` : '';
    const grown = bytes > budget ? ' (too big)' : '';
    return `${weight} of ${kB(agreed)}${missed}${held}${grown}`;
  });
}
