import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ballotOf, methods, runs } from '../testing/arbitraries.ts';
import {
  ballotKey,
  GAP,
  MOST_OPTIONS,
  pack,
  parseBallotKey,
  TIED,
  unpack,
  valueOf,
} from './ballots.ts';
import { TallyError } from './errors.ts';
import type { Ballot } from './types.ts';

const index = new Map([...'abcd'].map((id, place) => [id, place]));
const ids = [...index.keys()];
const packed = (method: Parameters<typeof pack>[0], ballot: unknown) => {
  const words = [99];
  return { reason: pack(method, ballot, index, words), words };
};

test('ballots that mean the same have the same key', () => {
  assert.equal(ballotKey('approval', { choice: ['b', 'a', 'b'] }), '{"choice":["a","b"]}');
  assert.equal(
    ballotKey('borda', { ranking: [['c'], ['b', 'a', 'b'], [], ['d'], [], []] }),
    '{"ranking":[["c"],["a","b"],[],["d"]]}',
  );
  assert.equal(ballotKey('score', { scores: { b: 0, a: 2 } }), '{"scores":{"a":2,"b":0}}');
  assert.equal(ballotKey('cumulative', { points: { b: 0, a: 2 } }), '{"points":{"a":2}}');
  assert.equal(ballotKey('statements', { votes: { b: 0, a: -1 } }), '{"votes":{"a":-1,"b":0}}');
});

test('ids are sorted by code units', () => {
  assert.equal(ballotKey('approval', { choice: ['é', 'z', 'Z'] }), '{"choice":["Z","z","é"]}');
});

test('a key is the key of its ballot', () => {
  const keys = fc
    .constantFrom(...methods)
    .chain((method) =>
      ballotOf(method, ids).map((ballot) => ({ method, key: ballotKey(method, ballot) })),
    );
  fc.assert(
    fc.property(keys, ({ method, key }) => {
      assert.equal(ballotKey(method, parseBallotKey(method, key)), key);
    }),
    runs(200),
  );
});

test('a text that is no key is refused', () => {
  const refused = (key: string, message: RegExp) =>
    assert.throws(
      () => parseBallotKey('approval', key),
      (error) => {
        assert.ok(error instanceof TallyError);
        assert.match(error.message, message);
        return true;
      },
    );
  refused('{', /JSON text/);
  refused('{"choice":["b","a"]}', /canonical/);
  refused('{"ranking":[]}', /"choice"/);
  refused('null', /"choice"/);
  refused('{"choice":"a"}', /"choice"/);
  refused('{"choice":[1]}', /"choice"/);
});

test('a ballot of another shape is malformed', () => {
  for (const ballot of [null, 1, {}, { choice: 'a' }, { choice: [1] }, { ranking: [] }]) {
    assert.equal(packed('approval', ballot).reason, 'malformed');
  }
  assert.equal(packed('borda', { ranking: 'a' }).reason, 'malformed');
  assert.equal(packed('borda', { ranking: ['a'] }).reason, 'malformed');
  for (const scores of [null, [], 'a', { a: '1' }, { a: NaN }, { a: Infinity }]) {
    assert.equal(packed('score', { scores }).reason, 'malformed');
  }
});

test('a ballot is packed into words, whatever was in them', () => {
  assert.deepEqual(packed('approval', { choice: ['d', 'a'] }), {
    reason: undefined,
    words: [0, 3],
  });
  assert.deepEqual(packed('borda', { ranking: [['c'], ['b', 'a'], [], ['d']] }).words, [
    2,
    0,
    1 | TIED,
    GAP,
    3,
  ]);
  assert.deepEqual(packed('score', { scores: { b: -1, a: 70_000 } }).words, [
    ...[0, 0x8001, 4464],
    ...[1, 0x7fff, 0xffff],
  ]);
  assert.equal(valueOf(0x7fff, 0xffff), -1);
  assert.equal(valueOf(0x8001, 4464), 70_000);
});

test('what cannot be packed has a reason', () => {
  assert.equal(packed('approval', { choice: ['a', 'x'] }).reason, 'unknown-option');
  assert.equal(packed('borda', { ranking: [['a', 'x']] }).reason, 'unknown-option');
  assert.equal(packed('score', { scores: { x: 1 } }).reason, 'unknown-option');
  assert.equal(packed('score', { scores: { a: 1.5 } }).reason, 'not-an-integer');
  assert.equal(packed('score', { scores: { a: 2 ** 31 } }).reason, 'out-of-range');
  assert.equal(packed('score', { scores: { a: -(2 ** 31) } }).reason, 'out-of-range');
  assert.equal(packed('score', { scores: { a: 2 ** 31 - 1 } }).reason, undefined);
});

test('a packed ballot unpacks to what it was', () => {
  const some = fc
    .constantFrom(...methods)
    .chain((method) => ballotOf(method, ids).map((ballot) => ({ method, ballot })));
  fc.assert(
    fc.property(some, ({ method, ballot }) => {
      const words: number[] = [];
      assert.equal(pack(method, ballot, index, words), undefined);
      const back: Ballot = unpack(method, [7, ...words, 7], 1, words.length + 1, ids);
      assert.equal(ballotKey(method, back), ballotKey(method, ballot));
    }),
    runs(300),
  );
});

test('as many options can be told apart as promised', () => {
  assert.equal(MOST_OPTIONS, 32767);
});
