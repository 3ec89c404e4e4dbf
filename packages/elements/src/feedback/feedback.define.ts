import { define } from '../shared/define.ts';
import { FeedbackElement } from './feedback.ts';

define('suara-feedback', FeedbackElement);

declare global {
  interface HTMLElementTagNameMap {
    'suara-feedback': FeedbackElement;
  }
}
