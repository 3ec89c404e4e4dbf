import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './files.ts';

/** The steps of `npm test`, in the order they run: the cheapest first. */
export const allSteps = ['format', 'lint', 'types', 'unit', 'build', 'browser', 'e2e'] as const;

/** What a person asked `npm test` for. */
export interface Request {
  steps: string[];
  paths: string[];
  /** Words that are neither a step nor a path that exists. */
  unknown: string[];
}

/** Tells steps from paths. No step named means all of them. */
export function readRequest(words: readonly string[]): Request {
  const isStep = (word: string) => (allSteps as readonly string[]).includes(word);
  const isPath = (word: string) => existsSync(resolve(root, word));
  const named = allSteps.filter((step) => words.includes(step));
  return {
    steps: named.length > 0 ? named : [...allSteps],
    paths: words.filter((word) => !isStep(word) && isPath(word)),
    unknown: words.filter((word) => !isStep(word) && !isPath(word)),
  };
}
