import { globSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** The project's root, whatever the working directory. */
export const root = resolve(import.meta.dirname, '..', '..');

/**
 * The files of the project that match, as paths from its root, sorted.
 *
 * @param patterns - globs from the root
 * @param not - the file is left out where this holds
 * @param under - only files in or equal to one of these paths; none given means everywhere
 */
export function filesOf(
  patterns: readonly string[],
  { not = () => false, under = [] }: { not?: (file: string) => boolean; under?: readonly string[] },
): string[] {
  const exclude = (name: string) => name === 'node_modules' || name === 'dist';
  const found = globSync(patterns, { cwd: root, exclude }).map((file) => file.replaceAll(sep, '/'));
  const wanted = under.map((path) => relative(root, resolve(root, path)).replaceAll(sep, '/'));
  const inside = (file: string) =>
    wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`));
  return [...new Set(found)].filter((file) => inside(file) && !not(file)).sort();
}
