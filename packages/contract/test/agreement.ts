import assert from 'node:assert/strict';
import { parseResponse } from '../src/index.ts';
import type { Judged } from '../src/judge/index.ts';

/** Demands that a value is taken or refused by hand as it is by its schema, and taken as the same; tells which. */
export function agreement(
  schema: Parameters<typeof parseResponse>[0],
  judge: (value: unknown) => Judged<unknown>,
): (value: unknown) => boolean {
  return (value) => {
    const expected = parseResponse<unknown>(schema, value);
    const judged = judge(value);
    assert.deepEqual(
      judged.ok ? judged.value : undefined,
      expected.ok ? expected.value : undefined,
      JSON.stringify(value),
    );
    if (!judged.ok) assert.ok(judged.issues.length > 0);
    return judged.ok;
  };
}
