// What people do in the tests, and what is looked at.
import type { SuaraError } from '@suara/client';
import type { Platform } from '@suara/client';
import type { Handler } from './backend.ts';
import { storage } from './virtual.ts';

export const choose = (...choice: string[]) => ({ language: 'id', answer: { choice } });
export const report = (isi: string) => ({
  language: 'id',
  answer: { kind: 'pengaduan', fields: { isi } },
});

/** For `assert.rejects`. */
export const withCode = (code: string) => (error: unknown) => (error as SuaraError).code === code;

/** A handler that writes down what reaches it. */
export function noting(handler: Handler) {
  const seen: { method: string; url: string; headers: Headers; body: string }[] = [];
  const noted: Handler = async (request) => {
    const { method, url, headers } = request;
    seen.push({ method, url, headers, body: await request.clone().text() });
    return handler(request);
  };
  return { noted, seen, puts: () => seen.filter(({ method }) => method === 'PUT') };
}

/** A device with storage of its own and no timers. */
export function device(extra: Partial<Platform> = {}): Partial<Platform> {
  const places = { tab: storage(), device: storage() };
  return { storage: (place) => places[place], after: () => () => undefined, ...extra };
}
