import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageWords as ar } from '../src/words/pages/ar.ts';
import { pageWords as en } from '../src/words/pages/en.ts';
import { pageWords as id } from '../src/words/pages/id.ts';

/** Every text of a language by its place; functions are called with names that show where they go. */
function texts(words: object, place = ''): [place: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = `${place}/${key}`;
    if (typeof value === 'string') return [[here, value] as [string, string]];
    if (typeof value === 'function') {
      return [
        [here, (value as (...given: string[]) => string)('(one)', '(two)')] as [string, string],
      ];
    }
    return texts(value as object, here);
  });
}

for (const [lang, words] of Object.entries({ id, en, ar })) {
  test(`what the pages say in "${lang}" is plain text, polite and whole`, () => {
    const all = texts(words);
    assert.ok(all.length > 60, `${all.length} texts`);
    for (const [place, text] of all) {
      assert.doesNotMatch(text, /[<>!]|\bundefined\b/, place);
      assert.equal(text, text.trim(), place);
      assert.notEqual(text, '', place);
    }
    assert.deepEqual(
      all.map(([place]) => place),
      texts(id).map(([place]) => place),
    );
  });
}

test('a text uses whatever it is given', () => {
  for (const words of [id, en, ar]) {
    for (const [place, text] of texts(words)) {
      if (/\((?:one|two)\)/.test(text)) assert.match(text, /\(one\)/, place);
    }
  }
});
