// Runs one child to its end, and makes sure it ends when we are asked to.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program with this process's input and output, passes signals on, and waits.
 * The IPC channel lets the child notice when this process is gone without a word.
 *
 * @returns {Promise<number>} its exit code; 128 + signal number where a signal ended it
 */
export function runToEnd(program, args, options) {
  return new Promise((resolve) => {
    const stdio = options.stdio ?? ['inherit', 'inherit', 'inherit', 'ipc'];
    const child = spawn(program, args, { ...options, stdio });
    const pass = (signal) => child.kill(signal);
    for (const signal of forwarded) process.on(signal, pass);
    child.on('error', (error) => {
      console.error(`suara: ${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      for (const name of forwarded) process.off(name, pass);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}
