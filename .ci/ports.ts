import { createServer } from 'node:net';

/** A port that a person may choose, by an environment variable. */
export interface Port {
  /** The environment variable that chooses it. */
  variable: string;
  /** What listens there, as people call it. */
  what: string;
  number: number;
}

/**
 * Reads a port from the environment.
 *
 * @throws {RangeError} The variable holds something that is no port from 1 to 65535.
 */
export function readPort(
  { variable, what, fallback }: { variable: string; what: string; fallback: number },
  env: NodeJS.ProcessEnv = process.env,
): Port {
  const text = env[variable]?.trim() ?? '';
  const number = text === '' ? fallback : /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= 1 && number <= 65535)) {
    throw new RangeError(`${variable} must be a port from 1 to 65535, such as ${fallback}.`);
  }
  return { variable, what, number };
}

/** Whether nothing listens on a port of this machine, by either address family. */
export async function isFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '::1']) {
    if ((await listenOnce(port, host)) === 'EADDRINUSE') return false;
  }
  return true;
}

function listenOnce(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

/**
 * What stands in the way of listening on these ports, in words that name the remedy; or null.
 *
 * @param command - the command to repeat, such as `npm start`
 */
export async function portProblem(ports: readonly Port[], command: string): Promise<string | null> {
  const [first, second] = ports;
  if (first && first.number === second?.number) {
    return `${first.variable} and ${second.variable} are both ${first.number}: choose two ports.`;
  }
  const taken: Port[] = [];
  for (const port of ports) if (!(await isFree(port.number))) taken.push(port);
  if (taken.length === 0) return null;
  const which = taken.map(({ number, what }) => `Port ${number} (${what}) is taken.`).join(' ');
  const other = taken.map(({ variable, number }) => `${variable}=${number + 10}`).join(' ');
  return `${which} End what listens there, or choose another: ${other} ${command}`;
}
