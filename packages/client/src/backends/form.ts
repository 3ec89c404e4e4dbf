import { SuaraError } from '../errors.ts';
import { misused } from '../calling.ts';
import { addressOf, readable } from '../endpoint.ts';
import { exchange, openWire } from '../exchange.ts';
import { here, type Platform } from '../platform.ts';
import type { Backend, Parcel } from '../types.ts';
import { flatten, type Fields } from './flatten.ts';

/** An endpoint that takes a form post, such as a CMS has. */
export interface FormBackendOptions {
  /** Where the form is posted: https, or http on this machine; may be relative to the page. */
  endpoint: string;
  /** Names and values to post. @default the submission as a flat form */
  fields?: (parcel: Omit<Parcel, 'secret'>) => Fields;
  /**
   * Follows a redirect after the post, as to a page of thanks, within the endpoint's own origin.
   * @default false: a redirect is refused
   */
  redirects?: boolean;
  /** Used in place of the page's `fetch`. */
  fetch?: typeof fetch;
  /** Clock and chance; for tests. */
  platform?: Platform;
}

/**
 * Posts each submission once as `application/x-www-form-urlencoded`; any 2xx means that it was kept. Such an endpoint
 * can't tell a second post from the first, so nothing is sent again by itself, and gives no receipt code. On another
 * origin it must allow this page by CORS: else it may keep what the page believes lost. Never throws:
 * sending rejects with `bad-endpoint`, or `bad-option` where `fields` gives no fields, before anything leaves.
 *
 * @example
 * ```ts
 * import { createClient } from '@suara/client';
 * import { formBackend } from '@suara/client/form';
 * const client = createClient({ backend: formBackend({ endpoint: '/kontak/kirim' }) });
 * ```
 */
export function formBackend(options: FormBackendOptions): Backend {
  const given = readable(options);
  const { endpoint, fields = flatten, redirects = false, fetch, platform = here } = given;
  const wire = openWire(endpoint, fetch ? { ...platform, fetch } : platform);
  return {
    name: endpoint,
    capabilities: {
      idempotent: false,
      receipts: false,
      status: false,
      results: false,
      withdrawal: false,
      activities: false,
    },
    answered: () => wire.answered,
    activity: () => Promise.reject(new SuaraError('unsupported')),
    async send({ id, activity, body }, { signal }) {
      let form: URLSearchParams;
      try {
        form = new URLSearchParams(fields({ id, activity, body }));
      } catch (cause) {
        return misused('fields', cause);
      }
      const init: RequestInit = {
        method: 'POST',
        body: form,
        ...(redirects && { redirect: 'follow' }),
      };
      const { url } = await exchange(wire, addressOf(endpoint), { init, signal, text: true });
      if (url && new URL(url).origin !== addressOf(endpoint).origin) {
        throw new SuaraError('bad-endpoint', {
          message: 'The form’s endpoint redirects to another origin. Give its final address.',
        });
      }
    },
  };
}
