// Runs one child to its end, and makes sure it ends when we are asked to.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Calls back when our parent has ended. `npm` passes a signal on to its shell only; where that
 * shell does not become us, as Debian's does not, its end is all that we notice.
 *
 * @returns how to stop looking
 */
function onOrphaned(callback, everyMs = 250) {
  if (!process.env.npm_lifecycle_event) return () => {}; // started by hand, perhaps to outlive a shell
  const parent = process.ppid;
  const timer = setInterval(() => process.ppid !== parent && callback(), everyMs);
  return () => clearInterval(timer);
}

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
    const stopLooking = onOrphaned(() => child.kill('SIGTERM'));
    child.on('error', (error) => {
      console.error(`suara: ${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      stopLooking();
      for (const name of forwarded) process.off(name, pass);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}
