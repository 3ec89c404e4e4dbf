import { judgeReceipt } from '@suara/contract/judge';
import type { Receipt } from '@suara/contract';
import { SuaraError } from './errors.ts';
import { toJson } from './json.ts';
import { sendingRemedy } from './sending-remedies.ts';
import { taken } from './taken.ts';
import type { Backend } from './types.ts';

/** As it can be kept on a device: a backend of one's own may give anything. */
function plain(value: unknown): unknown {
  try {
    return JSON.parse(toJson(value));
  } catch (cause) {
    throw new SuaraError('bad-answer', { cause });
  }
}

/** A receipt for exactly this revision of this submission: anything else is no reason to thank anyone. */
export function confirmed(
  { speaksContract }: Backend,
  value: unknown,
  { id, revision }: { id: string; revision: number },
): Receipt {
  const receipt = taken<Receipt>(speaksContract ? judgeReceipt(value) : undefined, plain(value));
  const { code } = receipt as Partial<Receipt>;
  const named = typeof code === 'string' && code.length > 0 && code.length <= 64;
  if (receipt.id !== id || receipt.revision !== revision || !named) {
    throw new SuaraError('bad-answer', {
      message: sendingRemedy('another'),
    });
  }
  return receipt;
}
