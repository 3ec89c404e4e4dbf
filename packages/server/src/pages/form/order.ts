import type { ActivityOf, PollOption } from '@suara/contract';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

type Poll = ActivityOf<'poll'>['poll'];

const hashOf = (text: string) => {
  const bytes = sha256(utf8ToBytes(text));
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
};

/**
 * Options in the order in which one person sees them. It follows from the submission's random id, so that the same
 * page comes back in the same order after a mistake.
 */
export function optionsInOrder({ options, order }: Poll, id: string): readonly PollOption[] {
  if (order === 'fixed') return options;
  if (order === 'rotated') {
    const start = hashOf(id) % options.length;
    return [...options.slice(start), ...options.slice(0, start)];
  }
  const keyed = options.map((option) => ({ option, key: hashOf(`${id} ${option.id}`) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ option }) => option);
}
