// The shapes that the schemas demand of what people write, without the validator: a page that sends loads neither.
import { bidiControls, controls, lineBreaks, longest, slugForm } from '../patterns.ts';
import type { FieldIssue } from '../problem.ts';

/** Says what is wrong with a value, given the place where it stands; nothing, if it may stand there. */
export type Rule = (value: unknown, place: string) => FieldIssue[];

/** One mistake at one place. */
export const wrong = (pointer: string, code: string): FieldIssue[] => [{ pointer, code }];

const under = (place: string, key: string) =>
  `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** A plain object: no list, and nothing whose members JSON would not carry, such as a Map. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === null || Object.getPrototypeOf(parent) === null;
}

/** One of these values. */
export const oneOf =
  (...values: unknown[]): Rule =>
  (value, place) =>
    values.includes(value) ? [] : wrong(place, 'unknown-value');

/** A whole number. */
export const whole =
  (min: number, max: number): Rule =>
  (value, place) => {
    if (!Number.isInteger(value)) return wrong(place, 'type');
    return (value as number) < min || (value as number) > max ? wrong(place, 'out-of-range') : [];
  };

/** Text of at most so many UTF-16 units in NFC; where it has a form, of one line. */
export const text =
  (max: number, form?: RegExp): Rule =>
  (value, place) => {
    if (typeof value !== 'string') return wrong(place, value === undefined ? 'required' : 'type');
    if (!value.isWellFormed()) return wrong(place, 'malformed-text');
    const composed = value.normalize('NFC');
    if (composed.length > max) return wrong(place, 'too-long');
    const odd = form && (lineBreaks.test(composed) || bidiControls.test(composed));
    if (odd || controls.test(composed)) return wrong(place, 'control-character');
    return form && !form.test(composed) ? wrong(place, 'format') : [];
  };

/** A list of such values. */
export const list =
  (rule: Rule, min = 0): Rule =>
  (value, place) => {
    if (!Array.isArray(value)) return wrong(place, 'type');
    if (value.length < min) return wrong(place, 'too-short');
    // Spread, so that a hole is looked at as well.
    return [...(value as unknown[])].flatMap((one, i) => rule(one, `${place}/${i}`));
  };

/** Such values by slug. */
export const record =
  (rule: Rule): Rule =>
  (value, place) =>
    isPlain(value)
      ? Object.keys(value).flatMap((key) =>
          slugForm.test(key) && key !== 'constructor'
            ? rule(value[key], under(place, key))
            : wrong(under(place, key), 'unknown-key'),
        )
      : wrong(place, 'type');

/** These members and no others; a name that ends in `?` may be left out. */
export function shape(members: Readonly<Record<string, Rule>>): Rule {
  return (value, place) => {
    if (!isPlain(value)) return wrong(place, value === undefined ? 'required' : 'type');
    const names = Object.keys(members).map((name) => name.replace('?', ''));
    return [
      ...Object.entries(members).flatMap(([name, rule]) => {
        const key = name.replace('?', '');
        if (Object.hasOwn(value, key)) return rule(value[key], `${place}/${key}`);
        return name === key ? wrong(`${place}/${key}`, 'required') : [];
      }),
      ...Object.keys(value)
        .filter((key) => !names.includes(key))
        .flatMap((key) => wrong(under(place, key), 'unknown-key')),
    ];
  };
}

const degrees = (most: number): Rule => number(-most, most);

function number(min: number, max: number): Rule {
  return (value, place) =>
    Number.isFinite(value) && (value as number) >= min && (value as number) <= max
      ? []
      : wrong(place, 'out-of-range');
}

const place = shape({
  text: text(longest.place),
  'position?': shape({
    latitude: degrees(90),
    longitude: degrees(180),
    'accuracy?': number(0, Infinity),
  }),
});

/** An answer to one question; which kind of value fits is the question's to say. */
export const value: Rule = (given, at) => {
  if (typeof given === 'string') return text(longest.answer)(given, at);
  if (Array.isArray(given)) return list(text(64))(given, at);
  if (typeof given === 'object') return place(given, at);
  return typeof given === 'boolean' || Number.isFinite(given) ? [] : wrong(at, 'type');
};
