import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { numbers, shuffle } from './ballots.ts';

const program = fileURLToPath(new URL('../src/bin/suara-tally.ts', import.meta.url));

/** How a kind of file is written: what stands before the rankings, and each of them. */
interface Writing {
  header: (lines: number, m: number) => string;
  ranking: (words: readonly number[]) => string;
}

const upTo = (m: number, text: (number: number) => string) =>
  Array.from({ length: m }, (_, at) => text(at + 1));

const kinds = {
  soc: {
    header: (lines, m) =>
      `# DATA TYPE: soc\n# NUMBER ALTERNATIVES: ${m}\n# NUMBER VOTERS: ${lines}\n` +
      upTo(m, (number) => `# ALTERNATIVE NAME ${number}: Option ${number}\n`).join(''),
    ranking: (words) => `1: ${words.map((word) => word + 1).join(',')}\n`,
  },
  csv: {
    header: (_, m) => `${upTo(m, (number) => `rank${number}`).join(',')}\n`,
    ranking: (words) => `${words.map((word) => `Option ${word + 1}`).join(',')}\n`,
  },
} as const satisfies Record<string, Writing>;

/** A kind of file that is written. */
export type Kind = keyof typeof kinds;

/** Writes a file of `lines` rankings of `m` options. */
function writeRankings(path: string, kind: Kind, lines: number, m: number): void {
  const file = openSync(path, 'w');
  const { header, ranking } = kinds[kind];
  writeSync(file, header(lines, m));
  const next = numbers(7);
  const words: number[] = [];
  for (let written = 0; written < lines; written += 1000) {
    const block = Array.from({ length: Math.min(1000, lines - written) }, () => {
      shuffle(words, m, next);
      return ranking(words);
    });
    writeSync(file, block.join(''));
  }
  closeSync(file);
}

/** Seconds of the whole command, and the most memory it had, in MB, as the kernel counted it. */
export function countFromFile(kind: Kind, lines: number, m: number, method: string) {
  const folder = mkdtempSync(join(tmpdir(), 'suara-tally-bench-'));
  const path = join(folder, `rankings.${kind}`);
  try {
    writeRankings(path, kind, lines, m);
    const peak =
      'process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))';
    const args = [
      '--conditions=suara-source',
      '--import',
      `data:text/javascript,${encodeURIComponent(peak)}`,
    ];
    const started = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [...args, program, 'count', path, '--method', method, '--json'],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    const seconds = (performance.now() - started) / 1000;
    if (status !== 0) throw new Error(`The command failed: ${stderr}`);
    return { seconds, megabytes: Math.round(Number(stderr) / 1024) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
