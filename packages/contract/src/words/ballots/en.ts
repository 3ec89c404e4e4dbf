import type { BallotWording } from './wording.ts';

const point = (n: number) => (n === 1 ? 'point' : 'points');
const credit = (n: number) => (n === 1 ? 'credit' : 'credits');
/** Of a whole that is named in a sentence, as it is shown. */
const of = (shown: string, one: string) => (shown === '1' ? one : `${one}s`);
const vote = (n: number) => (n === 1 ? 'vote' : 'votes');

/** English. */
export const words: BallotWording = {
  ranking: {
    hint: 'Choose the one you put first, then the next. You need not rank them all.',
    yours: 'Your ranking',
    rest: 'Not ranked',
    none: 'Nothing yet. Your first choice will appear here.',
    all: 'Every option is ranked.',
    add: (option, place) => `Make number ${place}: ${option}`,
    placeOf: (option) => `Place of ${option}`,
    up: (option) => `Move ${option} up`,
    down: (option) => `Move ${option} down`,
    remove: (option) => `Take ${option} out of the ranking`,
    placed: (option, place, of) => `${option}, number ${place} of ${of}`,
    removed: (option) => `${option} taken out of the ranking`,
    full: (shown) => `Up to ${shown} can be ranked. Take one out to put another in.`,
  },
  score: {
    hint: (min, max) => `Give a score from ${min} to ${max}. The highest means you like it best.`,
    noOpinion: 'No opinion',
  },
  points: {
    hint: (total) =>
      `Share out ${total} ${of(total, 'point')} as you like. You need not use them all.`,
    used: (sum, total) => `${sum} of ${total} ${of(total, 'point')} used.`,
    left: (n, shown) => `${shown} ${point(n)} left.`,
    over: (n, shown) => `${shown} ${point(n)} too many. Take some away.`,
  },
  credits: {
    hint: (total) =>
      `You have ${total} ${of(total, 'credit')}. One vote costs 1 credit, two votes 4, three votes 9. You need not use them all.`,
    used: (sum, total) => `${sum} of ${total} ${of(total, 'credit')} used.`,
    left: (n, shown) => `${shown} ${credit(n)} left.`,
    over: (n, shown) => `${shown} ${credit(n)} too many. Take some away.`,
  },
  budget: {
    hint: (total) => `The budget is ${total}.`,
    used: (sum, total) => `What you chose costs ${sum} of ${total}.`,
    left: (_, shown) => `${shown} left.`,
    over: (_, shown) => `${shown} over the budget.`,
    costs: (amount) => `Costs ${amount}`,
    free: 'Choose everything you support, even if it costs more than the budget.',
    within: 'What you choose must not cost more than the budget.',
  },
  votesCost: (n, votes, cost) => `${votes} ${vote(n)}, ${cost} ${credit(n * n)}`,
  perOption: (shown) => `Up to ${shown} for one option.`,
  more: (option) => `One more for ${option}`,
  fewer: (option) => `One less for ${option}`,
  wholeNumber: 'Enter a whole number, like 3',
  statements: {
    agree: 'Agree',
    pass: 'Pass',
    disagree: 'Disagree',
    progress: (at, of) => `Statement ${at} of ${of}`,
    yours: (answer) => `Your answer: ${answer}`,
    previous: 'Previous statement',
    skipToEnd: 'Finish here',
    sentEach: 'Each answer is sent at once. You may stop at any time.',
    sentOnce: 'Your answers are sent together at the end.',
    finished: (answered, all) =>
      `You have responded to ${answered} of ${all} ${of(all, 'statement')}.`,
    review: 'Check from the beginning',
    saving: 'Sending…',
    saved: 'All answers have been sent',
    notSaved: 'Your latest answer has not been sent yet',
  },
};
