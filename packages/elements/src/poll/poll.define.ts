import { define } from '../shared/define.ts';
import { PollElement } from './poll.ts';

define('suara-poll', PollElement);

declare global {
  interface HTMLElementTagNameMap {
    'suara-poll': PollElement;
  }
}
