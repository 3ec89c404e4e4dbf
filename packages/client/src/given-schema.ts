import { Definition, fieldIssues } from '@suara/contract';
import type { Parsed } from './taken.ts';

/** Judges a definition. Loaded when one is: the validator leaves a global behind, and importing must not. */
export function judgeDefinition(written: unknown): Parsed<Definition> {
  const parsed = Definition.safeParse(written);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, issues: fieldIssues(parsed.error.issues) };
}
