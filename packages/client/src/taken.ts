import type { FieldIssue } from '@suara/contract';
import { SuaraError } from './errors.ts';

/** What a schema says of a value. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; issues: FieldIssue[] };

/**
 * What a backend answered, judged. Where nothing could judge it, it is only looked at: a backend of another kind has
 * codes and addresses of its own form.
 *
 * @throws {@link SuaraError} `bad-answer`, with the places that are wrong
 */
export function taken<T>(parsed: Parsed<T> | undefined, value: unknown): T {
  if (parsed && !parsed.ok) throw new SuaraError('bad-answer', { issues: parsed.issues });
  if (typeof value !== 'object' || value === null) throw new SuaraError('bad-answer');
  return (parsed ? parsed.value : value) as T;
}
