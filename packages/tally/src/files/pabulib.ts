import { TallyError } from '../errors.ts';
import { essential, type Reader } from './reader.ts';
import { columnsOf, integer, RecordReader } from './records.ts';
import type { Sink } from './sink.ts';

const sections = ['META', 'PROJECTS', 'VOTES'] as const;
type Section = (typeof sections)[number];

/**
 * Reads Pabulib files (.pb): sections META, PROJECTS and VOTES of `;`-separated values. Votes of
 * type approval and choose-1 are choices, ordinal ones rankings, cumulative and scoring ones
 * points. The budget and costs are whole numbers.
 *
 * Format: D. Stolicki, S. Szufa, N. Talmon, "Pabulib: a participatory budgeting library" (2020).
 */
export class PabulibReader implements Reader {
  readonly #sink: Sink;
  readonly #records: RecordReader;
  readonly #meta = new Map<string, string>();
  readonly #voters = new Set<string>();
  #section: Section | undefined;
  #columns: Map<string, number> | undefined;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#records = new RecordReader(';', (cells) => this.#record(cells));
  }

  line(text: string, number: number): void {
    const section = sections.find((name) => text.trim().toUpperCase() === name);
    if (!section) {
      this.#records.line(text, number);
      return;
    }
    this.#records.end();
    this.#section = section;
    this.#columns = undefined;
    if (section === 'VOTES') essential(() => this.#applyMeta());
  }

  #record(cells: string[]): void {
    if (this.#section === 'VOTES' && this.#columns) this.#vote(cells);
    else essential(() => this.#head(cells));
  }

  #head(cells: string[]): void {
    if (!this.#section) throw new TallyError('is expected to be META: is this a .pb file?');
    if (!this.#columns) this.#columns = columnsOf(cells);
    else if (this.#section === 'PROJECTS') this.#project(cells);
    else this.#meta.set(cells[0]?.trim() ?? '', cells[1]?.trim() ?? '');
  }

  #cell(cells: readonly string[], name: string): string {
    const place = this.#columns?.get(name);
    const cell = place === undefined ? undefined : cells[place];
    if (cell === undefined) throw new TallyError(`has no "${name}".`);
    return cell.trim();
  }

  #project(cells: string[]): void {
    const id = this.#cell(cells, 'project_id');
    const name = this.#columns?.has('name') ? this.#cell(cells, 'name') : id;
    this.#sink.option(id, name || id, integer(this.#cell(cells, 'cost'), 'The cost', 0));
  }

  #number(key: string): number | undefined {
    const text = this.#meta.get(key);
    return text ? integer(text.replace(/\.0+$/, ''), `${key} of META`, 0) : undefined;
  }

  #applyMeta(): void {
    const { limits } = this.#sink;
    this.#sink.title = this.#meta.get('description') ?? '';
    const budget = this.#number('budget');
    if (budget !== undefined) limits.budget = budget;
    const total = this.#number('max_sum_points');
    const perOption = this.#number('max_points');
    if (total !== undefined) {
      limits.points = { total, ...(perOption !== undefined && { perOption }) };
    }
    if (perOption !== undefined)
      limits.scores = { min: this.#number('min_points') ?? 0, max: perOption };
  }

  #vote(cells: string[]): void {
    const voter = this.#cell(cells, 'voter_id');
    if (this.#voters.has(voter))
      throw new TallyError('is by a voter who voted on an earlier line.');
    const vote = this.#cell(cells, 'vote');
    const chosen = vote === '' ? [] : vote.split(',').map((id) => this.#existing(id.trim()));
    if (new Set(chosen).size < chosen.length) throw new TallyError('names a project twice.');
    this.#checkLength(chosen.length);
    const type = this.#meta.get('vote_type');
    if (type === 'ordinal') this.#sink.ranking(chosen);
    else if (type === 'cumulative' || type === 'scoring') this.#points(cells, chosen);
    else this.#sink.choice(chosen);
    this.#voters.add(voter);
  }

  #existing(id: string): number {
    const index = this.#sink.profile.index.get(id);
    if (index === undefined) throw new TallyError(`names project "${id}", which does not exist.`);
    return index;
  }

  #checkLength(length: number): void {
    const max = this.#meta.get('vote_type') === 'choose-1' ? 1 : this.#number('max_length');
    if (max !== undefined && length > max) {
      throw new TallyError(`names ${length} projects; at most ${max} are allowed.`);
    }
  }

  #points(cells: string[], chosen: readonly number[]): void {
    const given = this.#cell(cells, 'points')
      .split(',')
      .filter((cell) => cell.trim() !== '');
    if (given.length !== chosen.length) {
      throw new TallyError(`has ${given.length} numbers of points for ${chosen.length} projects.`);
    }
    this.#sink.values(
      chosen.map((index, place) => [index, integer(given[place] ?? '', 'The points', 0)]),
    );
  }

  end(): void {
    this.#records.end();
    if (this.#section !== 'VOTES') throw new TallyError('ends before the section VOTES.');
    const votes = this.#number('num_votes');
    if (votes !== undefined && votes !== this.#voters.size) {
      throw new TallyError(
        `ends with ${this.#voters.size} of ${votes} votes: the file is cut off or wrong.`,
      );
    }
    const projects = this.#number('num_projects');
    const found = this.#sink.profile.ids.length;
    if (projects !== undefined && projects !== found) {
      throw new TallyError(`has ${found} of ${projects} projects.`);
    }
  }
}
