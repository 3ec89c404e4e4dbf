import type { PollResults, Round } from '@suara/contract';

type CountRound = Extract<Round, { type: 'round' }>;

/** Where one option stands at one step. */
export interface Standing {
  id: string;
  votes: number;
  /** Since the step before; `null` at the first. */
  change: number | null;
  fate: 'elected' | 'eliminated' | 'continues';
  /** Length of its bar, from 0 to 1, the same scale at every step. */
  bar: number;
}

/** One step of a count, ready to be told. */
export type Step =
  | {
      type: 'round';
      standings: Standing[];
      quota: number | null;
      exhausted: number;
      elected: readonly string[];
      eliminated: readonly string[];
      transfers: readonly CountRound['transfers'][number][];
      tied: readonly string[];
    }
  | Extract<Round, { type: 'purchase' }>
  | Extract<Round, { type: 'lock' }>;

/** Most votes that any option ever has, so that bars can be compared between steps. */
const largestOf = (rounds: readonly Round[]) =>
  Math.max(
    0,
    ...rounds.flatMap((round) =>
      round.type === 'round' ? round.tallies.map(({ votes }) => votes) : [],
    ),
  );

function standingsOf(
  round: CountRound,
  before: CountRound | undefined,
  electedBefore: ReadonlySet<string>,
  largest: number,
) {
  const earlier = new Map(before?.tallies.map(({ id, votes }) => [id, votes]));
  return round.tallies.map(({ id, votes }): Standing => ({
    id,
    votes,
    change: before ? votes - (earlier.get(id) ?? 0) : null,
    fate:
      round.elected.includes(id) || electedBefore.has(id)
        ? 'elected'
        : round.eliminated.includes(id)
          ? 'eliminated'
          : 'continues',
    bar: largest > 0 ? votes / largest : 0,
  }));
}

/** The steps of a count by rounds, purchases or locked pairs; empty for a method that has none. */
export function stepsOf({ rounds = [] }: Pick<PollResults, 'rounds'>): Step[] {
  const largest = largestOf(rounds);
  const elected = new Set<string>();
  return rounds.map((round, i): Step => {
    if (round.type !== 'round') return round;
    const before = rounds[i - 1];
    const standings = standingsOf(
      round,
      before?.type === 'round' ? before : undefined,
      elected,
      largest,
    );
    for (const id of round.elected) elected.add(id);
    const { quota, exhausted, eliminated, transfers, tied = [] } = round;
    return {
      type: 'round',
      standings,
      quota,
      exhausted,
      elected: round.elected,
      eliminated,
      transfers,
      tied,
    };
  });
}
