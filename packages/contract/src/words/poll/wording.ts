// What only polls say, beside the question; loaded with them.

/** How moments in Indonesia are written without `Intl`, and as it does; absent where the language is left to it. */
export interface PlainMoments {
  /** From January on, with blanks between. */
  months: string;
  /** `clock` as `23:59`; `ahead` of UTC by 7, 8 or 9 hours. */
  moment: (day: string, clock: string, ahead: number) => string;
}

export interface PollWording {
  /** Who may vote how often, and what that means: said before anybody votes. */
  trust: Record<'anyone' | 'device' | 'token' | 'identity', string>;
  changes: Record<'until-close' | 'never', string>;
  /** How many to choose, where there are bounds. */
  atLeast: (min: string) => string;
  exactly: (n: string) => string;
  between: (min: string, max: string) => string;
  /** Time left, e.g. "in 3 days", and the moment. */
  closesIn: (left: string, when: string) => string;
  /** The same moment on the reader's clock. */
  yourTime: (when: string) => string;
  plain?: PlainMoments;
  /** Said aloud shortly before closing. */
  closesSoon: (left: string) => string;
}
