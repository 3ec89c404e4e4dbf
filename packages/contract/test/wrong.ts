// What nobody should send: values, texts and changes that a backend must refuse without failing.
import fc from 'fast-check';

/** Any character of Unicode, controls and halves of surrogate pairs too; those of ASCII most often. */
export const anyCharacter = fc
  .oneof({ arbitrary: fc.nat(0x7f), weight: 3 }, fc.nat(0xffff), fc.nat(0x10ffff))
  .map((code) => String.fromCodePoint(code));

/** Texts that have broken something somewhere: controls, overrides, halves of characters, syntax of other languages. */
export const nastyText = fc.oneof(
  { arbitrary: fc.string({ unit: anyCharacter, maxLength: 200 }), weight: 3 },
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\udfff\ud800',
    '\u202ereversed',
    '\u2028',
    '\ufeff',
    'é'.normalize('NFD'),
    '__proto__',
    'constructor',
    'toString',
    '=1+1',
    "'; drop table submissions; --",
    '<script>alert(1)</script>',
    '${7*7}{{7*7}}',
    '%00%0d%0aX: y',
    '../../etc/passwd',
    'a'.repeat(5000),
    '👨‍👩‍👧‍👦'.repeat(50),
    '1e400',
    'NaN',
  ),
);

/** Any JSON value, odd ones more often. */
export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  nastyText,
  fc.constantFrom(
    null,
    true,
    false,
    0,
    -0,
    -1,
    1.5,
    1e21,
    1e308,
    2 ** 31,
    2 ** 53,
    [],
    {},
    [[]],
    [null],
  ),
  fc.dictionary(nastyText, fc.oneof(nastyText, fc.integer(), fc.constant(null)), { maxKeys: 5 }),
  fc.array(fc.oneof(nastyText, fc.integer()), { maxLength: 20 }),
  fc.jsonValue({ maxDepth: 4 }),
);

type Path = (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, one]) =>
    pathsOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inside];
}

function changed(
  value: unknown,
  [first, ...rest]: Path,
  change: (old: unknown) => unknown,
): unknown {
  if (first === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((one: unknown, i) => (i === first ? changed(one, rest, change) : one));
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => [
      key,
      key === first ? changed(one, rest, change) : (one as unknown),
    ]),
  );
}

const gone = Symbol('gone');

const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same value with one place changed: replaced, taken out, doubled, wrapped, or joined by an unknown key. */
export function wronged(value: unknown): fc.Arbitrary<unknown> {
  const places = pathsOf(value);
  const changes: fc.Arbitrary<(old: unknown) => unknown> = fc.oneof(
    { arbitrary: nasty.map((odd) => () => odd), weight: 4 },
    fc.constant(() => gone),
    fc.constant((old: unknown) => [old, old]),
    fc.constant((old: unknown) => ({ old })),
    fc.tuple(nastyText, nasty).map(
      ([key, odd]) =>
        (old: unknown) =>
          isObject(old) ? { ...(old as object), [key]: odd } : odd,
    ),
  );
  return fc.tuple(fc.constantFrom(...places), changes).map(([place, change]) => {
    const whole = changed(value, place, change);
    return JSON.parse(
      JSON.stringify(whole, (_, one: unknown) => (one === gone ? undefined : one)) ?? 'null',
    ) as unknown;
  });
}

const fewCharacters = fc.string({ unit: anyCharacter, minLength: 1, maxLength: 3 });

/** JSON text broken after it was made: cut short, a byte turned, two in one, deep brackets, a key twice. */
export function brokenText(text: string): fc.Arbitrary<string> {
  const at = fc.nat(Math.max(0, text.length - 1));
  return fc.oneof(
    at.map((i) => text.slice(0, i)),
    fc.tuple(at, fewCharacters).map(([i, odd]) => text.slice(0, i) + odd + text.slice(i + 1)),
    fc.constant(text + text),
    fc.constant(text.replace('{', '{"activity":"x",')),
    fc.constantFrom(9, 50, 5000).map((depth) => '['.repeat(depth) + text + ']'.repeat(depth)),
    fc.constant(text.replace(/\}$/, ',"__proto__":{"x":1}}')),
    fc.constant('x'.repeat(70_000)),
    fc.constant(''),
  );
}
