// The Fetch standard lets a page have 64 KiB of keepalive bodies under way, all of its scripts together.
const most = 60_000;
const mostRequests = 15;
let bytes = 0;
let requests = 0;

/** Asks for `keepalive`, which outlives the page, only while what is under way leaves room for it. */
export async function alive<T>(
  body: string,
  wanted: boolean,
  run: (granted: boolean) => Promise<T>,
): Promise<T> {
  const size = new TextEncoder().encode(body).length;
  if (!wanted || requests >= mostRequests || bytes + size > most) return run(false);
  bytes += size;
  requests += 1;
  try {
    return await run(true);
  } finally {
    bytes -= size;
    requests -= 1;
  }
}
