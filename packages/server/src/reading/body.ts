import type { Here } from '../context.ts';
import { ProblemError } from '../problem.ts';
import { parseJson } from './json.ts';

/** Most bytes that a body may have. */
export const MOST_BYTES = 64 * 1024;

/** Joins chunks; `undefined` when they are more than `most` together. */
async function readStream(request: Request, most: number): Promise<Uint8Array | undefined> {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/**
 * Reads a body, counting the bytes that really come: what `Content-Length` says can be a lie.
 *
 * @throws {ProblemError} `too-large`, or `malformed-request` when the body breaks off.
 */
export async function readBytes({ req, env }: Here, most = MOST_BYTES): Promise<Uint8Array> {
  if (Number(req.header('content-length')) > most) throw new ProblemError('too-large');
  let bytes: Uint8Array | undefined;
  try {
    const { read } = env.connection;
    bytes = await (read ? read(most) : readStream(req.raw, most));
  } catch (cause) {
    throw new ProblemError('malformed-request', { cause });
  }
  if (!bytes) throw new ProblemError('too-large');
  return bytes;
}

const jsonType = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

/**
 * Reads a JSON body.
 *
 * @throws {ProblemError} `unsupported-type`, `too-large` or `malformed-request`.
 */
export async function readJson(c: Here): Promise<unknown> {
  if (!jsonType.test(c.req.header('content-type') ?? ''))
    throw new ProblemError('unsupported-type');
  return parseJson(await readBytes(c));
}
