// Measurements that a person starts by name: `npm run bench -- NAME` and its kin.
import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { forwardSignals } from '../children.ts';
import { filesOf, root } from '../testing/files.ts';

/** A kind of run: `bench`, `faults` or `fuzz`. */
export interface Kind {
  name: string;
  /** Where its files are; each ends in `.<name>.ts`, and what stands before is what people call it. */
  patterns: string[];
}

/** The runs there are, by the name people call them by. */
export function runsOf({ name, patterns }: Kind): Map<string, string> {
  const end = `.${name}.ts`;
  return new Map(filesOf(patterns, {}).map((file) => [basename(file, end), file]));
}

/** Whether a text ends with one line of JSON that holds figures. */
export function endsWithFigures(output: string): boolean {
  try {
    const last: unknown = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '');
    return typeof last === 'object' && last !== null;
  } catch {
    return false;
  }
}

/** Runs one file and passes its output through. Resolves to an exit code. */
function run(file: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--conditions=suara-source', join(root, file), ...args],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    forwardSignals(child);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-100_000);
      process.stdout.write(chunk);
    });
    child.on('close', (code) => {
      const told = endsWithFigures(output);
      if (code === 0 && !told) console.error(`suara: ${file} did not end with one line of JSON.`);
      resolve(code === 0 && !told ? 1 : (code ?? 1));
    });
  });
}

/** Runs what the command line names; without a name, the only one, or tells what there is. */
export async function dispatch(kind: Kind): Promise<void> {
  const [given, ...args] = process.argv.slice(2);
  const runs = runsOf(kind);
  const [first, ...others] = runs.keys();
  const name = given ?? (others.length === 0 ? first : undefined);
  const file = name === undefined ? undefined : runs.get(name);
  if (file) {
    process.exitCode = await run(file, args);
    return;
  }
  const names = [...runs.keys()].map((one) => `  npm run ${kind.name} -- ${one}`);
  const list = names.length > 0 ? names.join('\n') : '  (none yet)';
  if (name !== undefined) console.error(`suara: there is no ${kind.name} called "${name}".`);
  console.error(`There are:\n${list}`);
  process.exitCode = name === undefined ? 0 : 2;
}
