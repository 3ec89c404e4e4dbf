import { createReadStream } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { ballotShape } from '../ballots.ts';
import { count } from '../count.ts';
import { formatOf, formats, readerOf, readFile, type Format } from '../files/read.ts';
import { Sink, type Wanted } from '../files/sink.ts';
import { ruleSpecs, rulesOf } from '../rules.ts';
import type { Method, RuleValue } from '../types.ts';
import { named, namer } from './names.ts';
import { countReport } from './report.ts';

const methods = Object.keys(ballotShape) as Method[];

interface CountOptions {
  method: Method;
  json?: true;
  lenient?: true;
  format?: Format;
  options?: string[];
  seats?: number;
  budget?: number;
  points?: number;
  perOption?: number;
  minScore?: number;
  maxScore?: number;
  min?: number;
  max?: number;
  seed?: string;
  rule: Record<string, RuleValue>;
}

/** A whole number given on the command line. */
export function whole(text: string): number {
  if (!/^-?\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

function ruleValue(text: string): RuleValue {
  if (text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+$/.test(text) ? Number(text) : text;
}

function collectRule(text: string, rules: Record<string, RuleValue>): Record<string, RuleValue> {
  const equals = text.indexOf('=');
  if (equals < 1) throw new InvalidArgumentError('It must be name=value.');
  return { ...rules, [text.slice(0, equals)]: ruleValue(text.slice(equals + 1)) };
}

function wantedOf(given: CountOptions): Wanted {
  const { method, options, seats, budget, points, perOption, min, max } = given;
  const { minScore, maxScore } = given;
  const rules = { ...given.rule, ...(given.seed !== undefined && { seed: given.seed }) };
  return {
    method,
    rules,
    ...(options && { options }),
    ...(seats !== undefined && { seats }),
    ...(budget !== undefined && { budget }),
    ...((points ?? perOption) !== undefined && {
      points: {
        total: points ?? Number.MAX_SAFE_INTEGER,
        ...(perOption !== undefined && { perOption }),
      },
    }),
    ...((minScore ?? maxScore) !== undefined && {
      scores: { min: minScore ?? 0, max: maxScore ?? 5 },
    }),
    ...((min ?? max) !== undefined && {
      choose: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
    }),
  };
}

async function run(file: string, given: CountOptions): Promise<string> {
  const wanted = wantedOf(given);
  rulesOf(wanted);
  const sink = new Sink(wanted);
  const reader = readerOf(given.format ?? formatOf(file), sink, file);
  const chunks = createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>;
  const read = await readFile(chunks, reader, given.lenient);
  const name = namer(sink.profile.ids, sink.names);
  const result = named(count(sink.poll(), sink.profile), name);
  const { lines, leftOut, leftOutCount, remarks } = read;
  return given.json
    ? `${JSON.stringify({ ...result, file: { title: sink.title, lines, leftOut, leftOutCount, remarks } })}\n`
    : countReport(result, sink.title, read);
}

function ruleHelp(): string {
  const lines = methods.flatMap((method) => [
    `  ${method}`,
    ...Object.entries(ruleSpecs[method]).map(([rule, { values, integer, about }]) => {
      const takes = values?.join('|') ?? (integer ? `${integer.min}-${integer.max}` : 'text');
      return `    ${rule}=${takes}\n      ${about}`;
    }),
  ]);
  return `\nRules, the default first:\n${lines.join('\n')}`;
}

const numberOption = (flags: string, about: string) =>
  new Option(flags, about).argParser<number>(whole);

/** `suara-tally count`; `print` receives what it finds. */
export function countCommand(print: (text: string) => void): Command {
  return new Command('count')
    .description('count the ballots of a file')
    .argument('<file>', 'PrefLib (.soc .soi .toc .toi), .blt, Pabulib (.pb), .csv or .jsonl')
    .addOption(
      new Option('-m, --method <method>', 'how to count').choices(methods).makeOptionMandatory(),
    )
    .option('--json', 'print the result as JSON')
    .option('--lenient', 'leave out lines that cannot be read, and say which')
    .addOption(
      new Option('--format <format>', 'kind of file, if its name does not say').choices(formats),
    )
    .option('--options <names>', 'options, with commas; the file may name no other', (text) =>
      text.split(',').map((name) => name.trim()),
    )
    .addOption(numberOption('--seats <n>', 'how many win'))
    .addOption(numberOption('--budget <n>', 'money to spend, for the budget methods'))
    .addOption(numberOption('--points <n>', 'points to give, or credits to spend'))
    .addOption(numberOption('--per-option <n>', 'most points for one option'))
    .addOption(numberOption('--min-score <n>', 'lowest score (0)'))
    .addOption(numberOption('--max-score <n>', 'highest score (5)'))
    .addOption(numberOption('--min <n>', 'fewest options to choose or rank'))
    .addOption(numberOption('--max <n>', 'most options to choose or rank'))
    .option('--seed <text>', 'breaks ties that remain, by SHA-256 of seed:option')
    .option('--rule <name=value>', 'a rule of the method; may be repeated', collectRule, {})
    .addHelpText('after', ruleHelp())
    .action(async (file: string, given: CountOptions) => print(await run(file, given)));
}
