import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { choice, newVote } from './bodies.ts';
import type { Measured } from './processes.ts';

/** Watches the system calls of a process; `undefined` where that is not possible. */
async function watch(pid: number, file: string) {
  const calls = 'trace=fdatasync,fsync,write,writev,sendto,sendmsg';
  const strace = spawn('strace', ['-f', '-e', calls, '-s', '24', '-o', file, '-p', String(pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const attached = await new Promise<boolean>((done) => {
    strace.on('error', () => done(false));
    strace.on('exit', () => done(false));
    strace.stderr.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('attached')) done(true);
    });
  });
  if (!attached) return undefined;
  return () =>
    new Promise<void>((done) => {
      strace.on('exit', () => done());
      strace.kill('SIGINT');
    });
}

/**
 * Sends votes one after another and looks, by strace, whether the disk had confirmed before each reply was written.
 *
 * @returns How many replies followed a sync of their own; `null` where strace can't be used.
 */
export async function repliesAfterSync({ url, pid }: Measured, version: string, trace: string) {
  const end = await watch(pid, trace);
  if (!end) return null;
  const replies = 50;
  for (let i = 0; i < replies; i += 1) {
    const { path, ...init } = newVote('taman-satu', version, choice);
    const response = await fetch(url + path, init);
    if (response.status !== 201) throw new Error(`A vote got ${response.status}.`);
    await response.arrayBuffer();
  }
  await end();
  let synced = false;
  let after = 0;
  for (const line of readFileSync(trace, 'utf8').split('\n')) {
    if (/f(data)?sync\(.*= 0$|f(data)?sync resumed>.*= 0$/.test(line)) synced = true;
    if (!line.includes('HTTP/1.1 201')) continue;
    if (synced) after += 1;
    synced = false;
  }
  return { replies, after };
}
