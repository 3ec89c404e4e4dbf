import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const home = resolve(import.meta.dirname, '..');

/** What examples take for granted; what one of them declares itself comes before it. */
const given = `
export {};
declare global {
  type AnswerOf<A> = import('@suara/client').AnswerOf<A>;
  const client: import('@suara/client').Client;
  const activity: import('@suara/contract').Activity;
  const draft: import('@suara/client').Draft<never>;
  const about: import('@suara/client/open311').Open311BackendOptions['about'];
  const setting: import('@suara/client/conformance').BackendSetting;
  function giveTextBack(): void;
}
`;

/** The code of every `@example` and of the README, with the place it stands at. */
function examples(): { place: string; code: string }[] {
  const readme = readFileSync(join(home, 'README.md'), 'utf8').matchAll(/```ts\n(.*?)```/gs);
  const told = [...readme].map(([, code = ''], i) => ({
    place: `README.md example ${i + 1}`,
    code,
  }));
  const documented = globSync('src/**/*.ts', { cwd: home })
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(home, file), 'utf8');
      const found = text.matchAll(/@example\n +\* ```ts\n(.*?)```/gs);
      return [...found].map(([, code = ''], i) => ({
        place: `${file} example ${i + 1}`,
        code: code.replaceAll(/^ +\* ?/gm, ''),
      }));
    });
  return [...documented, ...told];
}

test('every example of the documentation compiles', () => {
  const folder = mkdtempSync(join(home, 'src', '.examples-'));
  try {
    const all = examples();
    assert.ok(all.length >= 23, `${all.length} examples`);
    const files = all.map(({ place, code }, i) => {
      const file = join(folder, `${i}.ts`);
      writeFileSync(file, `${code}\nexport {};\n`);
      return { place, file };
    });
    const config = ts.readConfigFile(resolve(home, '../../tsconfig.json'), (path) =>
      ts.sys.readFile(path),
    );
    const { options } = ts.parseJsonConfigFileContent(
      config.config,
      ts.sys,
      resolve(home, '../..'),
    );
    const world = join(folder, 'given.d.ts');
    writeFileSync(world, given);
    const program = ts.createProgram([world, ...files.map(({ file }) => file)], {
      ...options,
      noEmit: true,
      incremental: false,
      noUnusedLocals: false,
      noUnusedParameters: false,
    });
    const wrong = files.flatMap(({ place, file }) =>
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(file))
        .map(({ messageText }) => `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
    );
    assert.deepEqual(wrong, []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
