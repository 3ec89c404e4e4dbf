import assert from 'node:assert/strict';
import test from 'node:test';
import { moment, written } from '../../../../test/support/dates.ts';
import { readerOf } from './reader.ts';

for (const [content, words, day, time] of written) {
  test(`beside words in ${words} of an agency that writes ${content} a day is ${day}, as in the elements`, () => {
    const reader = readerOf(content, 'Asia/Jakarta');
    assert.equal(reader.lang, words);
    assert.equal(reader.date(moment), day);
    assert.match(reader.instant(moment), time);
  });
}
