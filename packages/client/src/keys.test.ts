import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Secret, SubmissionId } from '@suara/contract';
import { newId, newSecret, printOf } from './keys.ts';

test('ids and secrets are of the form that the contract wants, and differ', () => {
  const made = Array.from({ length: 1000 }, () => ({ id: newId(), secret: newSecret() }));
  for (const { id, secret } of made) {
    assert.ok(SubmissionId.safeParse(id).success, id);
    assert.ok(Secret.safeParse(secret).success, secret);
  }
  assert.equal(new Set(made.map(({ id }) => id)).size, 1000);
  assert.equal(new Set(made.map(({ secret }) => secret)).size, 1000);
});

test('a print tells bodies apart, and is the same for the same body under the same secret', () => {
  const prints = new Set<string>();
  for (let i = 0; i < 20_000; i += 1) prints.add(printOf(`{"choice":["${i}"]}`, 'a'));
  assert.equal(prints.size, 20_000);
  assert.equal(printOf('{"a":1}', 'a'), printOf('{"a":1}', 'a'));
  assert.notEqual(printOf('{"a":1}', 'a'), printOf('{"a":1}', 'b'));
});
