import { ProblemError } from '../problem.ts';
import { parseJson } from './json.ts';

/** Most bytes that a body may have. */
export const MOST_BYTES = 64 * 1024;

/**
 * Reads a body, counting the bytes that really come: what `Content-Length` says can be a lie.
 *
 * @throws {ProblemError} `too-large`, or `malformed-request` when the body breaks off.
 */
export async function readBytes(request: Request, most = MOST_BYTES): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > most) throw new ProblemError('too-large');
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new ProblemError('malformed-request', { cause });
    });
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      void reader.cancel().catch(() => undefined);
      throw new ProblemError('too-large');
    }
    chunks.push(value);
  }
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

const jsonType = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

/**
 * Reads a JSON body.
 *
 * @throws {ProblemError} `unsupported-type`, `too-large` or `malformed-request`.
 */
export async function readJson(request: Request): Promise<unknown> {
  if (!jsonType.test(request.headers.get('content-type') ?? ''))
    throw new ProblemError('unsupported-type');
  return parseJson(await readBytes(request));
}
