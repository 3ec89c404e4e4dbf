import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What the `integrity` attribute of a file with this content must say. */
export function integrity(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/**
 * Writes `sri.json`: for every script and style in the folder, by its path, its integrity.
 * The same object is the `integrity` of an import map, once the paths are addresses.
 */
export function writeIntegrity(dir: string): Record<string, string> {
  const files = globSync('**/*.{js,css}', { cwd: dir }).map((file) => file.replaceAll(sep, '/'));
  const list = Object.fromEntries(
    files.sort().map((file) => [file, integrity(readFileSync(join(dir, file)))]),
  );
  writeFileSync(join(dir, 'sri.json'), `${JSON.stringify(list, null, 2)}\n`);
  return list;
}
