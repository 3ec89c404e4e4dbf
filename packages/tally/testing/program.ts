import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { main } from '../src/bin/main.ts';

/** Runs the program on a file of this name and content; messages then name it without its folder. */
export async function run(command: string, name: string, content?: string, ...options: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'suara-tally-'));
  const written = { out: '', err: '' };
  try {
    if (content !== undefined) writeFileSync(join(folder, name), content);
    const status = await main([command, join(folder, name), ...options], {
      out: (text) => void (written.out += text),
      err: (text) => void (written.err += text),
    });
    const stderr = written.err.replaceAll(folder + sep, '');
    const json = () => JSON.parse(written.out) as Record<string, unknown>;
    return { status, stdout: written.out, stderr, json };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An election of three for one seat. */
export const blt =
  '3 1\n42 1 2 3 0\n26 2 3 1 0\n32 3 2 1 0\n0\n"Memphis"\n"Nashville"\n"Knoxville"\n"Capital"\n';
