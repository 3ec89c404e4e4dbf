import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { forwardSignals } from '../children.ts';
import { root } from './files.ts';

/** How a program ended, and what it printed. */
export interface Ended {
  code: number;
  output: string;
}

/**
 * Runs one of the workspace's tools under this Node and keeps what it prints.
 *
 * @param folder - where it runs, from the root
 */
export function runTool(script: string, args: readonly string[], folder = '.'): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: join(root, folder),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => void (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs one of the workspace's tools with our own input and output. Resolves to its exit code. */
export function runInherited(script: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
    forwardSignals(child);
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
