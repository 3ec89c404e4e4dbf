import type { DefinitionInput } from '@suara/contract';
import { examples as feedback } from '../feedback/feedback.examples.ts';
import { examples as rating } from '../rating/rating.examples.ts';
import type { Example } from './example.ts';

/** An element as it is after a person did something, on a backend that may be in trouble. */
export interface StateExample extends Example {
  tag: 'suara-feedback' | 'suara-rating';
  /** The state of the element then, as `:state()` names it. */
  state: string;
  /** What is typed into the text, or `true` where the last answer on offer is chosen. */
  answer?: string | true;
  /** How often the button that sends is pressed; what shows in place of it counts. */
  presses: number;
  /** What becomes of the backend before it is pressed. */
  trouble?: 'unavailable' | 'unreachable' | 'offline' | 'closed';
  /** The element is put on the page once more after that. */
  again?: boolean;
}

const text = 'Lampu jalan di depan sekolah padam.';
const { activity } = feedback.short;
const message = (id: string, about: string, rest: Partial<StateExample>): StateExample => ({
  tag: 'suara-feedback',
  about,
  activity: { ...activity, id: `keadaan-${id}`, closes: '2030-12-31T23:59:59+07:00' },
  answer: text,
  presses: 1,
  state: 'asking',
  ...rest,
});

const onDevice = {
  ...rating.words.activity,
  id: 'keadaan-terjawab',
  rating: { ...(rating.words.activity as { rating: object }).rating, level: 'device' },
} as DefinitionInput;
const reviewed = {
  ...activity,
  id: 'keadaan-periksa',
  feedback: { ...(activity as { feedback: object }).feedback, review: true },
} as DefinitionInput;

/** What people may meet once they have begun. */
export const examples = {
  mistakes: message('salah', 'A mistake, in the summary and beside the question', { answer: '' }),
  warning: message('peringatan', 'Personal data in the text', {
    answer: 'Telepon saya 0812-3456-7890.',
    state: 'reviewing',
  }),
  review: message('periksa', 'Everything once more before it is sent', {
    activity: reviewed,
    state: 'reviewing',
  }),
  waiting: message('menunggu', 'Not sent yet: the backend is away', {
    trouble: 'unavailable',
    state: 'waiting',
  }),
  offline: message('luring', 'Not sent yet: this device has no network', {
    trouble: 'offline',
    state: 'waiting',
  }),
  failed: message('gagal', 'Not kept: nothing comes back from the backend', {
    trouble: 'unreachable',
    state: 'failed',
  }),
  refused: message('ditolak', 'Closed while somebody wrote: refused, and nothing lost', {
    trouble: 'closed',
    state: 'failed',
  }),
  receipt: message('terima', 'The receipt', { state: 'done' }),
  answered: {
    tag: 'suara-rating',
    about: 'This device holds an answer already',
    activity: onDevice,
    answer: true,
    presses: 1,
    again: true,
    state: 'answered',
  },
} satisfies Record<string, StateExample>;
