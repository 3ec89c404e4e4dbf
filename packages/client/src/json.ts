/**
 * JSON of a plain value. Old libraries on the page (Prototype.js 1.6) give arrays a `toJSON` that
 * `JSON.stringify` obeys, which turns `["a"]` into `"[\"a\"]"`; here only strings and numbers are left to it.
 */
export function toJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    let items = '';
    for (let i = 0; i < value.length; i++) items += (i > 0 ? ',' : '') + toJson(value[i]);
    return `[${items}]`;
  }
  let members = '';
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key];
    if (member !== undefined)
      members += `${members && ','}${JSON.stringify(key)}:${toJson(member)}`;
  }
  return `{${members}}`;
}
