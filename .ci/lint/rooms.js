// Which package may import what: the arrows of CONTRIBUTING.md, as ESLint settings.

/**
 * Bare imports each package's source may make. A type import of `types` is free as well. The parts
 * of the contract that elements use as values hold no schema, and so no zod.
 */
export const rooms = {
  contract: { values: ['zod/mini'], types: [] },
  tally: { values: ['@noble/hashes'], types: ['@suara/contract'] },
  client: { values: ['@suara/contract', 'ky', 'idb', 'altcha-lib'], types: [] },
  elements: {
    values: [
      ...['@suara/client', 'lit', '@floating-ui/dom'],
      ...['check', 'tables', 'problem-codes', 'words'].map((part) => `@suara/contract/${part}`),
    ],
    types: ['@suara/contract'],
  },
  server: {
    values: `@suara/contract @suara/tally @hono/node-server @noble/hashes @scure/base altcha-lib
      better-sqlite3 canonicalize commander hono kysely pino prom-client rate-limiter-flexible yaml
      zod/mini node:`.split(/\s+/),
    types: [],
  },
};

const packages = Object.keys(rooms).join('|');
const escape = (name) => name.replaceAll('/', '\\/');
const oneOf = (names) =>
  names.map((n) => (n.endsWith(':') ? n : `${escape(n)}(?:\\/|$)`)).join('|');

/** True of every package: no way round another package's front door, no HTML or style from text. */
const everywhere = [
  {
    regex: `^\\.{1,2}\\/(.*\\/)?(${packages})\\/(src|dist)\\/`,
    message: 'Import the package by its name: its index.ts is the only door.',
  },
  {
    regex: `^@suara\\/(${packages})\\/(src|dist)(\\/|$)`,
    message: 'Import the package by its name: its index.ts is the only door.',
  },
  {
    regex: '^zod(?!\\/mini$)',
    message: "Import from 'zod/mini': full zod weighs 24 kB more and probes new Function.",
  },
  {
    regex: '^lit\\/(directives\\/(unsafe-(html|svg|mathml)|style-map)|static-html)(\\.js)?$',
    message: 'No markup or style from text: it defeats Trusted Types or breaks a strict CSP.',
  },
];

/** The import rule for files outside the packages' source: tests, stories, examples, tools. */
export function importsOutside() {
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns: everywhere }] };
}

/**
 * The import rule for the source of one package.
 *
 * @param name - the package's folder
 * @param extra - further bare imports that a part of it may make, such as a command line
 */
export function importsOf(name, extra = []) {
  const values = rooms[name].values.concat(extra);
  const types = rooms[name].types;
  const known = oneOf(values.concat(types));
  const patterns = everywhere.concat({
    regex: known ? `^(?![./])(?!${known})` : '^(?![./])',
    message: `${name} may import only: ${values.concat(types).join(', ')} (CONTRIBUTING.md, Rooms).`,
  });
  if (types.length > 0) {
    patterns.push({
      regex:
        values.length > 0 ? `^(?!${oneOf(values)})(?:${oneOf(types)})` : `^(?:${oneOf(types)})`,
      allowTypeImports: true,
      message: `${name} may use only the types of this package: write import type.`,
    });
  }
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}
