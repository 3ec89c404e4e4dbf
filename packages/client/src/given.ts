import type { Activity, Definition, DefinitionInput, State } from '@suara/contract';
import { misused } from './calling.ts';
import { SuaraError } from './errors.ts';
import { toJson } from './json.ts';
import { load } from './load.ts';

/** A definition as a page gives it: as it is written in a file, or as a server has published it. */
export type GivenDefinition = DefinitionInput & Partial<Pick<Activity, 'version' | 'state'>>;

/** The same value with the members of every object in the order of RFC 8785. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const members = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(members)
      .sort()
      .map((key) => [key, inOrder(members[key])]),
  );
}

/** Names a definition as a server would: by the hash of its canonical JSON. */
async function versionOf(definition: Definition): Promise<string> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (!subtle) {
    throw new SuaraError('unsupported', {
      message:
        'A page without https can’t name the version of a definition. Give `version`, as the server publishes it.',
    });
  }
  const text = new TextEncoder().encode(toJson(inOrder(definition)));
  const hash = String.fromCharCode(...new Uint8Array(await subtle.digest('SHA-256', text)));
  return `sha256-${btoa(hash).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Whether people can take part at a time (ms). The last instant of `closes` still counts. */
export function stateAt(
  { opens, closes }: Pick<Definition, 'opens' | 'closes'>,
  at: number,
): State {
  if (at < Date.parse(opens)) return 'upcoming';
  return closes === null || at <= Date.parse(closes) ? 'open' : 'closed';
}

/**
 * Makes an activity of a definition that stands in the page, for a backend that holds none: fills in defaults and the
 * official wording of an instrument, names its version as a Suara server would, and tells its state by this device's
 * clock. `version` and `state` that are given stay.
 *
 * @param now - Time by the device's clock, ms since 1970.
 * @throws `SuaraError`: `bad-answer` with the places that are wrong in `issues`; `unsupported` on a page without https;
 * `bad-option` for a `now` that is no time; `network` where a part could not be loaded
 * @example
 * ```ts
 * import { givenActivity } from '@suara/client/given';
 * const definition = await (await fetch('/pesan.json')).json();
 * const activity = await givenActivity(definition);
 * ```
 */
export async function givenActivity(
  given: GivenDefinition,
  now: number = Date.now(),
): Promise<Activity> {
  if (!Number.isFinite(now)) return misused('now');
  const { version, state, ...written } = copied(given);
  const { judgeDefinition } = await load(import('./given-schema.ts'));
  const parsed = judgeDefinition(written);
  if (!parsed.ok) {
    const { issues } = parsed;
    const places = issues.map(({ pointer, code }) => `${pointer || '/'} ${code}`).join(', ');
    throw new SuaraError('bad-answer', {
      message: `The definition in the page is not one: ${places}.`,
      issues,
    });
  }
  let definition = parsed.value;
  if (definition.kind === 'rating' && definition.rating.instrument) {
    const { expandInstrument } = await load(import('@suara/contract/instruments'));
    definition = expandInstrument(definition);
  }
  return {
    ...definition,
    version: version ?? (await versionOf(definition)),
    state: state ?? stateAt(definition, now),
  };
}

/** What JSON holds of a definition: all that a file of it can say. */
function copied(given: GivenDefinition): GivenDefinition & Record<string, unknown> {
  try {
    const copy: unknown = JSON.parse(toJson(given));
    if (typeof copy === 'object' && copy !== null) return copy as GivenDefinition;
  } catch {
    // Told below.
  }
  throw new SuaraError('bad-answer', {
    message: 'The definition in the page is not one: it must be an object that JSON can hold.',
  });
}
