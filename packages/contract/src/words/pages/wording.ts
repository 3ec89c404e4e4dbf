// What only the server's own pages say, beside the words that they share with the elements.
import type { Status } from '../../receipt.ts';
import type { StateWords } from '../words.ts';

/** A label and a sentence that explains it. */
export interface Told {
  label: string;
  text: string;
}

/** Around the form. */
export interface FormPageWords {
  languages: string;
  skip: string;
  /** Before the title of a page whose form has mistakes. */
  errorTitle: (title: string) => string;
  /** The form was open for too long, or was opened elsewhere; all is kept, send again. */
  expired: string;
  /** Something was sent from this page before; sending again replaces it. */
  replaces: string;
  noAnswer: string;
  /** A question that is asked only after one of these answers. */
  onlyIf: (question: string, answers: string) => string;
  low: string;
  high: string;
  atMost: (characters: string) => string;
  between: (min: string, max: string) => string;
  rankHint: string;
  notRanked: string;
  chooseBetween: (min: string, max: string) => string;
  blankOrChoice: string;
  /** Another option has the same place already. */
  samePlace: (name: string) => string;
  /** Fallbacks for labels that the definition may leave out. */
  score: string;
  choice: string;
  privacyHint: string;
}

/** The notice, said before anything is asked. */
export interface NoticeWords {
  emergency: string;
  /** Who may take part, by level. */
  levels: Record<'anyone' | 'device' | 'token' | 'identity', string>;
  /** In place of the results' own words at level `device`: an answer of a page without a script has no device. */
  trustDevice: string;
  whoMayTakePart: string;
  changes: string;
  changesAllowed: Record<'until-close' | 'never', string>;
}

/** After sending. */
export interface ReceiptWords {
  nextDefault: string;
  noAnswer: string;
  /** Over figures that are older than the answer. */
  notYetCounted: string;
  /** Only this page knows what an answer is taken back with. */
  withdrawHere: string;
}

/** Status by code. */
export interface StatusWords {
  title: string;
  code: string;
  now: string;
  history: string;
  when: string;
  answerBy: string;
  statuses: Record<Status, Told>;
  noTexts: string;
  lookUp: string;
  enterCode: string;
  enterCodeHint: string;
  show: string;
  notFound: string;
  /** The form was sent without a code. */
  noCode: string;
}

/** Official replies. */
export interface ResponsesWords {
  title: string;
  said: string;
  did: string;
  states: Record<'planned' | 'in-progress' | 'done' | 'declined', string>;
  more: string;
}

/** A page that can't be shown, by what stood in the way. */
export interface TroubleWords {
  'not-found': StateWords;
  'unknown-activity': StateWords;
  'origin-refused': StateWords;
  'unsupported-type': StateWords;
  'malformed-request': StateWords;
  'method-not-allowed': StateWords;
  'too-large': StateWords;
  unavailable: StateWords;
  again: string;
}

/** All that the server's pages say beside `Wording`. */
export interface PageWording {
  form: FormPageWords;
  notice: NoticeWords;
  receipt: ReceiptWords;
  status: StatusWords;
  responses: ResponsesWords;
  trouble: TroubleWords;
  /** Stands before the hash of an activity's definition. */
  version: string;
}
