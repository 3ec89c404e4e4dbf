/**
 * Runs tests for Stryker within one process that stays: the modules under test are loaded once and
 * mutants switched on and off in them, which takes milliseconds where a process a mutant takes
 * most of a second. Tests are functions given to `test` of node:test, without hooks or subtests.
 */
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { type Plugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';

type Run = () => unknown;
type Collected = Map<string, Run>;
interface Shared {
  __stryker__: InstrumenterContext;
  /** Where the stand-in for node:test puts the tests of the files being loaded. */
  __collected__: Collected;
}
const shared = globalThis as unknown as Shared;

const STAND_IN = 'suara:test';
const source = 'export const test = (name, run) => void globalThis.__collected__.set(name, run);';

/** Each loading has its own copy of the project's modules, so that what runs on loading runs again. */
let loading = 0;

function hook(): void {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'node:test') return { url: STAND_IN, format: 'module', shortCircuit: true };
      const found = next(specifier, context);
      const own = found.url.startsWith('file:') && !found.url.includes('/node_modules/');
      return own && found.url.endsWith('.ts')
        ? { ...found, url: `${found.url}?${loading}` }
        : found;
    },
    load(url, context, next) {
      if (url === STAND_IN) return { format: 'module', source, shortCircuit: true };
      return next(url, context);
    },
  });
}

async function load(): Promise<Collected> {
  loading += 1;
  shared.__collected__ = new Map();
  const patterns = (process.env['SUARA_MUTATION_TESTS'] ?? '').split(' ');
  for (const file of globSync(patterns).sort()) await import(pathToFileURL(resolve(file)).href);
  return shared.__collected__;
}

/** What a test says is wrong, or nothing. */
async function failureOf(run: Run): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

class WarmRunner implements TestRunner {
  #tests: Collected = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    shared.__stryker__ = {};
    hook();
    this.#tests = await load();
  }

  async dryRun(): Promise<DryRunResult> {
    const context = shared.__stryker__;
    const tests = [];
    for (const [name, run] of this.#tests) {
      const start = performance.now();
      context.currentTestId = name;
      const failureMessage = await failureOf(run);
      const of = { id: name, name, timeSpentMs: performance.now() - start };
      tests.push(
        failureMessage === undefined
          ? { ...of, status: TestStatus.Success as const }
          : { ...of, status: TestStatus.Failed as const, failureMessage },
      );
    }
    delete context.currentTestId;
    const { mutantCoverage = { static: {}, perTest: {} } } = context;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const context: InstrumenterContext = shared.__stryker__;
    context.activeMutant = options.activeMutant.id;
    context.hitCount = 0;
    context.hitLimit = options.hitLimit ?? Infinity;
    try {
      const tests = options.mutantActivation === 'static' ? await load() : this.#tests;
      return await this.#first(tests, options);
    } catch (error) {
      return killed('loading', String(error), 0);
    } finally {
      delete context.activeMutant;
    }
  }

  /** Runs tests up to the first that fails. */
  async #first(tests: Collected, { testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    const context: InstrumenterContext = shared.__stryker__;
    let nrOfTests = 0;
    for (const [name, run] of tests) {
      if (testFilter && !testFilter.includes(name)) continue;
      nrOfTests += 1;
      const failure = await failureOf(run);
      if ((context.hitCount ?? 0) > (context.hitLimit ?? Infinity)) {
        return { status: MutantRunStatus.Timeout, reason: 'an endless loop' };
      }
      if (failure !== undefined) return killed(name, failure, nrOfTests);
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

const killed = (by: string, failureMessage: string, nrOfTests: number): MutantRunResult => ({
  status: MutantRunStatus.Killed,
  killedBy: [by],
  failureMessage,
  nrOfTests,
});

export const strykerPlugins: Plugin<PluginKind>[] = [
  { kind: PluginKind.TestRunner, name: 'warm', injectableClass: WarmRunner },
];
