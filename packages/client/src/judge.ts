import type {
  FieldIssue,
  OwnCopy,
  Receipt,
  ReceiptStatus,
  Responses,
  Results,
} from '@suara/contract';
import { SuaraError } from './errors.ts';
import type { Backend } from './types.ts';

/** What can be read after sending, by name. */
interface Read {
  own: OwnCopy;
  status: ReceiptStatus;
  results: Results;
  responses: Responses;
}

/**
 * Loads schemas. A page that gives `Object.prototype` an enumerable property breaks the validator while it loads;
 * people of that page must be heard too. Then `undefined`: the body leaves as it is, the backend alone judges it,
 * and what returns is looked at by hand.
 */
async function orNone<T>(part: Promise<T>): Promise<T | undefined> {
  try {
    return await part;
  } catch {
    return undefined;
  }
}
export const schemas = () => orNone(import('./judging.ts'));

type Parsed<T> = { ok: true; value: T } | { ok: false; issues: FieldIssue[] };

/** A backend of another kind has codes and addresses of its own form: those are only looked at. */
function taken<T>(parsed: Parsed<T> | undefined, value: unknown): T {
  if (parsed && !parsed.ok) throw new SuaraError('bad-answer', { issues: parsed.issues });
  if (typeof value !== 'object' || value === null) throw new SuaraError('bad-answer');
  return (parsed ? parsed.value : value) as T;
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

/** A receipt for exactly this revision of this submission: anything else is no reason to thank anyone. */
export async function judgeReceipt(
  { speaksContract }: Backend,
  value: unknown,
  { id, revision }: { id: string; revision: number },
): Promise<Receipt> {
  const loaded = speaksContract ? await schemas() : undefined;
  const receipt = taken<Receipt>(loaded?.receipt(value), value);
  const { code } = receipt as Partial<Receipt>;
  const named = typeof code === 'string' && code.length > 0 && code.length <= 64;
  if (receipt.id !== id || receipt.revision !== revision || !named) {
    throw new SuaraError('bad-answer', {
      message: 'The backend confirmed another submission than the one sent.',
    });
  }
  return receipt;
}
