import type { OwnCopy, Receipt, ReceiptStatus, Responses, Results } from '@suara/contract';
import { SuaraError } from './errors.ts';
import type * as Schemas from './judging.ts';
import type { Backend } from './types.ts';

/** What can come back, by name. */
interface Returned {
  receipt: Receipt;
  own: OwnCopy;
  status: ReceiptStatus;
  results: Results;
  responses: Responses;
}

/**
 * Loads the schemas. A page that gives `Object.prototype` an enumerable property breaks the validator while it
 * loads; people of that page must be heard too. Then `undefined`: the body leaves as it is, the backend alone
 * judges it, and what returns is looked at by hand.
 */
export const schemas = async (): Promise<typeof Schemas | undefined> => {
  try {
    return await import('./judging.ts');
  } catch {
    return undefined;
  }
};

/** @throws {@link SuaraError} `bad-answer`, with the places that are wrong */
export async function judge<Name extends keyof Returned>(
  backend: Backend,
  name: Name,
  value: unknown,
): Promise<Returned[Name]> {
  // A backend of another kind has codes and addresses of its own form.
  const loaded = backend.speaksContract ? await schemas() : undefined;
  const parsed = loaded?.returning[name](value);
  if (parsed && !parsed.ok) throw new SuaraError('bad-answer', { issues: parsed.issues });
  if (typeof value !== 'object' || value === null) throw new SuaraError('bad-answer');
  return (parsed ? parsed.value : value) as Returned[Name];
}

/** A receipt for exactly this revision of this submission: anything else is no reason to thank anyone. */
export async function judgeReceipt(
  backend: Backend,
  value: unknown,
  { id, revision }: { id: string; revision: number },
): Promise<Receipt> {
  const receipt = await judge(backend, 'receipt', value);
  const { code } = receipt as Partial<Receipt>;
  const named = typeof code === 'string' && code.length > 0 && code.length <= 64;
  if (receipt.id !== id || receipt.revision !== revision || !named) {
    throw new SuaraError('bad-answer', {
      message: 'The backend confirmed another submission than the one sent.',
    });
  }
  return receipt;
}
