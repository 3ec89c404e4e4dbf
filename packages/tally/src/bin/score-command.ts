import { createReadStream } from 'node:fs';
import { Command, Option } from 'commander';
import { AnswersReader } from '../files/answers.ts';
import { readFile } from '../files/read.ts';
import { instruments, type Instrument } from '../ratings/instruments.ts';
import { sampleSize } from '../ratings/sample-size.ts';
import { scoreFromHistograms } from '../ratings/score.ts';
import type { SkmWeight } from '../ratings/skm.ts';
import { SMALLEST_GROUP, suppress } from '../ratings/suppress.ts';
import { whole } from './count-command.ts';
import { scoreReport } from './report.ts';

interface ScoreCommandOptions {
  instrument: Instrument;
  json?: true;
  lenient?: true;
  weight?: SkmWeight;
  population?: number;
  k: number;
  min?: number;
  max?: number;
}

function breakdown(reader: AnswersReader, k: number) {
  return Object.fromEntries(
    [...reader.profile].map(([name, groups]) => [name, suppress(Object.fromEntries(groups), k)]),
  );
}

async function run(file: string, given: ScoreCommandOptions): Promise<string> {
  const { instrument, weight, population } = given;
  const options = {
    ...(weight && { weight }),
    range: [given.min ?? instruments[instrument].min, given.max ?? instruments[instrument].max],
  } as const;
  const reader = new AnswersReader(instrument, options);
  const chunks = createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>;
  const read = await readFile(chunks, reader, given.lenient);
  const result = scoreFromHistograms(instrument, reader.distribution, options);
  const profile = breakdown(reader, given.k);
  const sample = population === undefined ? undefined : sampleSize(population);
  if (given.json) {
    const { lines, leftOut, leftOutCount, remarks } = read;
    const out = { instrument, ...result, profile, k: given.k, ...(sample && { sample }) };
    const text = JSON.stringify({ ...out, file: { lines, leftOut, leftOutCount, remarks } });
    return `${text}\n`;
  }
  const groups = Object.entries(profile).map(([name, cells]) => {
    const shown = Object.entries(cells).map(([value, people]) => `${value} ${people ?? 'hidden'}`);
    return `${name}: ${shown.join(', ')}`;
  });
  const needed = sample && `Sample: ${result.n} of ${sample.required} needed (Krejcie-Morgan)`;
  const hidden =
    groups.length > 0 ? ['', `Profile, groups under ${given.k} hidden`, ...groups] : [];
  return scoreReport(result, [...(needed ? [needed] : []), ...hidden], read);
}

/** `suara-tally score`; `print` receives what it finds. */
export function scoreCommand(print: (text: string) => void): Command {
  return new Command('score')
    .description('score the answers of a file')
    .argument('<file>', 'CSV, one row a person, an empty cell where skipped')
    .addOption(
      new Option('-i, --instrument <instrument>', 'which figure')
        .choices(Object.keys(instruments))
        .makeOptionMandatory(),
    )
    .option('--json', 'print the result as JSON')
    .option('--lenient', 'leave out lines that cannot be read, and say which')
    .addOption(
      new Option('--weight <weight>', 'weight of an unsur, for skm').choices([
        'exact',
        '0.111',
        '0.11',
      ]),
    )
    .addOption(
      new Option('--population <n>', 'people served: tells the sample needed').argParser<number>(
        whole,
      ),
    )
    .addOption(
      new Option('--k <n>', 'smallest group shown')
        .argParser<number>(whole)
        .default(SMALLEST_GROUP),
    )
    .addOption(new Option('--min <n>', 'lowest rating, for mean').argParser<number>(whole))
    .addOption(new Option('--max <n>', 'highest rating, for mean').argParser<number>(whole))
    .action(async (file: string, given: ScoreCommandOptions) => print(await run(file, given)));
}
