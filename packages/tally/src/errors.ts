/**
 * Thrown when something cannot be counted at all: a poll without what its method needs, a rule
 * that does not exist, a file that is not what it says. Ballots that merely break a rule are not
 * errors: they are counted as invalid, with the reason.
 */
export class TallyError extends Error {
  /** Line of the file, from 1, where the error is about a line of a file. */
  readonly line: number | undefined;
  /** Whether the rest cannot be understood either, as when a header is wrong. */
  readonly fatal: boolean;

  constructor(
    message: string,
    options: ErrorOptions & { line?: number | undefined; fatal?: boolean } = {},
  ) {
    super(message, options);
    this.name = 'TallyError';
    this.line = options.line;
    this.fatal = options.fatal ?? false;
  }
}
