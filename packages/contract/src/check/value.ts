import { emailForm, phoneForm } from '../patterns.ts';
import type { FieldIssue } from '../problem.ts';
import type { Question, Value } from '../question.ts';
import { askedQuestions, at, type Fields } from './asked.ts';
import { isDate } from './date.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

function checkText(
  question: Of<'text' | 'long-text'>,
  text: string,
): Omit<FieldIssue, 'pointer'>[] {
  const { minLength = 0, maxLength = question.kind === 'text' ? 200 : 5000 } = question;
  if (question.kind === 'text' && /[\n\r\u2028\u2029]/.test(text))
    return [{ code: 'control-character' }];
  if (text.length > maxLength)
    return [{ code: 'too-long', params: { max: maxLength, length: text.length } }];
  if (text.trim().length < minLength) return [{ code: 'too-short', params: { min: minLength } }];
  return [];
}

function checkNumber(question: Of<'number'>, number: number): Omit<FieldIssue, 'pointer'>[] {
  const { min = -Infinity, max = Infinity, step = 1 } = question;
  const bounds = { ...(Number.isFinite(min) && { min }), ...(Number.isFinite(max) && { max }) };
  if (number < min || number > max) return [{ code: 'out-of-range', params: bounds }];
  const from = Number.isFinite(min) ? min : 0;
  const steps = (number - from) / step;
  // A step of 0.1 is not exact in binary, and the larger a number is, the coarser: what its rounding can shift is no step.
  const rounding = (4 * Number.EPSILON * Math.max(Math.abs(number), Math.abs(from))) / step;
  if (Math.abs(steps - Math.round(steps)) > 1e-6 + rounding)
    return [{ code: 'not-integer', params: { step } }];
  return [];
}

function checkDate({ min, max }: Of<'date'>, date: string): Omit<FieldIssue, 'pointer'>[] {
  if (!isDate(date)) return [{ code: 'format' }];
  if ((min && date < min) || (max && date > max)) {
    return [{ code: 'out-of-range', params: { ...(min && { min }), ...(max && { max }) } }];
  }
  return [];
}

function checkChoices(
  question: Of<'choices'>,
  chosen: readonly string[],
): Omit<FieldIssue, 'pointer'>[] {
  const { min = 0, max = question.options.length } = question;
  if (new Set(chosen).size < chosen.length) return [{ code: 'duplicate' }];
  if (chosen.some((id) => question.options.every((option) => option.id !== id)))
    return [{ code: 'unknown-option' }];
  if (chosen.length > max) return [{ code: 'too-many', params: { max } }];
  if (chosen.length < min && chosen.length > 0) return [{ code: 'too-few', params: { min } }];
  return [];
}

/** Whether a question was left unanswered: absent, or nothing but spaces. */
export const isEmpty = (value: Value | undefined) =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && 'text' in value && value.text.trim() === '' && !value.position);

/** What is wrong with an answer that was given. */
function checkGiven(question: Question, value: Value): Omit<FieldIssue, 'pointer'>[] {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return typeof value === 'string' ? checkText(question, value) : [{ code: 'type' }];
    case 'choice':
      return question.options.some(({ id }) => id === value) ? [] : [{ code: 'unknown-option' }];
    case 'choices':
      return Array.isArray(value) ? checkChoices(question, value) : [{ code: 'type' }];
    case 'yes-no':
      return typeof value === 'boolean' ? [] : [{ code: 'type' }];
    case 'number':
      return typeof value === 'number' ? checkNumber(question, value) : [{ code: 'type' }];
    case 'date':
      return typeof value === 'string' ? checkDate(question, value) : [{ code: 'type' }];
    case 'email':
      return typeof value === 'string' && emailForm.test(value) ? [] : [{ code: 'format' }];
    case 'phone':
      return typeof value === 'string' && phoneForm.test(value) ? [] : [{ code: 'format' }];
    case 'place':
      return typeof value === 'object' && 'text' in value ? [] : [{ code: 'type' }];
    case 'scale':
      return typeof value === 'number' &&
        Number.isInteger(value) &&
        value >= 1 &&
        value <= question.labels.length
        ? []
        : [{ code: 'out-of-range', params: { min: 1, max: question.labels.length } }];
    case 'statement':
      return [{ code: 'not-allowed' }];
  }
}

/** What is wrong with an answer to one question; empty when nothing is. */
export function checkValue(
  question: Question,
  value: Value | undefined,
): Omit<FieldIssue, 'pointer'>[] {
  if (value === undefined || isEmpty(value)) return question.required ? [{ code: 'required' }] : [];
  return checkGiven(question, value);
}

/** Checks a record of answers against the questions that are asked. */
export function checkFields(
  questions: readonly Question[],
  fields: Fields,
  base: string,
  kind?: string,
): FieldIssue[] {
  const asked = askedQuestions(questions, fields, kind);
  const issues = asked.flatMap((question) =>
    checkValue(question, at(fields, question.id)).map((issue) => ({
      pointer: `${base}/${question.id}`,
      ...issue,
    })),
  );
  for (const id of Object.keys(fields)) {
    if (!asked.some((question) => question.id === id))
      issues.push({ pointer: `${base}/${id}`, code: 'unknown-question' });
  }
  return issues;
}
