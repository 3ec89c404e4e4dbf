import { define } from '../shared/define.ts';
import { RatingElement } from './rating.ts';

define('suara-rating', RatingElement);

declare global {
  interface HTMLElementTagNameMap {
    'suara-rating': RatingElement;
  }
}
