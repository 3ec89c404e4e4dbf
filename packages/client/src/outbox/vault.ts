import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Activity } from '@suara/contract';
import type { SuaraCode } from '../errors.ts';
import type { Load } from '../sending.ts';

/** What of a waiting submission may lie open on the device: no text, no contact, no secret. */
export interface Listed {
  /** The submission's id. */
  key: string;
  activity: Activity;
  /** Milliseconds since 1970, by this device. */
  queuedAt: number;
  /** When it is given up, by this device. */
  expiresAt: number;
  /** Why it is not sent any more; the text waits here for the person. */
  refused: SuaraCode | null;
}

/** Keeps what waits: on the device, sealed; or in memory where it can't. */
export interface Vault {
  /** @returns whether it outlives the page */
  put(entry: Listed, load: Load): Promise<boolean>;
  list(): Promise<Listed[]>;
  open(key: string): Promise<{ entry: Listed; load: Load } | undefined>;
  refuse(key: string, code: SuaraCode): Promise<void>;
  remove(key: string): Promise<void>;
}

interface Sealed extends Listed {
  backend: string;
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

interface Schema extends DBSchema {
  waiting: { key: string; value: Sealed };
  keys: { key: string; value: CryptoKey };
}

const algorithm = { name: 'AES-GCM', length: 256 };
/** A database that is stuck, behind a tab that does not close, is as good as none. */
const patience = 3000;

/**
 * @param backend - only entries for this backend are seen
 * @param shared - nothing is written to the device
 */
export function createVault(backend: string, shared: boolean | undefined): Vault {
  const memory = new Map<string, { entry: Listed; load: Load }>();
  const onDevice = <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>) =>
    shared ? Promise.reject(new TypeError('shared')) : withDatabase(work);
  const orNothing = async (work: (db: IDBPDatabase<Schema>) => Promise<unknown>) => {
    try {
      await onDevice(work);
    } catch {
      // Then nothing lies there.
    }
  };
  return {
    async put(entry, load) {
      try {
        await onDevice(async (db) =>
          db.put('waiting', { ...entry, backend, ...(await seal(db, entry, load)) }),
        );
        return true;
      } catch {
        memory.set(entry.key, { entry, load });
        return false;
      }
    },
    async list() {
      const entries = [...memory.values()].map(({ entry }) => entry);
      await orNothing(async (db) => {
        for (const one of await db.getAll('waiting')) {
          // What was refused waits for the person no longer than it waited for the network.
          const over = one.refused !== null && Date.now() > 2 * one.expiresAt - one.queuedAt;
          if (over) await db.delete('waiting', one.key);
          else if (one.backend === backend) entries.push(plain(one));
        }
      });
      return entries.sort((a, b) => a.queuedAt - b.queuedAt);
    },
    async open(key) {
      let found = memory.get(key);
      await orNothing(async (db) => {
        const one = await db.get('waiting', key);
        if (one) found ??= { entry: plain(one), load: await unseal(db, one) };
      });
      return found;
    },
    async refuse(key, code) {
      const known = memory.get(key);
      if (known) known.entry.refused = code;
      await orNothing(async (db) => {
        const one = await db.get('waiting', key);
        if (one) await db.put('waiting', { ...one, refused: code });
      });
    },
    async remove(key) {
      memory.delete(key);
      await orNothing((db) => db.delete('waiting', key));
    },
  };
}

const plain = ({ key, activity, queuedAt, expiresAt, refused }: Sealed): Listed => ({
  key,
  activity,
  queuedAt,
  expiresAt,
  refused,
});

/** Opened for each use and closed again: an open database keeps a page out of the back/forward cache. */
async function withDatabase<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  // On plain http there is no way to seal, and nothing is written unsealed.
  if (!(globalThis.crypto as Partial<Crypto>).subtle) throw new TypeError('no WebCrypto');
  const opening = openDB<Schema>('suara-outbox', 1, {
    upgrade(db) {
      db.createObjectStore('waiting', { keyPath: 'key' });
      db.createObjectStore('keys');
    },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stuck = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TypeError('the database is stuck')), patience);
  });
  stuck.catch(() => undefined);
  opening.then(
    (db) => db.addEventListener('versionchange', () => db.close()),
    () => undefined,
  );
  try {
    const db = await Promise.race([opening, stuck]);
    try {
      return await work(db);
    } finally {
      db.close();
    }
  } finally {
    clearTimeout(timer);
  }
}

/** The device's own key. It can be used here and never read, so what is copied off the disk stays sealed. */
async function keyOf(db: IDBPDatabase<Schema>): Promise<CryptoKey> {
  const known = await db.get('keys', 'device');
  if (known) return known;
  const made = await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
  try {
    await db.add('keys', made, 'device');
    return made;
  } catch {
    // Another tab was quicker.
    const theirs = await db.get('keys', 'device');
    if (theirs) return theirs;
    throw new TypeError('no key can be kept');
  }
}

async function seal(db: IDBPDatabase<Schema>, { key }: Listed, load: Load) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(JSON.stringify(load));
  // Bound to its id, so that what is sealed under one can't be passed off under another.
  const additionalData = new TextEncoder().encode(key);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData },
    await keyOf(db),
    bytes,
  );
  return { iv, sealed };
}

async function unseal(db: IDBPDatabase<Schema>, { key, iv, sealed }: Sealed): Promise<Load> {
  const additionalData = new TextEncoder().encode(key);
  const bytes = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv, additionalData },
    await keyOf(db),
    sealed,
  );
  return JSON.parse(new TextDecoder().decode(bytes)) as Load;
}
