// What the browser files have in place of `ky`, see `bundle.ts`: of all that it does, the client uses that it builds a
// request and hands it to `fetch`. `src/shared/ky.test.ts` holds both to the same requests.

/** What the client gives ky: the rest of it is switched off there (`client/src/http.ts`). */
interface Handed extends RequestInit {
  fetch: typeof globalThis.fetch;
  retry: 0;
  timeout: false;
  throwHttpErrors: false;
}

/** Sends one request. */
export default async function ky(
  url: string,
  { fetch, retry: _, timeout: __, throwHttpErrors: ___, ...init }: Handed,
): Promise<Response> {
  return fetch(new Request(url, init));
}
