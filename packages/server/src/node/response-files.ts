import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fieldIssues, Responses } from '@suara/contract';
import { parse } from 'yaml';
import { StartError } from '../activities/open.ts';
import type { ResponsesOf } from '../options.ts';

interface Read {
  readonly changed: number;
  readonly responses: Responses['responses'];
}

/** The file of an activity: `{id}.yaml`, `{id}.yml` or `{id}.json`, with the shape of `Responses`. */
function fileOf(folder: string, activity: string) {
  for (const ending of ['yaml', 'yml', 'json']) {
    const file = join(folder, `${activity}.${ending}`);
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (changed !== undefined) return { file, changed };
  }
  return undefined;
}

function readFile(file: string, activity: string): Responses['responses'] {
  let value: unknown;
  try {
    value = parse(readFileSync(file, 'utf8'));
  } catch {
    throw new StartError([`${file}: is not YAML or JSON`]);
  }
  const parsed = Responses.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    const issues = fieldIssues(parsed.error.issues);
    throw new StartError(issues.map(({ pointer, code }) => `${file}: ${pointer || '/'}: ${code}`));
  }
  if (parsed.data.activity !== activity) {
    throw new StartError([`${file}: /activity: is not "${activity}", the name of the file`]);
  }
  return parsed.data.responses.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/**
 * Official replies from a folder. A file that changes is read again; if it can't be used then, the last good one stays.
 *
 * @throws {StartError} A file of these activities can't be used now.
 */
export function responsesFrom(
  folder: string,
  activities: readonly string[],
  warn: (text: string) => void,
): ResponsesOf {
  const read = new Map<string, Read>();
  const refresh = (activity: string): Read['responses'] => {
    const found = fileOf(folder, activity);
    const last = read.get(activity);
    if (!found) return [];
    if (last?.changed === found.changed) return last.responses;
    const responses = readFile(found.file, activity);
    read.set(activity, { changed: found.changed, responses });
    return responses;
  };
  for (const activity of activities) refresh(activity);
  return (activity) => {
    try {
      return Promise.resolve(refresh(activity));
    } catch (error) {
      warn(error instanceof Error ? error.message : 'A file of official replies can not be read.');
      return Promise.resolve(read.get(activity)?.responses ?? []);
    }
  };
}
