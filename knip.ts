import type { KnipConfig } from 'knip';

/** What is there and used by nobody. Entries are files that are started or loaded by their path. */
export default {
  include: ['files', 'dependencies', 'unlisted', 'unresolved'],
  workspaces: {
    '.': {
      entry: [
        '.ci/*.{ts,mjs}',
        '.ci/steps/*.ts',
        '.ci/**/*.test.{ts,mjs}',
        '.ci/bootstrap/install-under.mjs',
        'test/**/*.{e2e,test,bench,faults,fuzz}.ts',
        'test/fixtures/failing/*.ts',
      ],
      project: ['.ci/**/*.{ts,js,mjs}', '.storybook/**/*.ts', 'test/**/*.ts'],
      // Started by their commands.
      ignoreDependencies: [
        '@arethetypeswrong/cli',
        '@custom-elements-manifest/analyzer',
        '@redocly/cli',
      ],
    },
    'packages/elements': {
      entry: [
        'src/**/*.{test,stories}.ts',
        'src/*/*.define.ts',
        'src/autoload/autoload.ts',
        'src/shared/policy.ts',
        'build/{other-kinds,lean/*}.ts',
        'build/*.test.ts',
        'bench/*.ts',
        'test/*.ts',
      ],
      project: ['{src,build,bench,test}/**/*.ts'],
      // The launcher's, which is still to be written.
      ignoreDependencies: ['@floating-ui/dom'],
    },
    'packages/server': {
      entry: [
        'src/**/*.{test,types}.ts',
        'src/bin/*.ts',
        'src/node/count-worker.ts',
        'src/stores/sqlite/checkpoint-worker.ts',
        'bench/*.ts',
        'test/*.test.ts',
      ],
      project: ['{src,bench,test}/**/*.ts'],
    },
    'packages/tally': {
      entry: ['src/**/*.{test,types}.ts', 'src/bin/*.ts', 'testing/mutate.ts', 'bench/*.bench.ts'],
      project: ['{src,bench,test,testing}/**/*.ts'],
      ignoreDependencies: ['@node-core/caritat', '@stryker-mutator/warm-runner'],
    },
    'packages/contract': {
      entry: ['src/**/*.test.ts', 'test/*.test.ts'],
      project: ['{src,test}/**/*.ts'],
    },
    'packages/client': {
      entry: ['src/**/*.{test,types}.ts'],
      project: ['{src,bench,test,testing}/**/*.ts'],
    },
  },
} satisfies KnipConfig;
