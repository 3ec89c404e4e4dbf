import type { ActivityOf } from '../activity.ts';
import { checkFeedback } from '../check/feedback.ts';
import type { FeedbackAnswer } from '../feedback.ts';
import { emailForm, longest, phoneForm } from '../patterns.ts';
import { oneOf, record, type Rule, shape, text, value, wrong } from './shape.ts';
import { judged, type Judged, type Written } from './written.ts';

const flag = oneOf(true, false);
const answer = shape({
  kind: text(64),
  fields: record(value),
  'anonymous?': flag,
  'confidential?': flag,
});

const anything = /^/;
const parts = shape({
  'name?': text(longest.name, anything),
  'email?': text(longest.email, emailForm),
  'phone?': text(longest.phone, phoneForm),
  'address?': text(longest.address),
});
const contact: Rule = (given, place) => {
  if (given === null) return [];
  const issues = parts(given, place);
  const empty = issues.length === 0 && Object.keys(given as object).length === 0;
  return empty ? wrong(place, 'required') : issues;
};

const voices: Readonly<Record<string, Rule>> = {
  self: shape({ for: oneOf('self') }),
  group: shape({ for: oneOf('group'), name: text(longest.name, /./) }),
  other: shape({ for: oneOf('other'), by: oneOf('officer', 'helper') }),
};
const speaks: Rule = (given, place) => {
  const voice = (given as { for?: unknown } | null | undefined)?.for;
  const rule = Object.hasOwn(voices, voice as string) ? voices[voice as string] : undefined;
  return rule ? rule(given, place) : wrong(`${place}/for`, 'unknown-value');
};

/** An answered form, with what stands around it. */
export function judgeFeedback(activity: ActivityOf<'feedback'>, written: Written): Judged {
  const rules = { answer, contact, speaks };
  const result = judged(activity, written, rules, (given: FeedbackAnswer) =>
    checkFeedback(activity, given),
  );
  if (result.ok)
    result.value.answer = {
      ...{ anonymous: false, confidential: false },
      ...(result.value.answer as FeedbackAnswer),
    };
  return result;
}
