import { familiar } from './errors.ts';
import { load } from './load.ts';
import type { Misuse } from './misuse.ts';
import type { CallOptions } from './types.ts';

/** Set where what was given to a factory is of no use: each call then says so. */
export type Wrong = readonly [what: Misuse, cause: unknown];

/** For calls that have options only. */
export const nothing: readonly [Misuse, unknown] = ['options', '-'];

/** Of what the ids of activities and of submissions are made. */
const idForm = /^[a-z\d-]{1,64}$/;

export const misused = async (what: Misuse, cause?: unknown): Promise<never> => {
  throw (await load(import('./misuse.ts'))).misuse(what, cause);
};

/**
 * Reads what a call was given, once, and runs it with that. What is no such argument is asked of no backend, and is
 * told in words that are loaded only then.
 *
 * @param what - the name of the first argument, and what was given; `nothing` where a call has none
 * @param form - of the argument, or of the id that it has where it is an activity
 * @throws {@link SuaraError} always of the family, whatever `run` throws
 */
export async function call<T, Options extends CallOptions>(
  wrong: Wrong | undefined,
  [what, value]: readonly [what: Misuse, value: unknown],
  options = {} as Options,
  run: (id: string, options: Options) => Promise<T>,
  form = idForm,
): Promise<T> {
  let odd: Misuse | '' = what;
  let cause: unknown;
  try {
    const id = what === 'activity' ? (value as { id: unknown }).id : value;
    if (typeof id === 'string' && form.test(id)) {
      odd = 'options';
      // Copied, so that what can't be read is seen.
      const { signal } = { ...options };
      if (Object(options) === options) {
        odd = 'signal';
        if (!signal || 'addEventListener' in signal) {
          odd = '';
          if (!wrong) return await run(id, options);
        }
      }
    }
  } catch (error) {
    if (!odd) throw familiar(error);
    cause = error;
  }
  return misused(...(wrong ?? ([odd, cause] as Wrong)));
}
