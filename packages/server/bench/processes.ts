import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = import.meta.dirname;

/** A server that is measured. */
export interface Measured {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}

/** The flags of Node that a script's first line asks for, as in `#!/usr/bin/env -S node --flag`. */
const flagsOf = (script: string) =>
  /^#!.*\bnode((?: --\S+)+)$/m.exec(readFileSync(script, 'utf8'))?.[1]?.trim().split(' ') ?? [];

/** Starts a script that prints its address. */
export async function start(
  name: string,
  script: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Measured> {
  const file = resolve(here, script);
  const child = spawn(
    process.execPath,
    ['--conditions=suara-source', ...flagsOf(file), file, ...args],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const url = await new Promise<string>((done, fail) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /listening at (http:\S+)/.exec(printed)?.[1];
      if (address) done(address);
    });
    child.once('exit', (code) => fail(new Error(`${name} ended with ${code}`)));
  });
  return { name, url, pid: child.pid ?? 0, stop: () => ended(child) };
}

export interface Load {
  perSecond: number;
  kept: number;
  refused: number;
  p50: number;
  p99: number;
}

/** Runs the client in a process of its own. */
export async function load(...args: (string | number)[]): Promise<Load> {
  const { stdout } = await run(
    process.execPath,
    ['--conditions=suara-source', resolve(here, 'load.ts'), ...args.map(String)],
    {
      maxBuffer: 1 << 24,
    },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Load;
}

/** Memory of a process that is in use, in MB. */
export function memoryOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
