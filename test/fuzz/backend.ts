// The backend in a process of its own, as an agency runs it, with limits by network off: all requests come from here.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Definition } from '@suara/contract';

const script = resolve(import.meta.dirname, '../../packages/server/src/bin/suara-server.ts');

export interface Backend {
  readonly port: number;
  /** Stops it and removes what it kept. */
  stop(): Promise<{
    /** Lines that it logged about failures of its own, each kind once. */
    failures: string[];
    /** Most memory that it held, in MiB; `null` where the system does not tell. */
    peak: number | null;
  }>;
}

async function peakOf(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid ?? 0}/status`, 'utf8').catch(() => '');
  const kibi = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return kibi === undefined ? null : Math.round(Number(kibi) / 1024);
}

/** What a failure is, apart from the request in which it came. */
function kindOf(line: string): string | undefined {
  try {
    const { level, message, error } = JSON.parse(line) as {
      level: number;
      message: string;
      error?: object;
    };
    return level >= 50 ? `${message} ${JSON.stringify(error)}` : undefined;
  } catch {
    return line.trim() === '' ? undefined : line;
  }
}

export async function startBackend(activities: readonly Definition[]): Promise<Backend> {
  const folder = await mkdtemp(join(tmpdir(), 'suara-fuzz-'));
  const definitions = join(folder, 'activities');
  await mkdir(definitions);
  for (const one of activities)
    await writeFile(join(definitions, `${one.id}.json`), JSON.stringify(one));
  const child = spawn(process.execPath, ['--conditions=suara-source', script], {
    env: {
      ...process.env,
      SUARA_PORT: '0',
      SUARA_DATABASE: join(folder, 'suara.db'),
      SUARA_ACTIVITIES: definitions,
      SUARA_ORIGINS: 'https://www.kota-contoh.example',
      SUARA_PUBLIC_URL: 'http://127.0.0.1',
      SUARA_LIMIT: 'off',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const port = await new Promise<number>((found, failed) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /listening at (http\S+)/.exec(output)?.[1];
      if (url !== undefined) found(Number(new URL(url).port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => failed(new Error(`The backend did not start:\n${output}`)));
  });
  return {
    port,
    async stop() {
      const peak = await peakOf(child.pid);
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true });
      const kinds = output
        .split('\n')
        .filter((line) => !line.includes('listening at'))
        .map(kindOf);
      return { failures: [...new Set(kinds.filter((kind) => kind !== undefined))], peak };
    },
  };
}
