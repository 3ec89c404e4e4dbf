/**
 * How templates become HTML where Trusted Types are enforced. In a file of its own, as a page that allows the policy
 * `lit-html` allows it once, and may have the files of several elements, each with its own Lit.
 */
export const policy = (
  globalThis as { trustedTypes?: { createPolicy<Rules>(name: string, rules: Rules): Rules } }
).trustedTypes?.createPolicy('lit-html', { createHTML: (html: string) => html });
