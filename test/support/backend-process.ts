// The reference server in a process of its own, on a file that outlives it, so that it can be killed and started again.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const source = resolve(import.meta.dirname, '../../packages/server/src/bin/suara-server.ts');

export interface BackendProcess {
  /** Where it listens now; a new port after each start. */
  readonly url: string;
  readonly pid: number;
  readonly file: string;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Resolves when it listens: at once, or after the start that is under way. */
  up(): Promise<unknown>;
  /** Ends it in peace; resolves to the exit code. */
  stop(): Promise<number | null>;
  /** Removes its folder. */
  remove(): void;
}

/** Resolves when the child prints its address. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const take = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /listening at (http:\S+)/.exec(printed)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${printed}`)));
  });
}

/**
 * A server on a new database, offering these activities; not started yet.
 *
 * @param program - The bundled server; its sources unless given.
 * @param megabytes - Largest file that it may write, as on a disk that fills up.
 */
export function backendProcess(
  activities: readonly object[],
  settings: Record<string, string> = {},
  program = source,
  megabytes?: number,
): BackendProcess {
  const folder = mkdtempSync(join(tmpdir(), 'suara-server-'));
  const offered = join(folder, 'activities');
  mkdirSync(offered);
  activities.forEach((one, i) => writeFileSync(join(offered, `${i}.json`), JSON.stringify(one)));
  const file = join(folder, 'suara.db');
  const env = {
    ...process.env,
    NODE_COMPILE_CACHE: join(tmpdir(), 'suara-compile-cache'),
    SUARA_PORT: '0',
    SUARA_DATABASE: file,
    SUARA_ACTIVITIES: offered,
    SUARA_LIMIT: 'off',
    SUARA_LOG_LEVEL: 'warn',
    ...settings,
  };
  let child: ChildProcess | undefined;
  let url = '';
  let listening = Promise.withResolvers<unknown>();
  const ended = async (signal: NodeJS.Signals) => {
    const one = child;
    if (one?.exitCode !== null || one.signalCode !== null) return one?.exitCode ?? null;
    return new Promise<number | null>((resolve) => {
      one.once('exit', resolve);
      one.kill(signal);
    });
  };
  return {
    get url() {
      return url;
    },
    get pid() {
      return child?.pid ?? 0;
    },
    file,
    async start() {
      const [command, ...args] = [
        ...(megabytes === undefined
          ? []
          : ['bash', '-c', `ulimit -f ${megabytes * 1024}; exec "$0" "$@"`]),
        process.execPath,
        '--conditions=suara-source',
        program,
      ];
      child = spawn(command, args, {
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      url = await addressOf(child);
      listening.resolve(url);
    },
    up: () => listening.promise,
    async kill() {
      listening = Promise.withResolvers();
      await ended('SIGKILL');
    },
    stop: () => ended('SIGTERM'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
