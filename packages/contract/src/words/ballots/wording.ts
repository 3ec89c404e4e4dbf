// Words of the kinds of ballot that few polls use; loaded with them.

/** Ranking options from best to worst. */
export interface RankingWords {
  /** How to rank, before anything is ranked. */
  hint: string;
  /** Heading over what is ranked. */
  yours: string;
  /** Heading over what is not ranked yet. */
  rest: string;
  /** Stands where nothing is ranked yet. */
  none: string;
  /** Stands where everything is ranked. */
  all: string;
  /** Name of the button that ranks an option next; also read to those who see only a plus. */
  add: (option: string, place: string) => string;
  up: (option: string) => string;
  down: (option: string) => string;
  remove: (option: string) => string;
  /** Name of the list of places of one option. */
  placeOf: (option: string) => string;
  /** Announced after each act. */
  placed: (option: string, place: string, of: string) => string;
  removed: (option: string) => string;
  /** No more may be ranked. */
  full: (shown: string) => string;
}

/** A running total that explains itself. `sum` is e.g. `9 + 4 = 13`. */
export interface TotalWords {
  hint: (total: string) => string;
  used: (sum: string, total: string) => string;
  left: (n: number, shown: string) => string;
  over: (n: number, shown: string) => string;
}

/** All that the rarer kinds of ballot say. */
export interface BallotWording {
  ranking: RankingWords;
  score: {
    hint: (min: string, max: string) => string;
    noOpinion: string;
  };
  points: TotalWords;
  credits: TotalWords;
  budget: TotalWords & {
    costs: (amount: string) => string;
    /** More may be chosen than the budget pays for. */
    free: string;
    /** The ballot itself must fit the budget. */
    within: string;
  };
  /** Votes of `quadratic`, and what they take. */
  votesCost: (votes: number, shownVotes: string, cost: string) => string;
  /** At most so many for one option. */
  perOption: (shown: string) => string;
  more: (option: string) => string;
  fewer: (option: string) => string;
  /** Beside an amount that is not a whole number. */
  wholeNumber: string;
  statements: {
    agree: string;
    pass: string;
    disagree: string;
    progress: (at: string, of: string) => string;
    /** Your answer to the statement shown, when going back. */
    yours: (answer: string) => string;
    previous: string;
    skipToEnd: string;
    /** Each answer is sent as it is given. */
    sentEach: string;
    /** Answers are sent together at the end. */
    sentOnce: string;
    finished: (answered: string, of: string) => string;
    review: string;
    saving: string;
    saved: string;
    notSaved: string;
  };
}
