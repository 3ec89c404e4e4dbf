import type { OutputBundle, OutputChunk, Plugin } from 'rolldown';

/** The name that `groups.ts` gives to what an element is shown with. */
export const shownName = 'show';

/** A file that registers elements, with all that they are shown with in it. */
export interface Joined {
  /** The scripts that it may load later. */
  lazy: string[];
  /** The paths of the modules it was made of. */
  modules: string[];
}

/** The names of an import or export clause: what each is called there, and as what it is taken or given. */
const namesOf = (clause: string) =>
  clause
    .split(',')
    .map((one) => one.trim().split(' as '))
    .map(([name = '', as = name]) => ({ name, as }));

/** Takes what another file imported from where it lies for all who load it. */
function takes(code: string, address: string, place: string): string {
  return code
    .replaceAll(`import"${address}";`, '')
    .replaceAll(`import("${address}")`, `Promise.resolve(${place})`)
    .replaceAll(
      /import\s*\{([^}]*)\}\s*from\s*"([^"]*)";?/g,
      (whole, clause: string, from: string) => {
        const taken = namesOf(clause).map(({ name, as }) => `${name}:${as}`);
        return from === address ? `const{${taken.join(',')}}=${place};` : whole;
      },
    );
}

/** Lays what a file exports where others take it. The first to come stays: elements are registered once. */
function lays(code: string, place: string): string {
  return code.replace(/export\s*\{([^}]*)\};?\s*$/, (_, clause: string) => {
    const laid = namesOf(clause).map(({ name, as }) => `${as}:${name}`);
    return `${place}??={${laid.join(',')}};`;
  });
}

function chunksOf(files: OutputBundle): OutputChunk[] {
  return Object.values(files).filter((one) => one.type === 'chunk');
}

/**
 * Makes one file of the one that registers elements and of what they are shown with, so that a page waits for one
 * answer of its server and not for one after the other. What is loaded later shares code with it. It does not import
 * the file, as pages may address that in several ways (`form.js?v=2`) and would then have it twice, and its state: it
 * takes what it needs from the global object, where the file has laid it by a name of its content.
 *
 * @param joined - is told what each file is made of
 */
export const oneFile = (joined: Map<string, Joined>): Plugin => ({
  name: 'suara-one-file',
  generateBundle(_, files) {
    const entry = chunksOf(files).find(({ isEntry }) => isEntry);
    const shown = chunksOf(files).find(({ name }) => name === shownName);
    if (!entry || !shown) return;
    const key = shown.fileName.slice(shownName.length + 1, -'.js'.length);
    const place = `globalThis[Symbol.for(${JSON.stringify(`suara ${key}`)})]`;
    entry.code = lays(shown.code, place);
    joined.set(entry.fileName, {
      lazy: shown.dynamicImports,
      modules: [...shown.moduleIds, ...entry.moduleIds],
    });
    for (const one of chunksOf(files)) {
      if (one === entry || one === shown) continue;
      one.code = takes(one.code, `../${shown.fileName}`, place);
      if (one.code.includes(`/${shown.fileName}`))
        throw new Error(`${one.fileName} asks for ${shown.fileName} in a way not known yet.`);
    }
    if (/\bexport\s*(?:[{*]|(?:const|let|var|function|class|default)\b)/.test(entry.code))
      throw new Error(`${shown.fileName} exports in a way not known yet.`);
    // It is how a bundler is told to write no file.
    delete files[shown.fileName];
  },
});
