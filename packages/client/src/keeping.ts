import type { Receipt } from '@suara/contract';
import { keepingKey } from './keeping-key.ts';

/** What a device knows of one submission. */
export interface Kept {
  id: string;
  secret: string;
  /** The last revision tried; 0 before the first. */
  revision: number;
  /** Tells whether the last body tried is tried again. */
  print: string;
  /** Once the backend has kept it. */
  receipt?: Receipt | null | undefined;
}

/** Where a submission is remembered: `tab` until it is acknowledged, `device` where the person comes back to it. */
export type Place = 'tab' | 'device';

/** Remembers submissions by activity, in the tab, on the device, or in memory where the browser allows neither. */
export interface Keeping {
  read(activity: string, place: Place): Kept | undefined;
  write(activity: string, place: Place, kept: Kept): void;
  forget(activity: string, place: Place): void;
}

/**
 * @param backend - Names the backend in the keys.
 * @param storageOf - May throw, in a sandboxed frame; nothing is kept where it gives nothing.
 */
export function createKeeping(
  backend: string,
  storageOf: (place: Place) => Storage | undefined,
): Keeping {
  const memory = new Map<string, string>();
  const keyOf = (activity: string, place: Place) => keepingKey(place, backend, activity);
  const forget = (activity: string, place: Place) => {
    const key = keyOf(activity, place);
    memory.delete(key);
    try {
      storageOf(place)?.removeItem(key);
    } catch {
      // Then nothing was kept there either.
    }
  };
  return {
    read(activity, place) {
      const key = keyOf(activity, place);
      try {
        const text = memory.get(key) ?? storageOf(place)?.getItem(key);
        const kept = JSON.parse(text ?? 'null') as Partial<Kept> | null;
        const whole =
          typeof kept?.id === 'string' &&
          typeof kept.secret === 'string' &&
          Number.isInteger(kept.revision);
        if (whole) return kept as Kept;
      } catch {
        // Not readable, or spoilt: then nothing is known.
      }
      return undefined;
    },
    write(activity, place, kept) {
      const key = keyOf(activity, place);
      const text = JSON.stringify(kept);
      try {
        // Where there is none, this throws as well.
        (storageOf(place) as Pick<Storage, 'setItem'>).setItem(key, text);
        memory.delete(key);
      } catch {
        // Forbidden, absent or full: what an earlier write left there must not come back.
        forget(activity, place);
        memory.set(key, text);
      }
    },
    forget,
  };
}
