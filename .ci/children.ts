// Children end when we are told to end, and when the one who started us is gone.
import type { ChildProcess } from 'node:child_process';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Whether a child still runs. */
export function runs(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** Ends a child: asks, and after some seconds insists. Resolves when it has ended. */
export function end(child: ChildProcess, patienceMs = 5000): Promise<void> {
  return new Promise((resolve) => {
    if (!runs(child)) {
      resolve();
      return;
    }
    const insist = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    child.once('exit', () => {
      clearTimeout(insist);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/**
 * Calls back once, at the first request to end: a signal, or the end of .ci/workspace.mjs, which
 * holds an IPC channel to us for exactly this.
 */
export function onEndRequest(callback: (reason: string) => void): void {
  let asked = false;
  const once = (reason: string) => {
    if (!asked) callback(reason);
    asked = true;
  };
  for (const signal of signals) process.on(signal, once);
  process.on('disconnect', () => once('disconnect'));
  process.channel?.unref();
}

/** Passes requests to end on to one child, and then ends with it. */
export function forwardSignals(child: ChildProcess): void {
  const stop = () => void end(child).then(() => process.exit(130));
  for (const signal of signals) process.on(signal, stop);
  process.on('disconnect', stop);
  process.channel?.unref();
  child.once('exit', () => {
    for (const signal of signals) process.off(signal, stop);
    process.off('disconnect', stop);
  });
}
