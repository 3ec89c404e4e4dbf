// The real thing, as `npm start` runs it: the backend's own process on SQLite, and the page's, as two origins.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { end } from '../../.ci/children.ts';

const root = resolve(import.meta.dirname, '../..');

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(url: string, child: ChildProcess, output: string[]): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${url} did not start:\n${output.join('')}`);
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await wait(100);
  }
  throw new Error(`${url} does not answer:\n${output.join('')}`);
}

/** One started process, with what it printed. */
async function start(script: string, env: Record<string, string>, ready: string) {
  const child = spawn(process.execPath, ['--conditions=suara-source', join(root, script)], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  await answers(ready, child, output);
  return { child, output };
}

export interface Stack {
  /** Address of the example page. */
  page: string;
  /** Address of the backend. */
  backend: string;
  /** SQLite file that the backend writes. */
  database: string;
  /** All that the backend has printed. */
  log(): string;
  /** Ends the backend at once, as a power cut would, and starts it again on the same file and port. */
  crashAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

export interface StackOptions {
  /** Folder of activity files, from the project's root; the example's own unless given. */
  activities?: string;
  env?: Record<string, string>;
}

/** Starts page and backend on free ports and a new database. Call `stop()` when done. */
export async function startStack({
  activities = 'examples/agency-page/activities',
  env = {},
}: StackOptions = {}): Promise<Stack> {
  const folder = await mkdtemp(join(tmpdir(), 'suara-'));
  const database = join(folder, 'suara.sqlite');
  const [pagePort, backendPort] = [await freePort(), await freePort()];
  const page = `http://localhost:${pagePort}`;
  const backend = `http://localhost:${backendPort}`;
  const backendEnv = {
    SUARA_PORT: String(backendPort),
    SUARA_DATABASE: database,
    SUARA_ACTIVITIES: join(root, activities),
    SUARA_ORIGINS: page,
    SUARA_PUBLIC_URL: backend,
    SUARA_ELEMENTS: join(root, 'packages/elements/dist/cdn'),
    ...env,
  };
  const startBackend = () =>
    start('packages/server/src/bin/suara-server.ts', backendEnv, `${backend}/readyz`);
  let server = await startBackend();
  const site = await start(
    'examples/agency-page/serve.ts',
    { PORT: String(pagePort), SUARA_PORT: String(backendPort) },
    page,
  );
  return {
    page,
    backend,
    database,
    log: () => server.output.join(''),
    async crashAndRestart() {
      const gone = new Promise((done) => server.child.once('exit', done));
      server.child.kill('SIGKILL');
      await gone;
      server = await startBackend();
    },
    async stop() {
      await Promise.all([end(server.child), end(site.child)]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
