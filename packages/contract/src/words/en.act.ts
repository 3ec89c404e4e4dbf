import type { ActWording } from './words.ts';

const characters = (n: number) => (n === 1 ? 'character' : 'characters');

/** English: to send, and to fail in. */
export const words: ActWording = {
  left: (n, shown) => `${shown} ${characters(n)} left`,
  over: (n, shown) => `${shown} ${characters(n)} too many`,
  sending: 'Sending…',
  problem: 'There is a problem with your answers',
  errorPrefix: 'Error:',
  issues: {
    required: (name) => `Enter “${name}”`,
    'required:choice': (name) => `Select one answer for “${name}”`,
    'required:choices': (name) => `Select at least one answer for “${name}”`,
    'required:consent': () => 'Tick the consent box if you want your contact details to be sent',
    'format:email': (name) => `Enter “${name}” as a full email address, like name@example.org`,
    'format:phone': (name) => `Enter “${name}” as a phone number, like 0812 3456 7890`,
    'format:date': (name) => `Enter “${name}” as a real date, like 24 11 2026`,
    'format:number': (name) => `Enter “${name}” as a number`,
    'too-long': (name, { max }) => `Shorten “${name}” to ${max} characters or fewer`,
    'too-short': (name, { min, count = 0 }) =>
      `Write at least ${min} ${characters(count)} for “${name}”`,
    'too-many': (name, { max, count }) =>
      `Select no more than ${max} ${count === 1 ? 'answer' : 'answers'} for “${name}”`,
    'too-few': (name, { min, count }) =>
      `Select at least ${min} ${count === 1 ? 'answer' : 'answers'} for “${name}”`,
    'out-of-range': (name, { min, max }) => `Enter “${name}” between ${min} and ${max}`,
    'out-of-range:min': (name, { min }) => `Enter “${name}” as ${min} or more`,
    'out-of-range:max': (name, { max }) => `Enter “${name}” as ${max} or less`,
    'not-integer': (name) => `Enter “${name}” as a whole number`,
    'withdrawn-option': (name) =>
      `Select another answer for “${name}”: the one you chose is no longer available`,
    duplicate: (name) => `Use each option only once for “${name}”`,
    'over-budget': (name, { total, max }) =>
      `Reduce your choices for “${name}”: ${total} of ${max} is used`,
    'control-character': (name) =>
      `Remove unreadable characters from “${name}”; if you pasted the text, type it instead`,
    invalid: (name) => `Check your answer for “${name}”`,
  },
  notSent: 'Your answer has not been sent',
  waiting: {
    title: 'Not sent yet',
    text: 'Your answer is still on this device and will be sent again by itself once there is a connection. Keep this page open.',
  },
  offline: {
    title: 'Not sent yet: no internet connection',
    text: 'Your answer is still on this device and will be sent by itself once your device is connected to the internet. Keep this page open.',
  },
  kept: 'What you entered is still on this page.',
  copyText: 'Copy what I wrote',
  copiedText: 'Copied',
  failures: {
    offline: 'Your device is not connected to the internet. Connect, then send again.',
    unreachable:
      'The service that receives answers could not be reached. Send again in a moment. If it keeps failing, an ad blocker or your network may be stopping it.',
    unavailable: 'The service that receives answers is having trouble. Send again in a moment.',
    'too-many-requests':
      'Too many answers are coming from your network right now. Send again in a few minutes.',
    'too-large': 'What you wrote is too long to be received. Shorten it, then send again.',
    refused:
      'The service refused this answer. Copy what you wrote and use the contact details below.',
    'unknown-version':
      'This form changed while you were filling it in. Check your answers, then send again.',
    'stale-revision':
      'A newer answer has already been received. Send again if this is the answer you mean.',
    withdrawn:
      'You have withdrawn this answer, so it cannot be sent again. Start a new form if you want to take part again.',
    frozen: 'Voting has closed, so a choice can no longer be changed.',
  },
  uncertain: {
    title: 'It is not certain that your answer arrived',
    text: 'The connection broke off, and this service cannot tell us. Ask the agency before you send it again, so that it does not count twice.',
  },
  closed: (when) => ({ title: 'Closed', text: `The time to take part ended ${when}.` }),
  upcoming: (when) => ({ title: 'Not open yet', text: `You can take part from ${when}.` }),
};

// Here from the first touch on as well, so they travel together.
export { words as receipt } from './en.receipt.ts';
