import { define } from '../shared/define.ts';
import { FeedbackElement } from './feedback.ts';

define('suara-feedback', FeedbackElement);

// With the tag come the types of what it tells the page.
export type { FailedEvent, QueuedEvent, SubmittedEvent, WithdrawnEvent } from '../shared/events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'suara-feedback': FeedbackElement;
  }
}
