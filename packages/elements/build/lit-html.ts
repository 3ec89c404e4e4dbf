import type { Plugin } from 'rolldown';

/** What is taken out of Lit's own file, and what is put in its place. */
const cuts: readonly [what: RegExp, instead: string][] = [
  // A policy to make HTML of strings, and how it marks where expressions stand.
  [/,s=t\.trustedTypes,e=.*?(?=,l=document)/s, ''],
  // What it scans with; `html` and its like, which only lead there.
  [/,f="\[ .*?(?=,E=Symbol\.for)/s, ''],
  [/function V\(t,i\).*?(?=function M\()/s, ''],
  [/(?<=,e=)"number"==typeof s\?.*?,s\)(?=;)/s, 's'],
  [/_\$AC\(t\)\{.*?(?=k\(t\)\{)/s, ''],
  // What it tells the world, and other packages of its own.
  [
    /(?<=const j=).*?(?=,D=|;const D=)/s,
    '{AttributePart:H,PropertyPart:I,BooleanAttributePart:L,EventPart:z}',
  ],
  [/(?<=export\{j as _\$LH,)b as html,T as mathml,/, ''],
  [/(?<=D as render),w as svg/, ''],
];

/**
 * Leaves out of Lit what a template needs that nobody has made ready: `compiled.ts` makes all of them ready.
 *
 * @throws Something is not there: this version of Lit writes its file otherwise.
 */
export const cut = (code: string): string =>
  cuts.reduce((left, [what, instead]) => {
    if (!what.test(left)) throw new Error(`Lit writes its file otherwise now: ${String(what)}`);
    return left.replace(what, () => instead);
  }, code);

/** The same as a step of the build. */
export const withoutScanner: Plugin = {
  name: 'suara-without-scanner',
  transform: {
    filter: { id: /lit-html\/(lit-html|private-ssr-support)\.js$/ },
    handler: (code, id) =>
      id.endsWith('lit-html.js') ? cut(code) : "export { _$LH } from './lit-html.js';",
  },
};
