/**
 * Tries mutants of each source file against the tests that are about it, and prints the score of
 * each file: `node testing/mutate.ts [file…]`. Slow on purpose kept out of `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const counting = 'src/count.test.ts src/laws.test.ts src/properties.test.ts';
const budgets = 'src/methods/budget.test.ts src/methods/completion.test.ts';

/** Tests of each file. */
const tests: Record<string, string> = {
  'src/ballots.ts': 'src/ballots.test.ts src/profile.test.ts',
  'src/count.ts': `${counting} src/index.test.ts src/methods/*.test.ts src/published.test.ts`,
  'src/errors.ts': 'src/index.test.ts src/files/read.test.ts',
  'src/intern.ts': 'src/intern.test.ts',
  'src/limits.ts': 'src/count.test.ts src/methods/budget.test.ts',
  'src/profile.ts': 'src/profile.test.ts src/properties.test.ts',
  'src/rankings.ts': 'src/count.test.ts src/methods/instant-runoff.test.ts src/properties.test.ts',
  'src/rules.ts': 'src/rules.test.ts',
  'src/ties.ts': 'src/ties.test.ts src/laws.test.ts',
  'src/totals.ts': 'src/index.test.ts src/count.test.ts src/properties.test.ts',
  'src/wilson.ts': 'src/wilson.test.ts',
  'src/methods/additive.ts': 'src/count.test.ts',
  'src/methods/borda.ts': 'src/count.test.ts src/laws.test.ts',
  'src/methods/equal-shares.ts': `${budgets} src/methods/equal-shares.test.ts`,
  'src/methods/fractions.ts': `${budgets} src/methods/equal-shares.test.ts`,
  'src/methods/greedy-budget.ts': budgets,
  'src/methods/instant-runoff.ts': 'src/methods/instant-runoff*.test.ts src/laws.test.ts',
  'src/methods/pairwise.ts': 'src/methods/pairwise.test.ts',
  'src/methods/previous-rounds.ts': 'src/methods/previous-rounds.test.ts',
  'src/methods/ranked-pairs.ts': 'src/methods/pairwise.test.ts src/laws.test.ts',
  'src/methods/schulze.ts': 'src/methods/pairwise.test.ts src/laws.test.ts',
  'src/methods/stv.ts': 'src/methods/stv*.test.ts src/published.test.ts',
  'src/methods/transfers.ts': 'src/methods/stv.test.ts src/methods/instant-runoff.test.ts',
  'src/ratings/instruments.ts': 'src/ratings/score.test.ts',
  'src/ratings/sample-size.ts': 'src/ratings/score.test.ts',
  'src/ratings/score.ts': 'src/ratings/score.test.ts',
  'src/ratings/skm.ts': 'src/ratings/skm.test.ts src/ratings/score.test.ts',
  'src/ratings/suppress.ts': 'src/ratings/score.test.ts',
  'src/files/answers.ts': 'src/files/answers.test.ts',
  'src/files/ballot-lines.ts': 'src/files/ballot-lines.test.ts src/files/read.test.ts',
  'src/files/blt.ts': 'src/files/blt.test.ts src/files/read.test.ts',
  'src/files/lines.ts': 'src/files/lines.test.ts',
  'src/files/pabulib.ts': 'src/files/pabulib.test.ts src/files/read.test.ts',
  'src/files/polis.ts': 'src/files/polis.test.ts src/published.test.ts',
  'src/files/preflib.ts': 'src/files/preflib.test.ts src/files/read.test.ts',
  'src/files/ranked-csv.ts': 'src/files/ranked-csv.test.ts',
  'src/files/read.ts': 'src/files/read.test.ts src/files/polis.test.ts',
  'src/files/reader.ts': 'src/files/reader.test.ts',
  'src/files/records.ts': 'src/files/records.test.ts',
  'src/files/sink.ts': 'src/files/sink.test.ts',
  'src/bin/count-command.ts': 'src/bin/main.test.ts',
  'src/bin/main.ts': 'src/bin/main.test.ts',
  'src/bin/names.ts': 'src/bin/names.test.ts',
  'src/bin/report.ts': 'src/bin/report.test.ts',
  'src/bin/score-command.ts': 'src/bin/score-command.test.ts src/bin/main.test.ts',
};

interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

/** Of the mutants that ran, how many a test noticed. */
function scoreOf(file: string): string {
  const path = 'reports/mutation.json';
  if (!existsSync(path)) return 'no report';
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const mutants = report.files[file]?.mutants ?? [];
  const of = (...statuses: string[]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = of('Killed', 'Timeout');
  const all = noticed + of('Survived', 'NoCoverage');
  return all === 0
    ? 'no mutants'
    : `${((100 * noticed) / all).toFixed(1)} % (${noticed} of ${all})`;
}

const asked = process.argv.slice(2);
for (const file of asked.length > 0 ? asked : Object.keys(tests)) {
  const env = {
    ...process.env,
    SUARA_PROPERTY_RUNS: '40',
    SUARA_MUTATION_TESTS: tests[file] ?? 'src/**/*.test.ts',
  };
  spawnSync('npx', ['stryker', 'run', '--mutate', file], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.stdout.write(`${file}: ${scoreOf(file)}\n`);
}
