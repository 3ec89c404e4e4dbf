import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the npm package a module lies in, or null for our own source. */
function packageOf(module: string): string | null {
  const at = module.lastIndexOf('/node_modules/');
  if (at < 0) return null;
  const [scope = '', name = ''] = module.slice(at + '/node_modules/'.length).split('/');
  const inside = scope.startsWith('@') ? `${scope}/${name}` : scope;
  return join(module.slice(0, at), 'node_modules', inside);
}

/**
 * The licence texts of everything that went into the browser files, as their authors ask.
 *
 * @param modules - the paths of all bundled modules
 * @param own - the project's own licence file
 */
export function licenses(modules: readonly string[], own: string): string {
  const folders = new Set(modules.map(packageOf).filter((folder) => folder !== null));
  const sections = [...folders].map((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      license?: string;
    };
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
    return `${manifest.name} ${manifest.version} (${manifest.license ?? 'see its site'})\n\n${text}`;
  });
  const ours = readFileSync(own, 'utf8').trim();
  return [`Suara (MIT)\n\n${ours}`, ...sections.sort()].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
}
