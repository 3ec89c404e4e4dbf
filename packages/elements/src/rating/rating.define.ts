import { define } from '../shared/define.ts';
import { RatingElement } from './rating.ts';

define('suara-rating', RatingElement);

// With the tag come the types of what it tells the page.
export type { FailedEvent, QueuedEvent, SubmittedEvent, WithdrawnEvent } from '../shared/events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'suara-rating': RatingElement;
  }
}
