// Remembers what was installed, so that a second start does not install again.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeMajor } from './versions.mjs';

/** The file lives under node_modules: whoever removes that folder removes the memory too. */
const stampFile = (root) => join(root, 'node_modules', '.suara', 'install.json');

/** The files that decide what an install brings, relative to the root, in a fixed order. */
function manifests(root) {
  const inside = (folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`)
      : [];
  return ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']
    .concat(inside('packages'), inside('examples'))
    .filter((file) => existsSync(join(root, file)))
    .sort();
}

/** Hash of the lockfile and every manifest: what node_modules must correspond to. */
export function fingerprint(root) {
  const hash = createHash('sha256').update(`node ${nodeMajor}\n`);
  for (const file of manifests(root)) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/**
 * What the last install left, or null where it no longer holds: manifests have changed, the
 * remembered Node is gone, or nothing was installed.
 *
 * @returns {{ node: string } | null}
 */
export function readStamp(root) {
  try {
    const stamp = JSON.parse(readFileSync(stampFile(root), 'utf8'));
    const holds = stamp.fingerprint === fingerprint(root) && existsSync(stamp.node);
    return holds ? { node: stamp.node } : null;
  } catch {
    return null;
  }
}

/** Called by the Node that has just installed: it is the one to run everything with. */
export function writeStamp(root, node = process.execPath) {
  mkdirSync(dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), JSON.stringify({ fingerprint: fingerprint(root), node }));
}
