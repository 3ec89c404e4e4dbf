import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReceiptCode } from '@suara/contract';
import { newCode, readCode } from './code.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const second = (n: number) => Date.UTC(2026, 10, 28) + n * 1000;

test('codes of one second begin alike, and every character after the first but the check is random', () => {
  const codes = Array.from({ length: 2000 }, (_, i) => newCode(random, second(3) + (i % 1000)));
  assert.equal(new Set(codes.map(([first]) => first)).size, 1);
  assert.equal(new Set(codes).size, codes.length);
  for (let place = 1; place < 11; place += 1) {
    const seen = new Set(codes.map((code) => code.replaceAll('-', '')[place]));
    assert.equal(seen.size, 32, `place ${place}`);
  }
});

test('over half a minute codes begin with every character alike', () => {
  const begins = Array.from({ length: 64 }, (_, i) => newCode(random, second(i))[0]);
  assert.equal(new Set(begins.slice(0, 32)).size, 32);
  assert.deepEqual(begins.slice(32), begins.slice(0, 32));
});

test('a new code is one of the contract, is read however it is typed, and not when one character is wrong', () => {
  for (let i = 0; i < 500; i += 1) {
    const code = newCode(random, second(i));
    assert.equal(ReceiptCode.safeParse(code).success, true, code);
    assert.equal(readCode(code.toLowerCase().replaceAll('-', ' ')), code);
    const wrong = code.startsWith('0') ? `2${code.slice(1)}` : `0${code.slice(1)}`;
    assert.equal(readCode(wrong), undefined);
  }
});
