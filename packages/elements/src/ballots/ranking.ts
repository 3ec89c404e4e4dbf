import type { Ballot } from '@suara/contract';

/** Ids, best first. No two share a place, and not every option has to be ranked. */
export type Ranked = readonly string[];

/** Puts an option at the end, unless it is ranked already or `max` are: two fingers at once can't rank it twice. */
export function add(ranked: Ranked, id: string, max = Infinity): Ranked {
  return ranked.includes(id) || ranked.length >= max ? ranked : [...ranked, id];
}

export function remove(ranked: Ranked, id: string): Ranked {
  return ranked.includes(id) ? ranked.filter((one) => one !== id) : ranked;
}

/** Moves a ranked option to a place counted from 0; places beyond the ends are the ends. */
export function moveTo(ranked: Ranked, id: string, place: number): Ranked {
  const from = ranked.indexOf(id);
  const to = Math.min(Math.max(place, 0), ranked.length - 1);
  if (from < 0 || from === to) return ranked;
  const others = ranked.filter((one) => one !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

export const moveUp = (ranked: Ranked, id: string) => moveTo(ranked, id, ranked.indexOf(id) - 1);
export const moveDown = (ranked: Ranked, id: string) => moveTo(ranked, id, ranked.indexOf(id) + 1);

/** As the contract writes it: a place is a list, because other pages may allow ties. */
export const rankingBallot = (ranked: Ranked): Ballot => ({ ranking: ranked.map((id) => [id]) });

/** What can be shown of a kept ballot: options that still exist, tied ones one after another. */
export function rankedOf(ballot: Ballot, known: readonly string[]): Ranked {
  const ids = 'ranking' in ballot ? ballot.ranking.flat() : [];
  return [...new Set(ids)].filter((id) => known.includes(id));
}
