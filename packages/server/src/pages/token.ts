import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import { sameBytes } from '../keeping/keys.ts';

/** How long a form may stay open before its answer is asked for once more: 2 hours, in milliseconds. */
export const FORM_LIFETIME = 2 * 60 * 60 * 1000;

/** What a token says of the form it came with. */
export type Freshness = 'fresh' | 'expired' | 'foreign';

/** Signs forms, so that a form is taken only from a page that this server made, for this activity and submission. */
export interface Tokens {
  issue(activity: string, id: string, at: number): string;
  judge(token: string, activity: string, id: string, at: number): Freshness;
}

/** @param key - Secret of this server; copies of one server share it, or each takes only its own forms at once. */
export function tokensOf(key: Uint8Array): Tokens {
  const sign = (activity: string, id: string, issued: string) =>
    hmac(sha256, key, utf8ToBytes(`${activity}\n${id}\n${issued}`));
  return {
    issue(activity, id, at) {
      const issued = at.toString(36);
      return `${issued}.${base64urlnopad.encode(sign(activity, id, issued))}`;
    },
    judge(token, activity, id, at) {
      const [, issued = '', mac = ''] =
        /^([0-9a-z]{1,12})\.([A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$/.exec(token) ?? [];
      if (mac === '' || !sameBytes(base64urlnopad.decode(mac), sign(activity, id, issued)))
        return 'foreign';
      const age = at - parseInt(issued, 36);
      return age >= -60_000 && age <= FORM_LIFETIME ? 'fresh' : 'expired';
    },
  };
}
