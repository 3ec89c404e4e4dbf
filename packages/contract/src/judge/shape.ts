// The shapes that the schemas demand, for what a page judges without the validator.
import { bidiControls, controls, lineBreaks, longest, slugForm } from '../patterns.ts';
import type { FieldIssue } from '../problem.ts';

/**
 * Takes a value that stands at a place: gives a copy of it, as it may be used; or adds to the issues what is wrong, and
 * gives nothing of meaning.
 */
export type Rule = (value: unknown, place: string, issues: FieldIssue[]) => unknown;

/** What came of a rule. */
export type Judged<T> = { ok: true; value: T } | { ok: false; issues: FieldIssue[] };

/** Judges a whole by a rule. */
export function judgedBy<T>(rule: Rule, value: unknown): Judged<T> {
  const issues: FieldIssue[] = [];
  const taken = rule(value, '', issues);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: taken as T };
}

const under = (place: string, key: string) =>
  `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** A plain object: no list, and nothing whose members JSON would not carry, such as a Map. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === null || Object.getPrototypeOf(parent) === null;
}

/** Whatever passes, as it is. */
export const where =
  (passes: (value: unknown) => boolean, code = 'type'): Rule =>
  (value, pointer, issues) => {
    if (!passes(value)) issues.push({ pointer, code: value === undefined ? 'required' : code });
    return value;
  };

/** Nothing at all. */
const none: Rule = where(() => false);

/** One of these values. */
export const oneOf = (...values: unknown[]): Rule =>
  where((value) => values.includes(value), 'unknown-value');

/** A number, of any size unless bounded. */
export const number = (min = -Infinity, max = Infinity, fits = Number.isFinite): Rule =>
  where((value) => fits(value) && (value as number) >= min && (value as number) <= max);

/** A whole number. */
export const whole = (min: number, max = Number.MAX_SAFE_INTEGER): Rule =>
  number(min, max, Number.isInteger);

export const flag: Rule = oneOf(true, false);

/** Any text, as it is. */
export const string: Rule = where((value) => typeof value === 'string');

/** Text of a form, as it is. */
export const formed = (form: Pick<RegExp, 'test'>): Rule =>
  where((value) => typeof value === 'string' && form.test(value), 'format');

/** The name of an activity, an option, a question. */
export const slugs = { test: (text: string) => slugForm.test(text) && text !== 'constructor' };

/** Text that a person wrote, of at most so many UTF-16 units in NFC; where it has a form, of one line. */
export const text =
  (max: number, form?: RegExp): Rule =>
  (value, pointer, issues) => {
    if (typeof value !== 'string') return string(value, pointer, issues);
    const composed = value.normalize('NFC');
    const odd = form && (lineBreaks.test(composed) || bidiControls.test(composed));
    let code: string | undefined;
    if (!value.isWellFormed()) code = 'malformed-text';
    else if (composed.length > max) code = 'too-long';
    else if (odd || controls.test(composed)) code = 'control-character';
    else if (form && !form.test(composed)) code = 'format';
    if (code) issues.push({ pointer, code });
    return composed;
  };

export const nullable =
  (rule: Rule): Rule =>
  (value, place, issues) =>
    value === null ? null : rule(value, place, issues);

/** A list of such values. */
export const list =
  (rule: Rule, min = 0, max = Infinity): Rule =>
  (value, pointer, issues) => {
    const fits = Array.isArray(value) && value.length >= min && value.length <= max;
    if (!fits) return none(value, pointer, issues);
    // Spread, so that a hole is looked at as well.
    return [...(value as unknown[])].map((one, i) => rule(one, `${pointer}/${i}`, issues));
  };

/** Such values by slug; `loose`: by whatever names. */
export const record =
  (rule: Rule, loose = false): Rule =>
  (value, pointer, issues) => {
    if (!isPlain(value)) return none(value, pointer, issues);
    // The validator leaves that one out, too.
    const keys = Object.keys(value).filter((key) => key !== '__proto__');
    const members = keys.map((key) => {
      const at = under(pointer, key);
      if (!loose && !slugs.test(key)) issues.push({ pointer: at, code: 'unknown-key' });
      return [key, rule(value[key], at, issues)];
    });
    return Object.fromEntries(members) as unknown;
  };

type Members = Readonly<Record<string, Rule>>;

/** These members; a name that ends in `?` may be left out. Others are left out of the copy, for whoever may be newer. */
export const known =
  (members: Members): Rule =>
  (value, pointer, issues) => {
    if (!isPlain(value)) return none(value, pointer, issues);
    const taken: Record<string, unknown> = {};
    for (const [name, rule] of Object.entries(members)) {
      const key = name.replace('?', '');
      if (Object.hasOwn(value, key)) taken[key] = rule(value[key], `${pointer}/${key}`, issues);
      else if (name === key) issues.push({ pointer: `${pointer}/${key}`, code: 'required' });
    }
    return taken;
  };

/** These members and no others. */
export const exactly = (members: Members): Rule => {
  const rule = known(members);
  const names = Object.keys(members).map((name) => name.replace('?', ''));
  return (value, pointer, issues) => {
    const taken = rule(value, pointer, issues);
    if (isPlain(value))
      for (const key of Object.keys(value))
        if (!names.includes(key))
          issues.push({ pointer: under(pointer, key), code: 'unknown-key' });
    return taken;
  };
};

/** One of several shapes, by what stands in one member. */
export const byTag =
  (tag: string, rules: Members): Rule =>
  (value, pointer, issues) => {
    const name = isPlain(value) && Object.hasOwn(value, tag) ? value[tag] : undefined;
    const rule = typeof name === 'string' && Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) issues.push({ pointer: `${pointer}/${tag}`, code: 'unknown-value' });
    return rule?.(value, pointer, issues);
  };

const degrees = (most: number): Rule => number(-most, most);
const position = { latitude: degrees(90), longitude: degrees(180), 'accuracy?': number(0) };
const place = exactly({ text: text(longest.place), 'position?': exactly(position) });
const answer = text(longest.answer);
const ids = list(string);

/** An answer to one question; which kind of value fits is the question's to say. */
export const value: Rule = (given, at, issues) => {
  if (typeof given === 'string') return answer(given, at, issues);
  if (Array.isArray(given)) return ids(given, at, issues);
  if (typeof given === 'object') return place(given, at, issues);
  return (typeof given === 'boolean' ? flag : number())(given, at, issues);
};
