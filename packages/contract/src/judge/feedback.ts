import type { ActivityOf } from '../activity.ts';
import type { Checked } from '../check/around.ts';
import { checkFeedback } from '../check/feedback.ts';
import type { FeedbackAnswer } from '../feedback.ts';
import { emailForm, longest, phoneForm } from '../patterns.ts';
import {
  byTag,
  exactly,
  flag,
  type Judged,
  nullable,
  oneOf,
  record,
  type Rule,
  string,
  text,
  value,
} from './shape.ts';
import { judged, type Written } from './written.ts';

const shape = exactly({
  kind: string,
  fields: record(value),
  'anonymous?': flag,
  'confidential?': flag,
});
const answer: Rule = (given, place, issues) => ({
  ...{ anonymous: false, confidential: false },
  ...(shape(given, place, issues) as object),
});

const anything = /^/;
const parts = exactly({
  'name?': text(longest.name, anything),
  'email?': text(longest.email, emailForm),
  'phone?': text(longest.phone, phoneForm),
  'address?': text(longest.address),
});
const contact = nullable((given, pointer, issues) => {
  const taken = parts(given, pointer, issues);
  if (Object.keys(Object(given) as object).length === 0) issues.push({ pointer, code: 'required' });
  return taken;
});

const speaks = byTag('for', {
  self: exactly({ for: string }),
  group: exactly({ for: string, name: text(longest.name, /./) }),
  other: exactly({ for: string, by: oneOf('officer', 'helper') }),
});

/** An answered form, with what stands around it. */
export const judgeFeedback = (
  activity: ActivityOf<'feedback'>,
  written: Written,
): Judged<Checked> =>
  judged(activity, written, { answer, contact, speaks }, (given: FeedbackAnswer) =>
    checkFeedback(activity, given),
  );
