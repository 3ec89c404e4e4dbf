/** What became of the latest value. */
export type SaverState = 'idle' | 'waiting' | 'saving' | 'saved' | 'failed';

export interface Saver<T> {
  /** Takes a newer value; the one before it need not be sent any more. */
  save(value: T): void;
  /** Sends at once what waits, and again what has failed. Resolves when nothing is left to send, or it failed again. */
  flush(): Promise<void>;
  readonly state: SaverState;
  /** Why the last attempt failed. */
  readonly error: unknown;
}

export interface SaverOptions<T> {
  send(value: T): Promise<unknown>;
  /** Milliseconds to wait for a newer value before sending. */
  delay: number;
  changed?(): void;
}

/**
 * Sends the latest of a row of values: one at a time, never an older after a newer, and the last one always. What
 * fails is kept and goes with the next value or the next `flush()`.
 */
export function latestSaver<T>({ send, delay, changed }: SaverOptions<T>): Saver<T> {
  let unsent: { value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let state: SaverState = 'idle';
  let error: unknown;

  const become = (next: SaverState) => {
    if (state === next) return;
    state = next;
    changed?.();
  };

  const run = async () => {
    while (unsent) {
      const taken = unsent;
      become('saving');
      try {
        await send(taken.value);
        if (unsent === taken) unsent = undefined;
      } catch (cause) {
        error = cause;
        // A newer value that came meanwhile deserves an attempt of its own.
        if (unsent !== taken) continue;
        become('failed');
        return;
      }
    }
    error = undefined;
    if (state !== 'idle') become('saved');
  };

  const flush = async () => {
    clearTimeout(timer);
    running ??= run().finally(() => (running = undefined));
    await running;
  };

  return {
    save(value) {
      unsent = { value };
      if (state !== 'saving') become('waiting');
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delay);
    },
    flush,
    get state() {
      return state;
    },
    get error() {
      return error;
    },
  };
}
