// What no type lets through and pages in plain JavaScript pass all the same, and how a call must take it.
import assert from 'node:assert/strict';
import { isSuaraError } from '@suara/client';

/** A callback, a trap or a getter that throws. */
export const broken = (): never => {
  throw new Error('hostile');
};
const traps = Object.getOwnPropertyNames(Reflect).map((name) => [name, broken]);

export const nonsense: readonly [name: string, value: unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 0],
  ['an empty text', ''],
  ['an empty object', {}],
  ['an empty list', []],
  ['a symbol', Symbol('x')],
  ['a function', () => 'x'],
  ['a proxy that throws', new Proxy({}, Object.fromEntries(traps) as ProxyHandler<object>)],
  [
    'an object whose getters throw',
    Object.defineProperties(
      {},
      Object.fromEntries(
        ['id', 'kind', 'language', 'answer', 'signal', 'endpoint', 'backend', 'name', 'send'].map(
          (key) => [key, { get: broken, enumerable: true }],
        ),
      ),
    ),
  ],
  ['__proto__', '__proto__'],
  ['a very long text', 'a'.repeat(100_000)],
];

/** What options may be, as far as a call looks at them. */
export const fine = ['undefined', 'an empty object', 'an empty list', 'a function'];

/** Runs a call that must not throw, and gives what it rejects with. */
export async function refusalOf(run: () => unknown): Promise<unknown> {
  let promise: unknown;
  try {
    promise = run();
  } catch (error) {
    assert.fail(`It throws at once: ${String(error)}`);
  }
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return undefined;
}

/** It is of the family, names what is wrong, and nobody tries it again by itself. */
export function isTold(error: unknown, argument: RegExp, place: string) {
  assert.ok(isSuaraError(error), `${place}: ${String(error)} is none of the family`);
  assert.match(error.message, argument, place);
  assert.notEqual(error.message, error.code, place);
  assert.equal(error.retryable, false, place);
}
