// Which modules travel together. Whoever passes by loads what an element is shown with; what acts comes at the first touch;
// what few do comes when they do it. `loaded.test.ts` holds to that.
import { languages } from '../src/i18n/words.ts';
import type { Entry } from './elements.ts';

/** What is needed in several places later on, in a file of its own. */
const help = {
  name: 'help',
  test: /elements\/src\/(i18n|shared)\//,
};

/**
 * Of that, what is shown at once where there is room for it: the fewer files, the smaller. Nothing else may need what
 * acts before anybody touches the element.
 */
const atOnce: Readonly<Record<string, RegExp>> = {
  rating:
    /elements\/src\/(i18n\/part|questions\/typed)\.ts$|contract\/src\/(scales|check\/(scale|asked))\.ts$/,
  feedback: /elements\/src\/(i18n\/(part|around)|shared\/(announce|adopt)|sending\/updated)\.ts$/,
  poll: /elements\/src\/(i18n\/part|shared\/(announce|adopt))\.ts$/,
  results: /elements\/src\/i18n\/part\.ts$/,
};

/** What only some definitions ask, before anybody touches it. */
const asks = { name: 'rare', test: /elements\/src\/questions\// };

/** What acts shares with what only some definitions show: nobody who passes by loads what acts, for this. */
const both = (has: (name: string) => boolean) => ({
  name: 'both',
  test: has('poll')
    ? /contract\/src\/(tables|scales|check\/(scale|asked))\.ts$|elements\/src\/(questions\/typed|ballots\/(controls|piece)|poll\/own-clock)\.ts$/
    : /contract\/src\/(scales|check\/(scale|asked))\.ts$|elements\/src\/questions\/typed\.ts$/,
});

/** What only some ratings ask next, and by which scores. */
const further = {
  name: 'further',
  test: /elements\/src\/rating\/further\.ts$|contract\/src\/check\/side\.ts$/,
};

/** What is asked after sending: figures, what became of an answer, taking it back. */
const reads = {
  name: 'reads',
  test: /client\/src\/(asking|after-refusal|backends\/suara-reads)\.ts$|contract\/src\/judge-results\.ts$/,
};

/** What shows a last look before sending; the terms of the notice, which few open, come alone. */
const looks = {
  name: 'look',
  test: /elements\/src\/(sending\/reviewing|feedback\/review)\.ts$/,
};

/** What acts and what sends: all of it comes at the first touch, so it is one file. */
const acts = {
  name: 'act',
  test: /elements\/src\/(sending\/(?!reviewing|revising|notice-details|period|fill|find|restoring|panel|terms|withdrawn|kinds)|\w+\/answers\.ts|feedback\/check\.ts|shared\/rules\.ts)|contract\/src\/(check|judge)\/|build\/(lean\/|other-kinds)|client\/src\/(?!activity-check|given|asking|judging-reads|refusals|after-refusal|misuse|challenge|outbox|backends\/(?!suara(-calls|-ask)?\.ts))/,
};

/** Figures are asked for through the SDK by people who never send. */
const sdk = {
  name: 'sdk',
  test: /elements\/src\/sending\/connect\.ts$|build\/lean\/(?!leaving)|contract\/src\/(patterns|check\/date|judge\/(shape|instant))\.ts$|client\/src\/(backends\/suara(-ask|-reads)?|client|endpoint|errors|exchange|holding|json|keepalive|keeping|load|pause|platform|taken)\.ts$/,
};

/** Words of which nearly every definition of one element has need, besides those to ask with. */
const alsoSaid: Readonly<Record<string, (language: string) => string>> = {
  feedback: (language) => `${language}.around.ts`,
  poll: (language) => `poll/${language}.ts`,
};

/** Those and the words to ask with are one file for each language. */
const wordsOf = (file: string, also: (language: string) => string) =>
  languages.map((language) => {
    const both = [`${language}.show.ts`, also(language)];
    return {
      name: `${language}-${file}`,
      test: (id: string) => both.some((one) => id.endsWith(`/contract/src/words/${one}`)),
    };
  });

/**
 * The files that a start is split into; the first that fits a module takes it, and all that it needs.
 *
 * @param shown - paths of the modules that its elements are shown with
 */
export function groupsOf(elements: readonly Entry[], shown: ReadonlySet<string>) {
  const has = (one: string) => elements.some(({ name }) => name === one);
  const early = elements.length === 1 ? atOnce[elements[0]?.name ?? ''] : undefined;
  return [
    { name: 'show', test: (id: string) => shown.has(id) || early?.test(id) === true, priority: 1 },
    ...(early ? [] : [help]),
    ...elements.flatMap(({ name, file }) =>
      early && alsoSaid[name] ? wordsOf(file, alsoSaid[name]) : [],
    ),
    ...(has('feedback') ? [asks] : []),
    ...(early && !has('poll') ? [] : [both(has)]),
    ...(has('rating') ? [further] : []),
    ...(has('results') ? [sdk] : []),
    acts,
    reads,
    looks,
  ];
}
