import type { PollCount, Round } from '../types.ts';

/** Turns ids into the names that a file gives them; names that are not unique keep their id. */
export function namer(ids: readonly string[], names: readonly string[]): (id: string) => string {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const shown = new Map(
    ids.map((id, place) => {
      const name = names[place] ?? '';
      if (name === '') return [id, id];
      return [id, times.get(name) === 1 ? name : `${name} (${id})`];
    }),
  );
  return (id) => shown.get(id) ?? id;
}

function namedRound(round: Round, name: (id: string) => string): Round {
  if (round.type === 'lock') {
    return { ...round, winner: name(round.winner), loser: name(round.loser) };
  }
  if (round.type === 'purchase') return { ...round, project: name(round.project) };
  return {
    ...round,
    tallies: round.tallies.map((one) => ({ ...one, id: name(one.id) })),
    elected: round.elected.map(name),
    eliminated: round.eliminated.map(name),
    transfers: round.transfers.map(({ from, to, votes }) => ({
      from: name(from),
      to: to === null ? null : name(to),
      votes,
    })),
  };
}

/** What decides, by name: points, or ballots where there are none. */
type Scores = Record<string, number | null>;

/** A count with names in place of ids; without rounds, with the figures that decide by name. */
export function named(count: PollCount, name: (id: string) => string) {
  const { options, winners, tie, ranking, rounds, ...rest } = count;
  const figures = options.map(({ id, score, count: ballots }) => [name(id), score ?? ballots]);
  return {
    ...rest,
    options: options.map((option) => ({ ...option, name: name(option.id) })),
    winners: winners.map(name),
    tie: tie && { ...tie, between: tie.between.map(name) },
    ...(ranking && { ranking: ranking.map((group) => group.map(name)) }),
    ...(!rounds && !rest.pairwise && { scores: Object.fromEntries(figures) as Scores }),
    ...(rounds && { rounds: rounds.map((round) => namedRound(round, name)) }),
  };
}

export type NamedCount = ReturnType<typeof named>;
