import { TIED } from '../ballots.ts';
import { TallyError } from '../errors.ts';
import { essential, type Reader } from './reader.ts';
import { integer } from './records.ts';
import type { Sink } from './sink.ts';

const COMMA = 0x2c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const SPACE = 0x20;
const TAB = 0x09;
const ZERO = 0x30;
const isDigit = (code: number) => code >= ZERO && code <= 0x39;

/** Which of the four ordinal types a file is: all options ranked or not, shared ranks or not. */
type Type = 'soc' | 'soi' | 'toc' | 'toi';
const isType = (text: string): text is Type => ['soc', 'soi', 'toc', 'toi'].includes(text);

/**
 * Reads PrefLib's ordinal files (.soc .soi .toc .toi), both with `# KEY: value` headers and in the
 * older form without. Format: preflib.org, "Data format".
 */
export class PreflibReader implements Reader {
  readonly #sink: Sink;
  #type: Type | undefined;
  #alternatives = 0;
  /** The index of each alternative so far among the options. */
  readonly #index: number[] = [];
  #announced: { voters?: number; orders?: number } = {};
  #voters = 0;
  #orders = 0;
  /** Lines of an old header still to come: the names, then the totals. */
  #old: 'names' | 'totals' | undefined;
  /** In the older form a comma, not a colon, follows the count. */
  #oldOrders = false;
  readonly #words: number[] = [];
  /** The mark of the line on which an alternative was last ranked. */
  #seen = new Int32Array(0);
  #mark = 0;

  constructor(sink: Sink, type = '') {
    this.#sink = sink;
    if (isType(type)) this.#type = type;
  }

  line(text: string): void {
    if (text.startsWith('#')) essential(() => this.#header(text));
    else if (text.trim() === '') return;
    else if (this.#old || this.#alternatives === 0) essential(() => this.#oldHeader(text));
    else this.#order(text);
  }

  #header(text: string): void {
    const [, key = '', value = ''] = /^#\s*([^:]*?)\s*:\s*(.*?)\s*$/.exec(text) ?? [];
    const name = /^ALTERNATIVE NAME (\d+)$/.exec(key)?.[1];
    if (name) this.#name(Number(name), value);
    else if (key === 'NUMBER ALTERNATIVES') this.#start(integer(value, key, 1, 0x7ffe));
    else if (key === 'NUMBER VOTERS') this.#announced.voters = integer(value, key, 0);
    else if (key === 'NUMBER UNIQUE ORDERS') this.#announced.orders = integer(value, key, 0);
    else if (key === 'TITLE') this.#sink.title = value;
    else if (key === 'DATA TYPE' && isType(value)) this.#type = value;
    else if (key === 'DATA TYPE') {
      throw new TallyError(`has PrefLib data of type "${value}"; soc, soi, toc and toi are read.`);
    }
  }

  #start(alternatives: number): void {
    this.#alternatives = alternatives;
    this.#seen = new Int32Array(alternatives).fill(-1);
  }

  #name(number: number, name: string): void {
    if (number !== this.#index.length + 1) {
      throw new TallyError('names the alternatives out of order.');
    }
    this.#index.push(this.#sink.option(String(number), name));
  }

  #oldHeader(text: string): void {
    if (this.#alternatives === 0) {
      this.#start(integer(text, 'The number of alternatives', 1, 0x7ffe));
      this.#old = 'names';
    } else if (this.#old === 'names') {
      const comma = text.indexOf(',');
      if (comma < 0)
        throw new TallyError('is expected to be the number and name of an alternative.');
      this.#name(integer(text.slice(0, comma), 'The alternative', 1), text.slice(comma + 1).trim());
      if (this.#index.length === this.#alternatives) this.#old = 'totals';
    } else {
      const [voters = '', , orders = ''] = text.split(',');
      this.#announced = {
        voters: integer(voters, 'The number of voters', 0),
        orders: integer(orders, 'The number of unique orders', 0),
      };
      this.#old = undefined;
      this.#oldOrders = true;
    }
  }

  #order(text: string): void {
    if (this.#index.length < this.#alternatives) essential(() => this.#nameRest());
    const end = this.#oldOrders ? text.indexOf(',') : text.indexOf(':');
    if (end < 0) {
      throw new TallyError(
        'is expected to be a count, a colon and an order, as in "3: 1,2,{3,4}".',
      );
    }
    const count = integer(text.slice(0, end), 'The count', 1);
    this.#parse(text, end + 1);
    this.#orders += 1;
    if (this.#words.length < this.#alternatives && (this.#type === 'soc' || this.#type === 'toc')) {
      throw new TallyError(`leaves alternatives out; a .${this.#type} file ranks all of them.`);
    }
    this.#voters += count;
    this.#sink.ranking(this.#words, count);
  }

  /** Names that the header leaves out are the numbers. */
  #nameRest(): void {
    while (this.#index.length < this.#alternatives) {
      const number = this.#index.length + 1;
      this.#name(number, `Alternative ${number}`);
    }
  }

  #parse(text: string, from: number): void {
    this.#words.length = 0;
    this.#mark += 1;
    let wants: 'option' | 'comma' = 'option';
    let group = -1; // how many options the open braces hold; -1 outside of braces
    for (let at = from; at < text.length; at += 1) {
      let code = text.charCodeAt(at);
      if (isDigit(code) && wants === 'option') {
        let number = 0;
        for (; isDigit(code); code = text.charCodeAt((at += 1))) number = number * 10 + code - ZERO;
        at -= 1;
        this.#put(number, group > 0);
        if (group >= 0) group += 1;
        wants = 'comma';
      } else if (code === COMMA && wants === 'comma') wants = 'option';
      else if (code === OPEN && wants === 'option' && group < 0) group = this.#openGroup();
      else if (code === CLOSE && wants === 'comma' && group > 0) group = -1;
      else if (code !== SPACE && code !== TAB) this.#malformed();
    }
    const empty = this.#words.length === 0 && group < 0;
    if (group >= 0 || (wants === 'option' && !empty)) this.#malformed();
  }

  #openGroup(): 0 {
    if (this.#type === 'soc' || this.#type === 'soi') {
      throw new TallyError(`has a shared rank; a .${this.#type} file has none.`);
    }
    return 0;
  }

  #put(number: number, tied: boolean): void {
    if (number < 1 || number > this.#alternatives) {
      throw new TallyError(
        `ranks alternative ${number}, which does not exist; there are ${this.#alternatives}.`,
      );
    }
    if (this.#seen[number - 1] === this.#mark) {
      throw new TallyError(`ranks alternative ${number} twice.`);
    }
    this.#seen[number - 1] = this.#mark;
    const index = this.#index[number - 1] ?? 0;
    this.#words.push(tied ? index | TIED : index);
  }

  #malformed(): never {
    throw new TallyError('is not an order of alternatives, as in "3: 1,2,{3,4}".');
  }

  end(): void {
    if (this.#alternatives === 0) throw new TallyError('has no header: is this a PrefLib file?');
    this.#nameRest();
    const { voters, orders } = this.#announced;
    if (voters !== undefined && voters !== this.#voters) {
      throw new TallyError(
        `ends with ${this.#voters} of ${voters} voters: the file is cut off or wrong.`,
      );
    }
    if (orders !== undefined && orders !== this.#orders) {
      throw new TallyError(
        `ends with ${this.#orders} of ${orders} orders: the file is cut off or wrong.`,
      );
    }
  }
}
