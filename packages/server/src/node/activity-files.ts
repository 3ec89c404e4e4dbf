import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { checkDefinition, Definition, fieldIssues } from '@suara/contract';
import { expandInstrument } from '@suara/contract/instruments';
import { TallyError } from '@suara/tally';
import { parseDocument } from 'yaml';
import { StartError } from '../activities/open.ts';
import { countingOf } from '../counting/counting.ts';

interface Read {
  definitions: Definition[];
  /** Each as "file: /pointer: reason". */
  issues: string[];
}

const reasons: Partial<Record<string, string>> = {
  required: 'is missing',
  type: 'is of the wrong type',
  'unknown-key': 'is not a key that is known here; correct its name or take it out',
  'unknown-value': 'is not one of the values that are offered',
  format: 'does not have the form that is asked for',
  'too-long': 'is too long',
  'too-short': 'is too short',
  'out-of-range': 'is out of range',
};

/** What the counting can't do: a rule that does not exist, a formula for another scale. */
function uncountable(file: string, definition: Definition): string[] {
  try {
    countingOf(expandInstrument(definition));
    return [];
  } catch (error) {
    if (error instanceof TallyError) return [`${file}: /${definition.kind}: ${error.message}`];
    throw error;
  }
}

function readFile(file: string, text: string): Read {
  const document = parseDocument(text, { prettyErrors: true });
  if (document.errors[0])
    return { definitions: [], issues: [`${file}: ${document.errors[0].message}`] };
  const parsed = Definition.safeParse(document.toJS({ maxAliasCount: 100 }), { reportInput: true });
  if (!parsed.success) {
    const found = fieldIssues(parsed.error.issues);
    return {
      definitions: [],
      issues: found.map(
        ({ pointer, code }) => `${file}: ${pointer || '/'}: ${reasons[code] ?? code}`,
      ),
    };
  }
  const issues = checkDefinition(parsed.data).map(
    ({ pointer, reason }) => `${file}: ${pointer || '/'}: ${reason}`,
  );
  return { definitions: [parsed.data], issues: [...issues, ...uncountable(file, parsed.data)] };
}

/**
 * Reads the activities of a folder: each `.json`, `.yaml` or `.yml` file is one.
 *
 * @throws {StartError} Anything is wrong with any of them; all of it is listed, as file, JSON pointer and reason.
 */
export function readActivities(folder: string): Definition[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) =>
      ['.json', '.yaml', '.yml'].includes(extname(name)),
    );
  } catch {
    throw new StartError([
      `${folder}: can't be read; name the folder of activities in SUARA_ACTIVITIES`,
    ]);
  }
  const read = names.sort().map((name) => ({
    name,
    ...readFile(join(folder, name), readFileSync(join(folder, name), 'utf8')),
  }));
  const issues = read.flatMap((one) => one.issues);
  const seen = new Map<string, string>();
  for (const { name, definitions } of read) {
    for (const { id } of definitions) {
      const other = seen.get(id);
      if (other)
        issues.push(
          `${join(folder, name)}: /id: "${id}" is the id of ${other} as well; give each activity its own`,
        );
      seen.set(id, name);
    }
  }
  if (issues.length > 0) throw new StartError(issues);
  return read.flatMap(({ definitions }) => definitions);
}
