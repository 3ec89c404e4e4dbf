import { isDate } from '../check/date.ts';
import { longest, receiptCodeForm, submissionIdForm, webAddressForm } from '../patterns.ts';
import type { FieldIssue } from '../problem.ts';
import type { Receipt } from '../receipt.ts';
import { statuses } from '../statuses.ts';
import { isPlain, oneOf, shape, text, whole, wrong, type Rule } from './shape.ts';

const someText: Rule = (value, place) => (typeof value === 'string' ? [] : wrong(place, 'type'));

const time = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const instant: Rule = (value, place) =>
  typeof value === 'string' && isDate(value.slice(0, 10)) && time.test(value.slice(10))
    ? []
    : wrong(place, 'format');

const address: Rule = (value, place) =>
  typeof value === 'string' &&
  value.length <= longest.url &&
  webAddressForm.test(value) &&
  URL.canParse(value)
    ? []
    : wrong(place, 'format');

const participation = { id: someText, signature: someText, keyId: someText };
const receipt = {
  id: text(36, submissionIdForm),
  code: text(14, receiptCodeForm),
  revision: whole(1, Number.MAX_SAFE_INTEGER),
  receivedAt: instant,
  status: oneOf(...statuses),
  statusUrl: address,
  answerBy: (value, place) => (value === null ? [] : instant(value, place)),
  'participation?': shape(participation),
} satisfies Record<string, Rule>;

/** The members that are known here, by whoever may know more. */
function known(value: unknown, members: object): unknown {
  if (!isPlain(value)) return value;
  const names = Object.keys(members).map((name) => name.replace('?', ''));
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}

/**
 * Takes a receipt as `parseResponse` does by the schema `Receipt`, without the validator: keys that this contract
 * doesn't know are left out.
 */
export function judgeReceipt(
  value: unknown,
): { ok: true; value: Receipt } | { ok: false; issues: FieldIssue[] } {
  const taken = known(value, receipt);
  if (isPlain(taken) && Object.hasOwn(taken, 'participation'))
    taken['participation'] = known(taken['participation'], participation);
  const issues = shape(receipt)(taken, '');
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: taken as Receipt };
}
