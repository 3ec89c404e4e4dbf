import type { Receipt } from '@suara/contract';

/** An element's events reach the page around it. */
export const reaching = { bubbles: true, composed: true };

/** The backend has kept the answer. The element shows the receipt; the event never carries the answer. */
export class SubmittedEvent extends Event {
  /** `null` where the backend gives none. */
  readonly receipt: Receipt | null;

  constructor(receipt: Receipt | null) {
    super('suara-submitted', reaching);
    this.receipt = receipt;
  }
}

/** The answer waits for the network or the backend: it is not sent yet, and will be tried again. */
export class QueuedEvent extends Event {
  /** Milliseconds until the next try. */
  readonly delay: number;

  constructor(delay: number) {
    super('suara-queued', reaching);
    this.delay = delay;
  }
}

/** The answer was not kept. The element has said so, and what was written is still there. */
export class FailedEvent extends Event {
  /** Why, as in `SuaraError.code`: `network`, `closed`, `invalid-submission`… */
  readonly code: string;

  constructor(code: string) {
    super('suara-failed', reaching);
    this.code = code;
  }
}
