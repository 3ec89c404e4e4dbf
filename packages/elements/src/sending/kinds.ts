// Backends that are no Suara server. Each kind is loaded where it is used.
import type { Backend } from '@suara/client';
import type { Activity } from '@suara/contract';
import type { Connected } from './connect.ts';

/** What is wrong with how an element is set up; its message says what to do about it. */
export class SetupError extends Error {
  readonly code = 'bad-endpoint';
}

/** By what `backend=""` names. */
const kinds: Readonly<Record<string, (part: Connected) => Promise<Backend>>> = {
  form: async ({ endpoint }) => (await import('@suara/client/form')).formBackend({ endpoint }),
  json: async ({ endpoint }) => (await import('@suara/client/json')).jsonBackend({ endpoint }),
  open311: async ({ endpoint, host: { definition = {} } }) => {
    const { title, languages, notice, timeZone = 'Asia/Jakarta' } = definition as Partial<Activity>;
    if (!title || !languages || !notice) {
      throw new SetupError(
        'backend="open311" needs the title, languages and notice of the activity in .definition',
      );
    }
    const about = { title, languages, notice, timeZone };
    return (await import('@suara/client/open311')).open311Backend({ endpoint, about });
  },
};

/**
 * Opens the kind of backend that an element names.
 *
 * @throws Error - with a `code`: it is unknown here, or lacks what it needs.
 */
export async function open(part: Connected): Promise<Backend> {
  const { backend } = part.host;
  if (!part.endpoint) throw new SetupError('endpoint="" is missing');
  const known = Object.hasOwn(kinds, backend as string) && kinds[backend as string];
  if (!known)
    throw new SetupError(`backend="${backend as string}" is none of suara, form, json, open311`);
  return known(part);
}
