// `npm start`: the reference backend and the example page, as two origins, until Ctrl-C.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { end, onEndRequest } from './children.ts';
import { buildCdnIfStale } from './cdn.ts';
import { portProblem, readPort, type Port } from './ports.ts';
import { root } from './testing/files.ts';
import { whenReady } from './when-ready.ts';

const children: ChildProcess[] = [];
let ending = false;

async function stop(code: number, reason?: string): Promise<never> {
  ending = true;
  if (reason) console.error(`suara: ${reason}`);
  await Promise.all(children.map((child) => end(child)));
  process.exit(code);
}

onEndRequest(() => void stop(0));

/** Starts one of the two; when it ends by itself, everything ends, with its reason. */
function start(what: string, script: string, env: Record<string, string>): void {
  const child = spawn(process.execPath, ['--conditions=suara-source', join(root, script)], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  children.push(child);
  child.on('exit', (code, signal) => {
    if (ending) return;
    const how = signal ? `was ended by ${signal}` : `ended with exit code ${code ?? 'unknown'}`;
    void stop(code || 1, `the ${what} ${how}; its reason stands above. Nothing runs any more.`);
  });
}

function readPorts(): [page: Port, backend: Port] {
  return [
    readPort({ variable: 'PORT', what: 'example page', fallback: 4100 }),
    readPort({ variable: 'SUARA_PORT', what: 'backend', fallback: 4101 }),
  ];
}
