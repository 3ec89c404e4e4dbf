// What a developer's editor knows of an element who imports its tag and nothing else.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { suite, test } from 'node:test';
import ts from 'typescript';

const elements = resolve(import.meta.dirname, '../../packages/elements');

const page = (name: string) => `import '@suara/elements/${name}/define';
const element = document.querySelector('suara-${name}')!;
element.addEventListener('suara-submitted', ({ receipt }) => receipt?.code.trim());
element.addEventListener('suara-queued', ({ delay }) => delay.toFixed());
element.addEventListener('suara-failed', ({ code }) => code.trim());
element.addEventListener('suara-withdrawn', ({ receipt }) => receipt?.code.trim());
`;

/** What the compiler says of a page that uses the packages, and is written nowhere. */
function complaints(name: string): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    customConditions: ['suara-source'],
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
  };
  const file = resolve(elements, 'page.ts');
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, how, ...rest) =>
    path === file ? ts.createSourceFile(path, page(name), how) : getSourceFile(path, how, ...rest);
  const program = ts.createProgram([file], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

suite('who imports a tag', () => {
  for (const name of ['feedback', 'rating', 'poll'])
    test(`has the types of what <suara-${name}> tells the page`, () => {
      assert.deepEqual(complaints(name), []);
    });
});
