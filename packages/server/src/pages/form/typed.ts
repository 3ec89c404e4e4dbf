/** What a person has typed so far, and what is to be mended; empty when the page is first opened. */
export interface Typed {
  /** First value of a field, or nothing. */
  get(field: string): string;
  has(field: string, value: string): boolean;
  /** What to do about a field. */
  issue(field: string): string | undefined;
  readonly issues: readonly (readonly [field: string, message: string])[];
}

/** @param issues - In the order of the page. */
export function typedOf(
  values: URLSearchParams,
  issues: readonly (readonly [string, string])[] = [],
): Typed {
  const messages = new Map<string, string>();
  for (const [field, message] of issues) if (!messages.has(field)) messages.set(field, message);
  return {
    get: (field) => values.get(field) ?? '',
    has: (field, value) => values.getAll(field).includes(value),
    issue: (field) => messages.get(field),
    issues: [...messages],
  };
}
