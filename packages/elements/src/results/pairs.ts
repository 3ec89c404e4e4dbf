import type { PollResults } from '@suara/contract';

/** One cell of a comparison in pairs. */
export interface Cell {
  value: number;
  /** Seen from the row. */
  outcome: 'wins' | 'loses' | 'even';
}

/** A square of comparisons; `null` on the diagonal. */
export interface Square {
  ids: readonly string[];
  cells: (Cell | null)[][];
}

/**
 * A matrix as a table that can be read: each cell against the one that mirrors it. The order is that of the winners
 * first, so that wins gather above the diagonal.
 */
function squareOf(
  results: PollResults,
  matrix: readonly (readonly number[])[] | undefined,
): Square | undefined {
  const ids = results.options.map(({ id }) => id);
  if (matrix?.length !== ids.length || ids.length < 2) return undefined;
  const wins = new Map(
    ids.map((id, i) => [id, matrix[i]?.filter((n, j) => n > (matrix[j]?.[i] ?? 0)).length ?? 0]),
  );
  const rank = (id: string) => {
    const place = results.winners.indexOf(id);
    return place < 0 ? results.winners.length : place;
  };
  const order = ids
    .map((_, i) => i)
    .sort((a, b) => {
      const [one = '', other = ''] = [ids[a], ids[b]];
      return rank(one) - rank(other) || (wins.get(other) ?? 0) - (wins.get(one) ?? 0) || a - b;
    });
  const at = (row: number, column: number) => matrix[row]?.[column] ?? 0;
  return {
    ids: order.map((i) => ids[i] ?? ''),
    cells: order.map((row) =>
      order.map((column) => {
        if (row === column) return null;
        const [value, mirror] = [at(row, column), at(column, row)];
        return { value, outcome: value > mirror ? 'wins' : value < mirror ? 'loses' : 'even' };
      }),
    ),
  };
}

/** How many ballots prefer each row's option to each column's. */
export const pairsOf = (results: PollResults) => squareOf(results, results.pairwise);
/** Strengths of the strongest paths, for the Schulze method. */
export const pathsOf = (results: PollResults) => squareOf(results, results.paths);
