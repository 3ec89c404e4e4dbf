// What only the server's own pages say: receipt, status, results and replies, and what stands around a form.
import type { Method } from '../../poll.ts';
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
  day: string;
  month: string;
  year: string;
  rank: (option: string) => string;
  rankHint: string;
  notRanked: string;
  noOpinion: string;
  pointsHint: (total: string) => string;
  creditsHint: (total: string) => string;
  budgetHint: (budget: string) => string;
  cost: (amount: string) => string;
  agree: string;
  pass: string;
  disagree: string;
  chooseBetween: (min: string, max: string) => string;
  blankOrChoice: string;
  /** Fallbacks for labels that the definition may leave out. */
  score: string;
  choice: string;
  comment: string;
  contact: string;
  contactHint: string;
  contactFields: Record<'name' | 'email' | 'phone' | 'address', string>;
  consent: string;
  speaksFor: string;
  speaks: Record<'self' | 'group' | 'other', string>;
  groupName: string;
  helpedBy: string;
  helpers: Record<'officer' | 'helper', string>;
  anonymous: Told;
  confidential: Told;
  privacyHint: string;
  check: string;
  checkText: string;
  change: string;
  notAnswered: string;
}

/** The notice, said before anything is asked. */
export interface NoticeWords {
  controller: string;
  purpose: string;
  legalBasis: string;
  readBy: string;
  answerBy: string;
  retention: string;
  contact: string;
  fullNotice: string;
  emergency: string;
  /** Who may take part, by level. */
  levels: Record<'anyone' | 'device' | 'token' | 'identity', string>;
  whoMayTakePart: string;
  resultsShown: string;
  policies: Record<'live' | 'after-vote' | 'after-close' | 'never', string>;
  changes: string;
  changesAllowed: Record<'until-close' | 'never', string>;
}

/** After sending. */
export interface ReceiptWords {
  title: string;
  kept: (when: string) => string;
  code: string;
  keepCode: string;
  next: string;
  nextDefault: string;
  answerBy: (when: string) => string;
  noAnswer: string;
  seeStatus: string;
  withdraw: string;
  withdrawText: string;
  withdrawButton: string;
  withdrawn: StateWords;
  again: string;
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
}

/** Figures and official replies. */
export interface ResultsWords {
  title: string;
  hidden: Record<'after-vote' | 'after-close' | 'never', string>;
  asOf: (when: string) => string;
  people: (n: number, shown: string) => string;
  withdrawn: (n: number, shown: string) => string;
  blank: (n: number, shown: string) => string;
  invalid: (n: number, shown: string) => string;
  option: string;
  count: string;
  share: string;
  scored: string;
  cost: string;
  agree: string;
  pass: string;
  disagree: string;
  question: string;
  mean: string;
  answers: string;
  overall: string;
  suppressed: (k: string) => string;
  suppressedCell: string;
  winner: (names: string, n: number) => string;
  tie: (names: string) => string;
  tieBroken: (names: string) => string;
  noneYet: string;
  method: string;
  methods: Record<Method, string>;
  /** "anyone could send more than one" and so on: what the level means for the figures. */
  trust: Record<'anyone' | 'device' | 'token' | 'identity', string>;
  version: string;
  kinds: string;
  data: string;
}

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
  results: ResultsWords;
  responses: ResponsesWords;
  trouble: TroubleWords;
}
