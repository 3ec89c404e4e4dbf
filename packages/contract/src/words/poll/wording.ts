// What only polls say, beside the question; loaded with them.

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
  /** Said aloud shortly before closing. */
  closesSoon: (left: string) => string;
}
