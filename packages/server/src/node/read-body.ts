import type { IncomingMessage } from 'node:http';

/**
 * Reads a body from the socket, counting its bytes.
 *
 * @returns The bytes; `undefined` as soon as there are more than `most`: the rest is left unread.
 * @throws The body breaks off.
 */
export function readBody(incoming: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const settle = (act: () => void) => {
      incoming.off('data', take).off('end', end).off('error', fail).off('close', fail);
      act();
    };
    const take = (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (size <= most) chunks.push(chunk);
      else {
        incoming.pause();
        settle(() => resolve(undefined));
      }
    };
    const end = () =>
      settle(() => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    const fail = () => settle(() => reject(new Error('The body broke off.')));
    incoming.on('data', take).on('end', end).on('error', fail).on('close', fail);
  });
}
