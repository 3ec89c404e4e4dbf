import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { onlyRegisters } from './.ci/lint/only-registers.js';
import { importsOf, importsOutside, rooms } from './.ci/lint/rooms.js';
import { restrict } from './.ci/lint/syntax.js';

const typescript = ['**/*.ts'];
const tests = [
  '**/*.{test,e2e,types}.ts',
  'test/**/*.ts',
  'packages/*/{bench,test,testing}/**/*.ts',
];
const besides = ['**/*.{test,stories,types}.ts'];
const source = (name) => `packages/${name}/src/**/*.ts`;

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/node_modules/',
    'storybook-static/',
    'coverage/',
    '**/reports/',
    '**/.stryker-tmp/',
  ]),

  {
    files: [...typescript, '**/*.{js,mjs}'],
    plugins: { suara: { rules: { 'only-registers': onlyRegisters } } },
    extends: [js.configs.recommended, noUnsanitized.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...restrict.anywhere,
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 300],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
    },
  },

  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        URL: false,
        clearInterval: false,
        console: false,
        process: false,
        setInterval: false,
      },
    },
  },

  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...importsOutside(),
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/dot-notation': 'off', // says nothing about what the code does
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-misused-spread': 'off', // where text is spread, code points are meant
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/unbound-method': 'off', // objects here are closures, not classes
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },

  // The arrows between packages; what a package's own tests and stories import is free.
  Object.keys(rooms).map((name) => ({
    files: [source(name)],
    ignores: besides,
    rules: importsOf(name),
  })),
  {
    files: ['packages/tally/src/{bin,files}/**/*.ts'],
    ignores: besides,
    rules: importsOf('tally', ['commander', 'csv-parse', 'node:']),
  },

  // Counting is pure.
  {
    files: [source('tally')],
    ignores: [...besides, 'packages/tally/src/{bin,files}/**'],
    rules: {
      ...restrict.counting,
      'no-restricted-globals': ['error', 'fetch', 'process', 'setTimeout', 'setInterval'],
    },
  },

  // Only bin reads the process; the server itself must run in a page as well.
  {
    files: [source('server')],
    ignores: [...besides, 'packages/server/src/{bin,config}/**', 'packages/server/src/config*.ts'],
    rules: { 'no-restricted-globals': ['error', 'process'] },
  },

  // Elements, wherever they are written.
  {
    files: [source('elements'), '.storybook/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    rules: {
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': 'error',
      'lit/value-after-constraints': 'error',
      'wc/guard-super-call': 'off', // LitElement always has the callbacks
    },
  },
  {
    files: [source('elements')],
    ignores: [...besides, '**/*.define.ts', 'packages/elements/src/shared/define.ts'],
    rules: {
      ...restrict.elements,
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Moving bytes is the room of @suara/client.' },
        { name: 'XMLHttpRequest', message: 'Moving bytes is the room of @suara/client.' },
      ],
    },
  },
  {
    files: ['packages/elements/src/i18n/*.ts', 'packages/contract/src/words/*.ts'],
    ignores: besides,
    rules: restrict.words,
  },
  { files: ['**/*.define.ts'], rules: { 'suara/only-registers': 'error' } },

  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      'no-unsanitized/method': 'off', // they import what they have just written
      '@typescript-eslint/no-unnecessary-condition': 'off', // what cannot be is what they look for
      '@typescript-eslint/no-floating-promises': 'off', // node:test collects what test() returns
      '@typescript-eslint/no-non-null-assertion': 'off', // a missing thing fails the test anyway
      '@typescript-eslint/require-await': 'off',
    },
  },
);
