// What failures ask of whoever builds a page, apart from the code that fails: the browser files of the elements, which
// show none of these sentences to anybody, leave them out (`packages/elements/build/lean/remedies.ts`).
import type { SuaraCode } from './errors.ts';

const remedies: Partial<Record<SuaraCode, string>> = {
  network:
    'The backend could not be reached. Check that it runs, and that connect-src and its CORS settings allow this page.',
  timeout: 'The backend did not answer in time. Check its load and the network between.',
  aborted: 'The caller stopped it through its AbortSignal.',
  'bad-endpoint':
    'The endpoint must be the final https address of a backend (http only on this machine), without user, query or fragment.',
  'bad-answer':
    'What answered is not this kind of backend. Check the endpoint, and what stands between: a proxy, a login page.',
  'newer-server':
    'The backend uses something this version does not know. Update the suara files on the page.',
  unsupported: 'This kind of backend cannot do that. Ask client.capabilities before.',
};

/** What to do about a failure; for one that is known elsewhere, its code. */
export const remedyOf = (what: SuaraCode): string => remedies[what] ?? what;
