// What the words of a language are. One file a language and part; plain text and plural functions, nothing imported,
// so that a page loads one language alone. The server's pages and the elements show the very same words.

/** Bounds and sums that come with a mistake, as shown: numbers and dates are already in the reader's format. */
export interface IssueParams {
  min?: string;
  max?: string;
  /** Present where a plural is needed: the number behind `max`, or `min`. */
  count?: number;
  total?: string;
  length?: string;
}

/** Says what to do about one mistake. `name` is the question's label, shortened where it is long. */
export type IssueWords = (name: string, params: IssueParams) => string;

/**
 * Mistakes by `code` of a `FieldIssue`, or by `code:kind` where one kind of question has words of its own.
 * Each says what to do, names the question, and blames nobody.
 */
export type IssueKey =
  | 'required'
  | 'required:choice'
  | 'required:choices'
  | 'required:consent'
  | 'format:email'
  | 'format:phone'
  | 'format:date'
  | 'format:number'
  | 'too-long'
  | 'too-short'
  | 'too-many'
  | 'too-few'
  | 'out-of-range'
  | 'out-of-range:min'
  | 'out-of-range:max'
  | 'not-integer'
  | 'withdrawn-option'
  | 'duplicate'
  | 'over-budget'
  | 'control-character'
  | 'invalid';

/** A state that is told: a heading, and what it means and what to do. */
export interface StateWords {
  title: string;
  text: string;
}

/** Why an answer was not kept, or why the form can't be shown. Keys are problem codes, or states of the page. */
export type FailureKey =
  | 'offline'
  | 'unreachable'
  | 'unavailable'
  | 'too-many-requests'
  | 'too-large'
  | 'refused'
  | 'unknown-version'
  | 'stale-revision'
  | 'withdrawn'
  | 'frozen';

/** Labels of the steps of a scale, lowest first. */
export interface ScaleWords {
  'yes-no': readonly string[];
  thumbs: readonly string[];
  stars: readonly string[];
  smileys: readonly string[];
  words: readonly string[];
  /** Lowest and highest only; the steps between are numbers. */
  nps: readonly [string, string];
  /** Lowest and highest only. */
  ces: readonly [string, string];
}

/** What is needed to ask. A page loads it before it paints. */
export interface ShowWording {
  /** Language tag of this file. */
  lang: string;
  send: string;
  next: string;
  back: string;
  tryAgain: string;
  /** Follows the label of a question that may be left out. */
  optional: string;
  yes: string;
  no: string;
  /** Label of the choice among kinds of feedback. */
  kind: string;
  /** Label of a rating's comment where the definition has none. */
  reasons: string;
  /** Choice of a poll that names no option. */
  blank: string;
  /** Stands before an option that the agency has taken out. */
  optionWithdrawn: string;
  step: (step: string, steps: string) => string;
  /** How many may be chosen: at most `max`. */
  upTo: (n: number, shown: string) => string;
  /** Opens the notice. */
  about: string;
  closesAt: (when: string) => string;
  /** In one sentence: not sent, and what to do. */
  lost: string;
  scales: Pick<ScaleWords, 'words' | 'yes-no'>;
  /** The form can't be shown here; the way on is in the page's own text under it. */
  cannotShow: Record<'unreachable' | 'unknown-activity' | 'newer-server' | 'bad-endpoint', string>;
}

/** What is needed from the first touch on: to fill in, to send, and to say why something did not work. */
export interface ActWording {
  /** Characters still free; `n` is the number, `shown` its text. */
  left: (n: number, shown: string) => string;
  /** Characters too many. */
  over: (n: number, shown: string) => string;
  sending: string;
  /** Heading of the error summary. */
  problem: string;
  /** Read out, not shown, before a mistake beside its question. */
  errorPrefix: string;
  issues: Record<IssueKey, IssueWords>;
  /** Heading over every reason why an answer was not kept. */
  notSent: string;
  /** Waiting for the network or the backend. Never sounds like success. */
  waiting: StateWords;
  /** Waiting because this device has no network. */
  offline: StateWords;
  /** What was written stays, and may be copied. */
  kept: string;
  copyText: string;
  copiedText: string;
  failures: Record<FailureKey, string>;
  /** Where a backend can't tell whether it has kept an answer, and sending again might count twice. */
  uncertain: StateWords;
  closed: (when: string) => StateWords;
  upcoming: (when: string) => StateWords;
}

/** Scales that are not drawn as a list; what these mean comes with how they are drawn. */
export interface ScaleWording {
  scales: Omit<ScaleWords, 'words' | 'yes-no'>;
}

/** All of it, in one. */
export interface Wording extends Omit<ShowWording, 'scales'>, ActWording {
  scales: ScaleWords;
}
