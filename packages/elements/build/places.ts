/** One piece of a template: a text, or a tag. */
export interface Piece {
  text?: string | undefined;
  /** Of a tag: what it names; `?` is a place where an expression draws something, `!` keeps two of them apart. */
  name: string;
  ends: boolean;
  /**
   * Attributes with their values; and without one, by its sign, what an expression fills: `=` an attribute, `.` a
   * property, `?` an attribute that is there or not, `@` an event.
   */
  attributes: [sign: string, name: string, value: string | undefined][];
}

/** Reads a template as `compiled.ts` writes it. */
export const read = (template: string): Piece[] =>
  [...template.matchAll(/<(\/?)([\w?!-]+)([^>]*)>|([^<]+)/g)].map(
    ([, end, name = '', attributes = '', text]) => ({
      text,
      name,
      ends: end === '/',
      attributes: [...attributes.matchAll(/ ([=.?@]?)([\w-]+)(?:="([^"]*)")?/g)].map(
        ([, sign = '', attribute = '', value]) => [sign, attribute, value],
      ),
    }),
  );

/** The one element of the templates that has no end. */
export const endless = 'input';
