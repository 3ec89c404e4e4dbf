import type * as z from 'zod/mini';
import type { FieldIssue } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** JSON pointer (RFC 6901) of a path. */
export const pointer = (path: readonly PropertyKey[]) =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const codes: Partial<Record<Issue['code'], string>> = {
  invalid_type: 'type',
  too_big: 'too-long',
  too_small: 'too-short',
  invalid_format: 'format',
  unrecognized_keys: 'unknown-key',
  invalid_value: 'unknown-value',
  invalid_key: 'unknown-key',
  not_multiple_of: 'not-integer',
};

function codeOf(issue: Issue): string {
  if (issue.code === 'custom' && typeof issue.params?.['code'] === 'string')
    return issue.params['code'];
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'required';
  const ofNumber = 'origin' in issue && (issue.origin === 'number' || issue.origin === 'int');
  if ((issue.code === 'too_big' || issue.code === 'too_small') && ofNumber) return 'out-of-range';
  return codes[issue.code] ?? 'invalid';
}

/** The branch of a union that came nearest: its first mistake lies deepest. */
function nearest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) => Math.min(...issues.map((issue) => issue.path.length));
  const known = (issues: readonly Issue[]) =>
    issues.some((issue) => issue.code === 'unrecognized_keys') ? 0 : 1;
  return (
    [...branches]
      .filter((issues) => issues.length > 0)
      .sort((a, b) => known(b) - known(a) || depth(b) - depth(a) || a.length - b.length)[0] ?? []
  );
}

/**
 * What a failed parse means, one entry a place, without repeating what was sent.
 *
 * @param issues - As a schema of this contract reports them.
 * @param base - Path of the parsed value inside the whole.
 */
export function fieldIssues(
  issues: readonly Issue[],
  base: readonly PropertyKey[] = [],
): FieldIssue[] {
  return issues.flatMap((issue): FieldIssue[] => {
    const path = [...base, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const inside = nearest(issue.errors);
      if (inside.length > 0) return fieldIssues(inside, path);
    }
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ pointer: pointer([...path, key]), code: 'unknown-key' }));
    }
    const max =
      'maximum' in issue && typeof issue.maximum === 'number' ? { max: issue.maximum } : {};
    const min =
      'minimum' in issue && typeof issue.minimum === 'number' ? { min: issue.minimum } : {};
    const params = { ...max, ...min };
    return [
      {
        pointer: pointer(path),
        code: codeOf(issue),
        ...(Object.keys(params).length > 0 && { params }),
      },
    ];
  });
}

/** A schema of this contract, by what is needed of it here. */
interface Schema<Output> {
  safeParse(
    value: unknown,
  ): { success: true; data: Output } | { success: false; error: { issues: Issue[] } };
}

function remove(value: unknown, path: readonly PropertyKey[], keys: readonly string[]): void {
  let at: unknown = value;
  for (const key of path) at = (at as Record<PropertyKey, unknown> | undefined)?.[key];
  for (const key of keys) delete (at as Record<string, unknown>)[key];
}

/**
 * Parses what a backend answered, ignoring keys that this contract doesn't know, so that a server may be newer
 * than its clients. Requests are parsed by the schema itself, which refuses such keys.
 *
 * @returns The value, or the issues that remain.
 */
export function parseResponse<Output>(
  schema: Schema<Output>,
  value: unknown,
): { ok: true; value: Output } | { ok: false; issues: FieldIssue[] } {
  let copy: unknown;
  try {
    copy = structuredClone(value);
  } catch {
    return { ok: false, issues: [{ pointer: '', code: 'type' }] };
  }
  for (;;) {
    const parsed = schema.safeParse(copy);
    if (parsed.success) return { ok: true, value: parsed.data };
    const unknown = parsed.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
    if (unknown.length === 0) return { ok: false, issues: fieldIssues(parsed.error.issues) };
    for (const issue of unknown) remove(copy, issue.path, issue.keys);
  }
}
