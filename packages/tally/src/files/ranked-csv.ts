import { ballotShape, GAP, TIED } from '../ballots.ts';
import { TallyError } from '../errors.ts';
import { essential, type Reader } from './reader.ts';
import { columnsOf, integer, RecordReader } from './records.ts';
import type { Sink } from './sink.ts';

/** Columns that say nothing about the vote. */
const ABOUT = /^(id|no|voter|voter[ _-]?id|ballot|ballot[ _-]?id|timestamp|date|time|precinct|#)$/;
/** A column that says how many ballots a row stands for. */
const COUNT = /^(count|weight|ballots|number|jumlah)$/;
/** A column for one rank: `rank1`, `choice 2`, `3rd choice`, `pilihan 1`, or a number. */
const RANK =
  /^(?:(?:rank|choice|preference|pref|vote|pilihan|peringkat)[ _#-]*)?(\d+)(?:st|nd|rd|th)?(?:[ _-]*(?:rank|choice|preference|pilihan))?$/;
const ORDINAL =
  /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:[ _-]*(?:rank|choice|preference))?$/;
/** A column that has the whole ballot in one cell: `A>B=C`, or `A;B` for choices. */
const WHOLE = /^(vote|votes|choice|choices|ranking|ranks|approved|approvals|pilihan)$/;
/** What cast vote records write for a rank without a mark, and for one with several. */
const UNMARKED = /^(skipped|undervote|blank)$/i;
const OVERVOTE = /^overvote$/i;

type Layout = 'ranks' | 'options' | 'whole';

/** Columns that make up the ballot. */
interface Columns {
  layout: Layout;
  places: number[];
  names: string[];
  count: number | undefined;
}

/**
 * Reads CSV of ballots, with a header, one row a ballot (or `count` of them). Three layouts:
 * - a column for each rank (`rank1,rank2,…`), cells are options; `A=B` shares a rank, an empty
 *   cell before another is a skipped rank;
 * - a column for each option, cells are ranks (1 the best), scores, points, or 1 for chosen;
 * - one column (`choice`, `ranking`), cells such as `A>B=C` or `A;B`.
 * Columns such as `id` or `precinct` are passed over.
 */
export class RankedCsvReader implements Reader {
  readonly #sink: Sink;
  readonly #records: RecordReader;
  #header: string[] | undefined;
  #columns: Columns | undefined;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#records = new RecordReader(',', (cells) => this.#record(cells));
  }

  line(text: string, number: number): void {
    this.#records.line(text, number);
  }

  #record(cells: string[]): void {
    if (!this.#header) {
      essential(() => columnsOf(cells));
      this.#header = cells.map((cell) => cell.trim());
      return;
    }
    if (cells.length !== this.#header.length) {
      throw new TallyError(`has ${cells.length} cells; the header has ${this.#header.length}.`);
    }
    const columns = (this.#columns ??= this.#firstRow(this.#header, cells));
    const count =
      columns.count === undefined ? 1 : integer(cells[columns.count] ?? '', 'The count', 1);
    const { places } = columns;
    // A million lines are copied for nothing where every column is used, as is most common.
    const used = places.length === cells.length ? cells : places.map((place) => cells[place] ?? '');
    if (columns.layout === 'ranks') this.#sink.ranking(this.#ranks(used), count);
    else if (columns.layout === 'whole') this.#whole(used[0]?.trim() ?? '', count);
    else this.#perOption(used, count);
  }

  #firstRow(header: readonly string[], cells: readonly string[]): Columns {
    return essential(() => this.#layOut(header, cells));
  }

  #layOut(header: readonly string[], first: readonly string[]): Columns {
    const lower = header.map((name) => name.toLowerCase());
    const found = lower.findIndex((name) => COUNT.test(name));
    const about = lower.map((name, place) => place === found || ABOUT.test(name));
    const all = [...header.keys()].filter((place) => !about[place]);
    const ranks = all.filter(
      (place) => RANK.test(lower[place] ?? '') || ORDINAL.test(lower[place] ?? ''),
    );
    const whole = all.filter((place) => WHOLE.test(lower[place] ?? ''));
    const numbers = all.every((place) => /^\s*-?[\d.]*\s*$/.test(first[place] ?? ''));
    const shape = ballotShape[this.#sink.method];
    const byValue = shape !== 'ranking' && shape !== 'choice';
    let layout: Layout = 'options';
    if (!byValue && ranks.length > 0) layout = 'ranks';
    else if (!byValue && whole.length === 1) layout = 'whole';
    else if (!byValue && !numbers) layout = 'ranks';
    const named = { ranks: ranks.length > 0 ? ranks : all, whole, options: all };
    const places = named[layout];
    const names = places.map((place) => header[place] ?? '');
    if (places.length === 0)
      throw new TallyError('has no column with votes; see --help for the layouts.');
    if (layout === 'options') for (const name of names) this.#sink.named(name);
    return { layout, places, names, count: found < 0 ? undefined : found };
  }

  #ranks(cells: readonly string[]): number[] {
    const words: number[] = [];
    for (const text of cells) {
      // Most cells name an option that is known, and a million lines have many cells.
      const known = this.#sink.profile.index.get(text);
      const cell = known === undefined ? text.trim() : text;
      if (known !== undefined) words.push(known);
      else if (cell === '' || UNMARKED.test(cell)) words.push(GAP);
      else if (OVERVOTE.test(cell)) words.push(...this.#everyOther(words));
      else this.#rank(cell, words);
    }
    return words;
  }

  /** An overvote that does not say between whom: every option not ranked so far shares the rank. */
  #everyOther(words: readonly number[]): number[] {
    const ranked = new Set(words.map((word) => word & GAP));
    const others = [...this.#sink.profile.ids.keys()].filter((index) => !ranked.has(index));
    return others.map((index, place) => (place > 0 ? index | TIED : index));
  }

  #rank(cell: string, words: number[]): void {
    const indexes = cell.includes('=')
      ? cell.split('=').map((name) => this.#sink.named(name.trim()))
      : [this.#sink.named(cell)];
    indexes
      .sort((a, b) => a - b)
      .forEach((index, place) => words.push(place > 0 ? index | TIED : index));
  }

  #whole(cell: string, count: number): void {
    if (cell.includes('>') || ballotShape[this.#sink.method] === 'ranking') {
      const parts = cell === '' ? [] : cell.split(cell.includes('>') ? '>' : /[;|]/);
      this.#sink.ranking(this.#ranks(parts), count);
    } else {
      const names = cell.split(/[;|]/).map((name) => name.trim());
      this.#sink.choice(
        names.filter((name) => name !== '').map((name) => this.#sink.named(name)),
        count,
      );
    }
  }

  #perOption(cells: readonly string[], count: number): void {
    const names = this.#columns?.names ?? [];
    const given = cells.flatMap((cell, place) => {
      if (cell.trim() === '') return [];
      const name = names[place] ?? '';
      return [[this.#sink.named(name), integer(cell, `The value for "${name}"`)] as const];
    });
    const shape = ballotShape[this.#sink.method];
    if (shape === 'choice') this.#sink.choice(chosen(given), count);
    else if (shape === 'ranking') this.#sink.ranking(byRank(given), count);
    else this.#sink.values(given, count);
  }

  end(): void {
    this.#records.end();
    if (!this.#header) throw new TallyError('has no header line.');
  }
}

type Given = readonly (readonly [index: number, value: number])[];

function chosen(given: Given): number[] {
  for (const [, value] of given) {
    if (value !== 0 && value !== 1) throw new TallyError('marks an option with other than 0 or 1.');
  }
  return given.filter(([, value]) => value === 1).map(([index]) => index);
}

/** Far more ranks than any ballot has; a larger number is a slip. */
const MOST_RANKS = 10_000;

function byRank(given: Given): number[] {
  const words: number[] = [];
  let rank = 0;
  for (const [index, value] of given.toSorted(([i, a], [j, b]) => a - b || i - j)) {
    if (value < 1 || value > MOST_RANKS) throw new TallyError('has a rank that is not 1 or more.');
    for (; rank < value - 1; rank += 1) words.push(GAP);
    words.push(rank === value ? index | TIED : index);
    rank = value;
  }
  return words;
}
