import { judgeReceipt } from '@suara/contract/judge';
import type { Receipt } from '@suara/contract';
import { SuaraError } from './errors.ts';
import { taken } from './taken.ts';
import type { Backend } from './types.ts';

/** A receipt for exactly this revision of this submission: anything else is no reason to thank anyone. */
export function confirmed(
  { speaksContract }: Backend,
  value: unknown,
  { id, revision }: { id: string; revision: number },
): Receipt {
  const receipt = taken<Receipt>(speaksContract ? judgeReceipt(value) : undefined, value);
  const { code } = receipt as Partial<Receipt>;
  const named = typeof code === 'string' && code.length > 0 && code.length <= 64;
  if (receipt.id !== id || receipt.revision !== revision || !named) {
    throw new SuaraError('bad-answer', {
      message: 'The backend confirmed another submission than the one sent.',
    });
  }
  return receipt;
}
