import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TallyError } from '../errors.ts';
import { essential } from './reader.ts';

const thrown = (error: Error): unknown => {
  try {
    essential(() => {
      throw error;
    });
  } catch (caught) {
    return caught;
  }
  return undefined;
};

test('what is wrong in an essential part cannot be left out, and keeps its words and its line', () => {
  for (const line of [undefined, 7]) {
    const cause = new TallyError('is odd.', line === undefined ? {} : { line });
    const error = thrown(cause);
    assert.ok(error instanceof TallyError);
    assert.deepEqual(
      [error.message, error.line, error.fatal, error.cause],
      ['is odd.', line, true, cause],
    );
  }
});

test('a fault of the program in an essential part is thrown on as it is', () => {
  const slip = new RangeError('a slip');
  assert.equal(thrown(slip), slip);
  assert.equal(
    essential(() => 3),
    3,
  );
});
