import { SuaraError } from './errors.ts';
import type { Platform } from './platform.ts';

/** Waits; a wake-up ends it early, within a second of each other's, though never before `floor`. */
export function pause(
  platform: Platform,
  delay: number,
  { floor, signal }: { floor: number; signal: AbortSignal | undefined },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const began = platform.now();
    const cancels: (() => void)[] = [];
    const settle = (finish: () => void) => {
      for (const cancel of cancels) cancel();
      finish();
    };
    const stop = () => settle(() => reject(new SuaraError('aborted', { cause: signal?.reason })));
    if (signal?.aborted) {
      stop();
      return;
    }
    signal?.addEventListener('abort', stop);
    cancels.push(() => signal?.removeEventListener('abort', stop));
    cancels.push(platform.after(delay, () => settle(resolve)));
    cancels.push(
      platform.onWake(() => {
        const left = Math.max(0, floor - (platform.now() - began)) + platform.random() * 1000;
        cancels.push(platform.after(left, () => settle(resolve)));
      }),
    );
  });
}
