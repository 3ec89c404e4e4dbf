import type { AroundWording } from './more.ts';

/** English: who speaks, how to be reached, dates and places. */
export const words: AroundWording = {
  anonymous: 'Hide my name from the public',
  anonymousHint: 'Anonymous: other people do not see who sent it.',
  confidential: 'Hide my message from the public',
  confidentialHint: 'Confidential: only the officers in charge read it.',
  visibility: 'What the public does not see',
  contact: 'How to reach you',
  contactHint: 'So that you can be contacted. It is stored separately and never shown.',
  contactFields: { name: 'Full name', email: 'Email', phone: 'Phone number', address: 'Address' },
  consent: 'Consent',
  speaks: 'Who are you speaking for?',
  speaksFor: {
    self: 'Myself',
    group: 'A group or community',
    other: 'Somebody else, whom I help',
  },
  groupName: 'Name of the group',
  groupHint: 'For example a residents’ association or a non-governmental organisation.',
  assistedBy: 'You are helping as',
  assistants: { officer: 'An officer of the service', helper: 'Family, neighbour or companion' },
  day: 'Day',
  month: 'Month',
  year: 'Year',
  dateHint: (example) => `For example ${example}`,
  usePosition: 'Use the location of this device',
  positionTaken: (metres) => `Location included, accurate to about ${metres} metres`,
  positionFailed: 'The location could not be read. Describe the place in words.',
  removePosition: 'Remove location',
  progress: (step, steps, title) => `Step ${step} of ${steps}: ${title}`,
};
