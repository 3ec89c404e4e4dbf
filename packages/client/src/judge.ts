import type { OwnCopy, ReceiptStatus, Responses } from '@suara/contract';
import { taken, type Parsed } from './taken.ts';
import type { Backend } from './types.ts';

/** What can be read by who sent it or has its code, and what was answered in public, by name. */
interface Read {
  own: OwnCopy;
  status: ReceiptStatus;
  responses: Responses;
}

/**
 * Loads schemas. A page that gives `Object.prototype` an enumerable property breaks the validator while it loads;
 * people of that page must be heard too. Then `undefined`: what returns is looked at by hand.
 */
async function orNone<T>(part: Promise<T>): Promise<T | undefined> {
  try {
    return await part;
  } catch {
    return undefined;
  }
}

/** @throws {@link SuaraError} `bad-answer`, with the places that are wrong */
export async function judge<Name extends keyof Read>(
  { speaksContract }: Backend,
  name: Name,
  value: unknown,
): Promise<Read[Name]> {
  const loaded = speaksContract ? await orNone(import('./judging-reads.ts')) : undefined;
  return taken<Read[Name]>(loaded?.reads[name](value) as Parsed<Read[Name]> | undefined, value);
}
