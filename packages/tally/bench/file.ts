import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { numbers, shuffle } from './ballots.ts';

const program = fileURLToPath(new URL('../src/bin/suara-tally.ts', import.meta.url));

/** Writes a .soc file of `lines` orders of `m` alternatives. */
function writeOrders(path: string, lines: number, m: number): void {
  const file = openSync(path, 'w');
  const names = Array.from(
    { length: m },
    (_, at) => `# ALTERNATIVE NAME ${at + 1}: Option ${at + 1}\n`,
  );
  writeSync(
    file,
    `# DATA TYPE: soc\n# NUMBER ALTERNATIVES: ${m}\n# NUMBER VOTERS: ${lines}\n${names.join('')}`,
  );
  const next = numbers(7);
  const words: number[] = [];
  for (let written = 0; written < lines; written += 1000) {
    const block = Array.from({ length: Math.min(1000, lines - written) }, () => {
      shuffle(words, m, next);
      return `1: ${words.map((word) => word + 1).join(',')}\n`;
    });
    writeSync(file, block.join(''));
  }
  closeSync(file);
}

/** Seconds of the whole command, and the most memory it had, in MB, as the kernel counted it. */
export function countFromFile(lines: number, m: number, method: string) {
  const folder = mkdtempSync(join(tmpdir(), 'suara-tally-bench-'));
  const path = join(folder, 'orders.soc');
  try {
    writeOrders(path, lines, m);
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
