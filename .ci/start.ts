// `npm start`: the reference backend and the example page, as two origins, until Ctrl-C.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildCdn } from '../packages/elements/build/cdn.ts';
import { end, onEndRequest } from './children.ts';
import { portProblem, readPort } from './ports.ts';
import { root } from './testing/files.ts';
import { whenReady } from './when-ready.ts';

const children: ChildProcess[] = [];
let ending = false;

/** Ends both children, says why where there is something to say, and ends. */
async function stop(code: number, reason?: string): Promise<never> {
  ending = true;
  await Promise.all(children.map((child) => end(child)));
  if (reason) console.error(`suara: ${reason}`);
  process.exit(code);
}

/** Starts one of the two. When it ends by itself, all ends with its reason. */
function start(what: string, script: string, env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, ['--conditions=suara-source', join(root, script)], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  children.push(child);
  child.on('exit', (code, signal) => {
    if (ending) return;
    const how = signal ? `was ended by ${signal}` : `ended with exit code ${code ?? 'unknown'}`;
    void stop(1, `the ${what} ${how}; its reason stands above. Nothing runs any more.`);
  });
  return child;
}

/** The backend's settings for the example, where the environment does not say otherwise. */
function backendSettings(pagePort: number, backendPort: number): Record<string, string> {
  const data = join(root, '.data');
  mkdirSync(data, { recursive: true });
  const settings: Record<string, string> = {
    SUARA_PORT: String(backendPort),
    SUARA_DATABASE: join(data, 'suara.sqlite'),
    SUARA_ACTIVITIES: join(root, 'examples/agency-page/activities'),
    SUARA_ELEMENTS: join(root, 'packages/elements/dist/cdn'),
    SUARA_ORIGINS: `http://localhost:${pagePort},http://127.0.0.1:${pagePort}`,
    SUARA_PUBLIC_URL: `http://localhost:${backendPort}`,
  };
  const given = Object.keys(settings).filter((name) => process.env[name]);
  return {
    ...settings,
    ...Object.fromEntries(given.map((name) => [name, process.env[name] ?? ''])),
  };
}

async function main(): Promise<void> {
  onEndRequest(() => void stop(0));
  const page = readPort({ variable: 'PORT', what: 'example page', fallback: 4100 });
  const backend = readPort({ variable: 'SUARA_PORT', what: 'backend', fallback: 4101 });
  const problem = await portProblem([page, backend], 'npm start');
  if (problem) return stop(1, problem);

  const { built } = await buildCdn();
  if (built) console.log('Built the browser files.');
  const ports = { PORT: String(page.number), SUARA_PORT: String(backend.number) };
  start(
    'backend',
    'packages/server/src/bin/suara-server.ts',
    backendSettings(page.number, backend.number),
  );
  start('example page', 'examples/agency-page/serve.ts', ports);
  await whenReady([
    `http://localhost:${backend.number}/readyz`,
    `http://localhost:${page.number}/`,
  ]);
  console.log(`
  Example page   http://localhost:${page.number}/
  Backend        http://localhost:${backend.number}/

  Ctrl-C ends both.`);
}

await main().catch((error: unknown) =>
  stop(
    1,
    error instanceof RangeError
      ? error.message
      : String(error instanceof Error ? error.stack : error),
  ),
);
