import type { ReadReport } from '../files/read.ts';
import type { RatingScore } from '../ratings/score.ts';
import type { Round } from '../types.ts';
import type { NamedCount } from './names.ts';

const percent = (share: number | null) => (share === null ? '' : `${(share * 100).toFixed(1)} %`);

/** A number with at most five decimals, as a count in a report shows it. */
const figure = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(Number(value.toFixed(5)));

/** Columns of text, as wide as they need; all but the first to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

function roundLines(round: Round): string[] {
  if (round.type === 'lock') {
    const verb = round.locked ? 'locked' : 'left out, it contradicts';
    return [`  ${round.winner} over ${round.loser} by ${round.strength}: ${verb}`];
  }
  if (round.type === 'purchase') {
    const { project, cost, bought, supporters, remaining, payment, phase } = round;
    const each = payment === null ? '' : `, at most ${figure(payment)} each`;
    const verb = bought ? 'bought' : 'not bought';
    return [
      `  ${project}: ${verb} for ${cost} (${supporters} ballots${each}; ${phase}), ${remaining} left`,
    ];
  }
  const { tallies, elected, eliminated, transfers } = round;
  return [
    `Round ${round.round}${round.quota === null ? '' : `, quota ${figure(round.quota)}`}`,
    ...table(tallies.map(({ id, votes }) => [`  ${id}`, figure(votes)])),
    `  exhausted: ${figure(round.exhausted)}`,
    ...(elected.length > 0 ? [`  elected: ${elected.join(', ')}`] : []),
    ...(eliminated.length > 0 ? [`  eliminated: ${eliminated.join(', ')}`] : []),
    ...transfers.map(({ from, to, votes }) => `  ${from} -> ${to ?? 'no one'}: ${figure(votes)}`),
  ];
}

function leftOutLines({ leftOut, leftOutCount, remarks }: ReadReport): string[] {
  if (leftOutCount === 0) return remarks;
  const more = leftOutCount - leftOut.length;
  return [
    '',
    `Left out: ${leftOutCount} lines`,
    ...leftOut.map(({ line, reason }) => `  line ${line} ${reason}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    ...remarks,
  ];
}

/** A count as a person reads it. */
export function countReport(count: NamedCount, title: string, read: ReadReport): string {
  const rules = Object.entries(count.rules).map(([rule, value]) => `${rule} ${value ?? 'none'}`);
  const reasons = Object.entries(count.reasons).map(([reason, of]) => `${reason} ${of}`);
  const options = count.options.map((option) => [
    option.name,
    figure(option.count),
    percent(option.share),
    figure(option.score),
    ...(option.pass === undefined ? [] : [figure(option.pass), figure(option.disagree)]),
  ]);
  const votes = count.method === 'statements';
  const head = [
    'option',
    votes ? 'agree' : 'ballots',
    'share',
    'score',
    ...(votes ? ['pass', 'disagree'] : []),
  ];
  const tie = count.tie && `Tie between ${count.tie.between.join(', ')}`;
  const broken = count.tie?.brokenBy
    ? `, broken by the seed "${count.tie.seed ?? ''}"`
    : ', not broken';
  return [
    ...(title ? [title, ''] : []),
    `Method: ${count.method}${rules.length > 0 ? ` (${rules.join('; ')})` : ''}`,
    `Ballots: ${count.n}, of these blank ${count.blank}, invalid ${count.invalid}${
      reasons.length > 0 ? ` (${reasons.join(', ')})` : ''
    }`,
    ...(count.exhausted === undefined ? [] : [`Exhausted at the end: ${figure(count.exhausted)}`]),
    '',
    ...table([head, ...options]),
    ...(count.rounds ? ['', ...count.rounds.flatMap(roundLines)] : []),
    '',
    ...(votes ? [] : [`Winners: ${count.winners.join(', ') || 'none'}`]),
    ...(tie ? [`${tie}${broken}`] : []),
    ...leftOutLines(read),
    '',
  ].join('\n');
}

/** A score as a person reads it. */
export function scoreReport(
  result: RatingScore,
  extra: readonly string[],
  read: ReadReport,
): string {
  const rows = result.items.map((item) => [
    item.key,
    String(item.n),
    String(item.skipped),
    figure(item.mean),
    figure(item.score),
    item.grade ?? '',
  ]);
  const { score, grade } = result;
  return [
    `Formula: ${result.formula} (${result.definition})`,
    `People: ${result.n}; answered nothing: ${result.skipped}`,
    '',
    ...table([['question', 'n', 'skipped', 'mean', 'score', 'grade'], ...rows]),
    '',
    `Score: ${score === null ? 'none' : figure(score)}${grade ? `, grade ${grade}` : ''}`,
    ...extra,
    ...leftOutLines(read),
    '',
  ].join('\n');
}
