import type { PageWording } from './wording.ts';

/** English. */
export const pageWords: PageWording = {
  form: {
    languages: 'Language',
    skip: 'Skip to content',
    errorTitle: (title) => `Error: ${title}`,
    expired:
      'This page was open for too long, so your answer has not been sent. What you entered is still below; check it, then send again.',
    replaces:
      'We have already received an answer from this page. Send once more if you want to replace it with what is below.',
    noAnswer: 'No answer',
    onlyIf: (question, given) => `Fill this in only if your answer to “${question}” is ${given}.`,
    low: 'Fill this in if your rating is low.',
    high: 'Fill this in if your rating is high.',
    atMost: (characters) => `No more than ${characters} characters.`,
    between: (min, max) => `Between ${min} and ${max}.`,
    rankHint:
      'Give 1 to your first choice, 2 to the next, and so on. You may leave options without a place.',
    notRanked: 'No place',
    chooseBetween: (min, max) => `Select ${min} to ${max}.`,
    blankOrChoice: 'Select either a blank vote or options above it, not both',
    samePlace: (name) => `Give “${name}” another number: you have used this one for another option`,
    score: 'Your rating',
    choice: 'Your choice',
    privacyHint:
      'Do not write identity numbers, card numbers or other people’s personal data in free text.',
  },
  notice: {
    emergency: 'If someone is in danger',
    levels: {
      anyone: 'Anyone; identity is not checked',
      device:
        'Anyone may take part. Answers sent through this page are not tied to a device, so one person may take part more than once.',
      token: 'Holders of an invitation code, once each',
      identity: 'People whose identity is checked, once each',
    },
    trustDevice:
      'Counted once for each device that is recognised. Answers sent through this page are counted without recognising a device, so one person may have taken part more than once.',
    whoMayTakePart: 'Who may take part',
    changes: 'Changing your answer',
    changesAllowed: {
      'until-close': 'Can be replaced or withdrawn until closing',
      never: 'Cannot be replaced, but can be withdrawn',
    },
  },
  receipt: {
    nextDefault: 'Your answer is read and counted together with the others.',
    noAnswer: 'This activity does not answer people one by one.',
    notYetCounted:
      'These figures were counted before we received your answer. It is included the next time they are updated.',
    withdrawHere:
      'Your answer can be withdrawn from this page only. Keep this page open if you may want to withdraw it.',
  },
  status: {
    title: 'Status of an answer',
    code: 'Receipt code',
    now: 'Status now',
    history: 'History',
    when: 'Time',
    answerBy: 'To be answered by',
    statuses: {
      received: { label: 'Received', text: 'The answer is kept and waits to be read.' },
      acknowledged: { label: 'Read', text: 'An officer has read it.' },
      'in-progress': { label: 'In progress', text: 'An officer is working on it.' },
      answered: { label: 'Answered', text: 'A reply has been given.' },
      closed: { label: 'Closed', text: 'Nothing more will be done.' },
      withdrawn: { label: 'Withdrawn', text: 'The sender withdrew it; its content is erased.' },
      rejected: { label: 'Not processed', text: 'It does not fit the rules of this activity.' },
    },
    noTexts: 'Anyone who has this code sees status and dates only, never the content.',
    lookUp: 'Check a status',
    enterCode: 'Enter your receipt code',
    enterCodeHint: 'For example 7K3M-9QXT-4ZBS. Small letters and spaces do not matter.',
    show: 'See the status',
    notFound: 'This code was not found. Check each letter and digit.',
    noCode: 'Type your receipt code',
  },
  responses: {
    title: 'What the agency replied',
    said: 'What people said',
    did: 'What we did',
    states: {
      planned: 'Planned',
      'in-progress': 'In progress',
      done: 'Done',
      declined: 'Not carried out',
    },
    more: 'Read more',
  },
  trouble: {
    'not-found': {
      title: 'Page not found',
      text: 'Check the address you typed, or follow the link on the agency’s website.',
    },
    'unknown-activity': {
      title: 'Activity not found',
      text: 'There is no activity of this name. Follow the link on the agency’s website.',
    },
    'origin-refused': {
      title: 'Your answer has not been sent',
      text: 'This form was sent from another website. Open the page of this activity, and send from there.',
    },
    'unsupported-type': {
      title: 'Your answer has not been sent',
      text: 'This way of sending is not known here. Open the page of this activity, and send from there.',
    },
    'malformed-request': {
      title: 'Your answer has not been sent',
      text: 'What was sent cannot be read. Open the page of this activity again, and send from there.',
    },
    'method-not-allowed': {
      title: 'Unknown request',
      text: 'Open this page by its link.',
    },
    'too-large': {
      title: 'Your answer has not been sent',
      text: 'What you wrote is too long. Go back, shorten it, then send again.',
    },
    unavailable: {
      title: 'The service is having trouble',
      text: 'Nothing was kept. Go back and try again in a moment.',
    },
    again: 'Open the activity',
  },
  version: 'Version of the activity:',
};
