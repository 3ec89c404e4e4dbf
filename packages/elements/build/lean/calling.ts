// What the browser files have in place of the client's look at what each call was given, see `bundle.ts`: there, only the
// elements call it, which look at what the page names (`sending/find.ts`). Nothing has to be explained to a developer.
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- this stands in for a module of that package
import { familiar, SuaraError } from '../../../client/src/errors.ts';

type Full = typeof import('../../../client/src/calling.ts');

export const nothing: Full['nothing'] = ['options', '-'];

export const misused: Full['misused'] = (_, cause) =>
  Promise.reject(new SuaraError('bad-option', { cause }));

/** Runs a call. */
export const call: Full['call'] = async (wrong, [what, value], options, run) => {
  try {
    if (wrong) return await misused(...wrong);
    const id = what === 'activity' ? (value as { id: string }).id : (value as string);
    return await run(id, options ?? ({} as NonNullable<typeof options>));
  } catch (cause) {
    throw familiar(cause);
  }
};
