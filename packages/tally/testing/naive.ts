/**
 * Second implementations, written for clarity from the definitions and sharing nothing with the
 * counting: what both say is unlikely to be a slip of either. Full or cut-off strict rankings only.
 */
export type Strict = readonly string[];

const least = (votes: ReadonlyMap<string, number>) => Math.min(...votes.values());

/** Winners of instant-runoff over every way of breaking ties for elimination. */
export function runoffWinners(ballots: readonly Strict[], ids: readonly string[]): Set<string> {
  const votes = new Map(ids.map((id) => [id, 0]));
  for (const ballot of ballots) {
    const top = ballot.find((id) => ids.includes(id));
    if (top !== undefined) votes.set(top, (votes.get(top) ?? 0) + 1);
  }
  const total = [...votes.values()].reduce((a, b) => a + b, 0);
  const [majority] = [...votes].find(([, of]) => of > total / 2) ?? [];
  if (majority !== undefined || ids.length === 1) return new Set([majority ?? ids[0] ?? '']);
  const worst = least(votes);
  const out = ids.filter((id) => votes.get(id) === worst);
  const winners = new Set<string>();
  for (const gone of out) {
    for (const id of runoffWinners(
      ballots,
      ids.filter((one) => one !== gone),
    ))
      winners.add(id);
  }
  return winners;
}

/** How many ballots prefer a to b; what is not ranked is below what is. */
export function preferring(ballots: readonly Strict[], a: string, b: string): number {
  return ballots.filter((ballot) => {
    const [at, bt] = [ballot.indexOf(a), ballot.indexOf(b)];
    return at >= 0 && (bt < 0 || at < bt);
  }).length;
}

/** Winners by the Schulze method (winning votes), paths found by trying all of them. */
export function schulzeWinners(ballots: readonly Strict[], ids: readonly string[]): string[] {
  // Compared as [votes for, -votes against], so that fewer against is stronger.
  type Strength = readonly [number, number];
  const none: Strength = [0, -Infinity];
  const less = (a: Strength, b: Strength) => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
  const direct = (a: string, b: string): Strength => {
    const [on, against] = [preferring(ballots, a, b), preferring(ballots, b, a)];
    return on > against ? [on, -against] : none;
  };
  const best = (from: string, to: string, via: readonly string[]): Strength => {
    let found = direct(from, to);
    for (const step of via) {
      const first = direct(from, step);
      const rest = best(
        step,
        to,
        via.filter((id) => id !== step),
      );
      const path = less(first, rest) ? first : rest;
      if (less(found, path)) found = path;
    }
    return found;
  };
  const path = (a: string, b: string) =>
    best(
      a,
      b,
      ids.filter((id) => id !== a && id !== b),
    );
  return ids.filter((a) => ids.every((b) => a === b || !less(path(a, b), path(b, a))));
}

/** Borda points of n-1, n-2, …, 0; nothing for what is not ranked. */
export const bordaPoints = (ballots: readonly Strict[], ids: readonly string[], id: string) =>
  ballots
    .map((ballot) => ballot.indexOf(id))
    .reduce((sum, place) => (place < 0 ? sum : sum + ids.length - 1 - place), 0);

/** The option that beats every other one to one, if there is one. */
export const condorcetWinner = (ballots: readonly Strict[], ids: readonly string[]) =>
  ids.find((a) =>
    ids.every((b) => a === b || preferring(ballots, a, b) > preferring(ballots, b, a)),
  );

/** The option that loses to every other one to one, if there is one. */
export const condorcetLoser = (ballots: readonly Strict[], ids: readonly string[]) =>
  ids.find((a) =>
    ids.every((b) => a === b || preferring(ballots, a, b) < preferring(ballots, b, a)),
  );
