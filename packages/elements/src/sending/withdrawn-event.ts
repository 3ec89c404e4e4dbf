// Apart from the other events: few take their answer back.
import type { Receipt } from '@suara/contract';
import { reaching } from './events.ts';

/** The person took their answer back, and the backend has erased it. */
export class WithdrawnEvent extends Event {
  readonly receipt: Receipt | null;

  constructor(receipt: Receipt | null) {
    super('suara-withdrawn', reaching);
    this.receipt = receipt;
  }
}
