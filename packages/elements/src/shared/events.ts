// What an element tells the page around it.
import type { FailedEvent, QueuedEvent, SubmittedEvent } from '../sending/events.ts';
import type { WithdrawnEvent } from '../sending/withdrawn-event.ts';

export { FailedEvent, QueuedEvent, SubmittedEvent } from '../sending/events.ts';
export { WithdrawnEvent } from '../sending/withdrawn-event.ts';

declare global {
  interface HTMLElementEventMap {
    'suara-submitted': SubmittedEvent;
    'suara-queued': QueuedEvent;
    'suara-failed': FailedEvent;
    'suara-withdrawn': WithdrawnEvent;
  }
}
