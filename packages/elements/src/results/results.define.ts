import { define } from '../shared/define.ts';
import { ResultsElement } from './results.ts';

define('suara-results', ResultsElement);

declare global {
  interface HTMLElementTagNameMap {
    'suara-results': ResultsElement;
  }
}
