import type { PollWording } from './wording.ts';

/** English. */
export const words: PollWording = {
  trust: {
    anyone: 'Anyone can vote without a check, so one person may vote more than once.',
    device: 'One vote for each device that is recognised, so one person may vote more than once.',
    token: 'One vote for each invitation code.',
    identity: 'One vote for each person whose identity is checked.',
  },
  changes: {
    'until-close': 'You can change or withdraw your vote until closing.',
    never: 'Once sent, a vote cannot be changed, but it can be withdrawn.',
  },
  atLeast: (min) => `Select at least ${min}.`,
  exactly: (n) => `Select ${n}.`,
  between: (min, max) => `Select ${min} to ${max}.`,
  closesIn: (left, when) => `Closes ${left}, on ${when}`,
  yourTime: (when) => `your time: ${when}`,
  closesSoon: (left) => `This poll closes ${left}.`,
};
