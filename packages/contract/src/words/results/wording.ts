// Words of published results: what every page of figures says. How a count went, step by step, is in `counting/`.
import type { StateWords } from '../words.ts';

/** What most figures need. */
export interface ResultsShowWording {
  lang: string;
  loading: string;
  tryAgain: string;
  unreachable: string;
  interim: string;
  final: string;
  asOf: (when: string) => string;
  /** Figures are read again by themselves, and move in groups of at least `k`. */
  live: (n: number, k: string) => string;
  people: (n: number, shown: string) => string;
  blank: (n: number, shown: string) => string;
  withdrawn: (n: number, shown: string) => string;
  invalid: (n: number, shown: string) => string;
  /** Nobody has voted so far; nobody did before it closed. */
  noneYet: string;
  none: string;
  /** Too few took part for any figure to be shown. */
  tooFew: (shown: string) => string;
  /** In place of a figure that is hidden. */
  hiddenCell: (k: string) => string;
  /** Who leads while it is open; who has won once it is closed. */
  leads: (names: string, n: number) => string;
  wins: (names: string, n: number) => string;
  leading: string;
  winner: string;
  tied: string;
  tie: (names: string) => string;
  /** What settled a tie, or that nothing did. */
  tieBroken: (seed: string) => string;
  tieOpen: string;
  votes: (n: number, shown: string) => string;
  between: (low: string, high: string) => string;
  table: string;
  how: string;
  trust: Record<'anyone' | 'device' | 'token' | 'identity', string>;
  steps: string;
}

/** What only some figures need: other methods, news; and why there are none. */
export interface ResultsRareWording {
  unknown: string;
  misconfigured: string;
  /** Why there are no figures, by policy or state. `when`: closing or opening time, where there is one. */
  hidden: Record<
    'upcoming' | 'after-vote' | 'after-close' | 'never',
    (when: string | undefined) => StateWords
  >;
  /** That nothing settled a tie, where projects compete for money: the steps that are shown are one way in which it may go. */
  tieOpenBudget: string;
  scored: Record<'sum' | 'mean' | 'borda', string>;
  /** How many others an option beats. */
  beatsOf: (n: string, of: number, shownOf: string) => string;
  agree: string;
  pass: string;
  disagree: string;
  points: (n: number, shown: string) => string;
  /** The method is newer than this page. */
  unknownMethod: (name: string) => string;
  /** Said after figures have changed. */
  updated: (people: string, leader: string) => string;
}

export interface ResultsWording extends ResultsShowWording, ResultsRareWording {}
