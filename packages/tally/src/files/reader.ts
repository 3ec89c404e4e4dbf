import { TallyError } from '../errors.ts';

/** Reads one kind of file, line by line, into a sink. Errors do not name the line: the caller does. */
export interface Reader {
  /** @throws {TallyError} The line cannot be read; nothing of it has been counted. */
  line(text: string, number: number): void;
  /** @throws {TallyError} The file is cut off, or contradicts itself. */
  end(): void;
}

/** Reads a part without which the rest means nothing: what is wrong in it cannot be left out. */
export function essential<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof TallyError)) throw cause;
    throw new TallyError(cause.message, { cause, fatal: true, line: cause.line });
  }
}
