import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundle, type Script } from './bundle.ts';
import { cdn, entries, home } from './elements.ts';
import { licenses } from './licenses.ts';
import { brotliIn, sizes, type Size } from './sizes.ts';
import { writeIntegrity } from './sri.ts';

/** What a build leaves beside the files: from which source it came, what it weighs, what loads what. */
interface Stamp {
  source: string;
  report: Size[];
  scripts: Script[];
}

export interface CdnBuild {
  /** False where the files of an earlier build still hold. */
  built: boolean;
  report: Size[];
  /** The scripts; the paths of their modules are from the project's root. */
  scripts: Script[];
  /** Elements that have no source yet, by name. */
  missing: string[];
}

const stampFile = join(home, 'dist', 'cdn.json');
const projectRoot = join(home, '..', '..');

/** Hash of everything the browser files are made of. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const patterns = [
    'packages/{contract,client,elements}/{src,build}/**/*.{ts,css}',
    'packages/{contract,client,elements}/package.json',
    'pnpm-lock.yaml',
  ];
  for (const file of globSync(patterns, { cwd: projectRoot }).sort()) {
    if (/\.(test|stories|types)\.ts$/.test(file)) continue;
    hash.update(`${file}\n`).update(readFileSync(join(projectRoot, file)));
  }
  return hash.digest('hex');
}

function readStamp(): Stamp | null {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8')) as Stamp;
  } catch {
    return null;
  }
}

/**
 * Builds the browser files into `dist/cdn`, unless what is there was made of the same source.
 *
 * @throws The bundler's error, where a module is missing or wrong.
 */
export async function buildCdn(): Promise<CdnBuild> {
  const { there, missing } = entries();
  const source = fingerprint();
  const stamp = readStamp();
  const names = missing.map(({ name }) => name);
  if (stamp?.source === source && existsSync(join(cdn, 'sri.json')))
    return { ...stamp, built: false, missing: names };
  rmSync(cdn, { recursive: true, force: true });
  const bundled = await bundle(there, cdn);
  const style = join(home, 'src', 'suara.css');
  if (existsSync(style)) copyFileSync(style, join(cdn, 'suara.css'));
  const modules = bundled.flatMap((script) => script.modules);
  const fromRoot = (module: string) => relative(projectRoot, module);
  const scripts = bundled.map((one) => ({ ...one, modules: one.modules.map(fromRoot) }));
  writeFileSync(join(cdn, 'licenses.txt'), licenses(modules, join(projectRoot, 'LICENSE')));
  writeIntegrity(cdn);
  const files = there.map(({ file }) => file);
  const report = sizes(scripts, files, brotliIn(cdn));
  writeFileSync(stampFile, JSON.stringify({ source, report, scripts } satisfies Stamp));
  return { built: true, report, scripts, missing: names };
}
