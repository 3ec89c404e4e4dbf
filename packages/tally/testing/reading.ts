import assert from 'node:assert/strict';
import { formatOf, readerOf, readFile, type Format } from '../src/files/read.ts';
import { Sink, type Wanted } from '../src/files/sink.ts';
import { TallyError } from '../src/index.ts';

export const bytes = (text: string) => new TextEncoder().encode(text);

/** Reads a file given as text, and gives what is then known. */
export async function read(
  name: string,
  content: string | Uint8Array,
  wanted: Wanted,
  lenient = false,
) {
  const sink = new Sink(wanted);
  const format: Format = formatOf(name);
  const chunks = [typeof content === 'string' ? bytes(content) : content];
  const report = await readFile(chunks, readerOf(format, sink, name), lenient);
  return { sink, report, poll: sink.poll(), entries: [...sink.profile.entries()].sort() };
}

export const soc = (lines: string, type = 'soc', voters = 3, orders = 2) => `# TITLE: Park
# DATA TYPE: ${type}
# NUMBER ALTERNATIVES: 3
# NUMBER VOTERS: ${voters}
# NUMBER UNIQUE ORDERS: ${orders}
# ALTERNATIVE NAME 1: Trees
# ALTERNATIVE NAME 2: Benches
# ALTERNATIVE NAME 3: Water: clean
${lines}`;

export const ranking = (...groups: string[]) =>
  JSON.stringify({ ranking: groups.map((group) => (group === '' ? [] : [...group])) });

/** What is wrong with a file, as its first error says. */
export const wrong = async (
  name: string,
  content: string | Uint8Array,
  method: Wanted['method'],
  more = {},
) => {
  try {
    await read(name, content, { method, ...more });
  } catch (error) {
    assert.ok(error instanceof TallyError, String(error));
    return `${error.line}: ${error.message}`;
  }
  return 'nothing is wrong';
};

export const pb = (type: string, votes: string, meta = '', header = 'voter_id;vote') => `META
key;value
description;"Park; and more"
num_projects;2
budget;100.00
vote_type;${type}
${meta}PROJECTS
project_id;cost;name
7;60;Trees
8;50;"Benches; red"
VOTES
${header}
${votes}`;

export const csv = async (content: string, method: Wanted['method'], more = {}) =>
  (await read('x.csv', content, { method, ...more })).entries;
