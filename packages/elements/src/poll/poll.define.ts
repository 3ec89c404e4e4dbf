import { define } from '../shared/define.ts';
import { PollElement } from './poll.ts';

define('suara-poll', PollElement);

// With the tag come the types of what it tells the page.
export type { FailedEvent, QueuedEvent, SubmittedEvent, WithdrawnEvent } from '../shared/events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'suara-poll': PollElement;
  }
}
