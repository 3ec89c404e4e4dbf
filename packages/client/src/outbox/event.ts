import type { SuaraError } from '../errors.ts';
import type { Holding } from '../types.ts';
import type { Listed } from './vault.ts';

/** What happened to something that waits. It carries no text, as pages log events. */
export class OutboxEvent extends Event {
  declare readonly type: 'queued' | 'sent' | 'failed';
  readonly entry: Listed;
  /** For `sent`. */
  readonly holding: Holding | undefined;
  /** For `failed`: why it is given up. The text waits under `read(entry.key)`. */
  readonly error: SuaraError | undefined;

  constructor(
    type: 'queued' | 'sent' | 'failed',
    entry: Listed,
    { holding, error }: { holding?: Holding; error?: SuaraError } = {},
  ) {
    super(type);
    this.entry = entry;
    this.holding = holding;
    this.error = error;
  }
}
