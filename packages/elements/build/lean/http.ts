// What the browser files have in place of the client's way through `ky`, see `bundle.ts`: of all that ky does, the client
// uses that it builds a request and hands it to `fetch`. `src/shared/http.test.ts` holds both to the same requests.

/** Sends one request. */
export const through =
  (fetch: typeof globalThis.fetch) =>
  async (url: string, init: RequestInit): Promise<Response> =>
    fetch(new Request(url, init));
