// A world whose clock moves only when nothing else can happen: hours of waiting pass in milliseconds.
import type { Platform } from '@suara/client';

interface Timer {
  at: number;
  order: number;
  run(): void;
}

const turn = () => new Promise<void>((done) => setImmediate(done));

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export class VirtualTime {
  now = Date.parse('2026-11-24T09:00:00Z');
  /** What is under way outside this clock, such as the server at work. */
  busy = 0;
  #timers: Timer[] = [];
  #order = 0;

  after = (milliseconds: number, run: () => void): (() => void) => {
    const timer = { at: this.now + Math.max(0, milliseconds), order: this.#order++, run };
    this.#timers.push(timer);
    return () => {
      const at = this.#timers.indexOf(timer);
      if (at >= 0) this.#timers.splice(at, 1);
    };
  };

  sleep = (milliseconds: number) => new Promise<void>((done) => this.after(milliseconds, done));

  /** Counts work that this clock must wait for. */
  async outside<T>(work: () => Promise<T>): Promise<T> {
    this.busy += 1;
    try {
      return await work();
    } finally {
      this.busy -= 1;
    }
  }

  /** Lets time pass until the promise settles, or there is nothing left to wait for. */
  async until<T>(promise: Promise<T>): Promise<T> {
    const state = { settled: false };
    const end = () => (state.settled = true);
    promise.then(end, end);
    for (;;) {
      await this.#rest();
      if (state.settled) return promise;
      if (!this.#step()) throw new Error('Nothing is left to wait for, and it has not ended.');
    }
  }

  /** Lets everything happen that is still planned. */
  async drain(): Promise<void> {
    do await this.#rest();
    while (this.#step());
  }

  async #rest(): Promise<void> {
    // Promises of the server's store and of streams take a few turns to come through.
    for (let quiet = 0; quiet < 3;) {
      await turn();
      quiet = this.busy > 0 ? 0 : quiet + 1;
    }
  }

  /** Runs all timers of the next instant. */
  #step(): boolean {
    if (this.#timers.length === 0) return false;
    let next = Infinity;
    for (const { at } of this.#timers) next = Math.min(next, at);
    this.now = Math.max(this.now, next);
    const due = this.#timers.filter(({ at }) => at <= next).sort((a, b) => a.order - b.order);
    this.#timers = this.#timers.filter(({ at }) => at > next);
    for (const { run } of due) run();
    return true;
  }
}

/** Storage that outlives a page, as a device has it. */
export function storage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

/** One person's device in a virtual world. */
export interface Device {
  platform: Platform;
  /** Ends every wait early, as coming online does. */
  wake(): void;
  online: boolean;
}

export function deviceIn(
  time: VirtualTime,
  { fetch, random }: Pick<Platform, 'fetch' | 'random'>,
): Device {
  const wakes = new Set<() => void>();
  const places = { tab: storage(), device: storage() };
  const device: Device = {
    online: true,
    wake: () => [...wakes].forEach((run) => run()),
    platform: {
      fetch,
      random,
      now: () => time.now,
      after: time.after,
      storage: (place) => places[place],
      online: () => device.online,
      visible: () => true,
      onWake: (run) => {
        wakes.add(run);
        return () => wakes.delete(run);
      },
    },
  };
  return device;
}
