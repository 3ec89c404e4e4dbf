/** A place that an expression fills: a node by its number, and an attribute's sign and name where it is one. */
export interface Place {
  index: number;
  /** `=` an attribute, `.` a property, `?` an attribute that is there or not, `@` an event; none: it is drawn there. */
  sign?: string;
  name?: string;
}

/**
 * Reads a template as `compiled.ts` writes it: HTML in which `<?>` is what an expression draws, and ` ?hidden` within a
 * tag an attribute that one fills.
 *
 * @returns the HTML without these attributes, and the places in the order of their expressions
 */
export function read(template: string): { html: string; places: Place[] } {
  const places: Place[] = [];
  let index = -1;
  // Lit counts elements and comments; `<?>` is read as a comment.
  const html = template.replace(/<[a-z?!][^>]*/g, (tag) => {
    index += 1;
    if (tag === '<?') places.push({ index });
    return tag.replace(/ ([=.?@])([\w-]+)/g, (_, sign: string, name: string) => {
      places.push({ index, sign, name });
      return '';
    });
  });
  return { html, places };
}
