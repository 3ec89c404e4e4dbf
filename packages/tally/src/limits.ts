import { valueOf } from './ballots.ts';
import type { Rules } from './rules.ts';
import type { InvalidReason, PollDefinition } from './types.ts';

/** What a ballot is, before it is counted. */
export type Verdict = 'valid' | 'blank' | InvalidReason;

/** Judges a packed ballot by the poll's limits. */
export type Judge = (words: ArrayLike<number>, from: number, to: number) => Verdict;

function judgeChoices(poll: PollDefinition, rules: Rules): Judge {
  const max = poll.choose?.max ?? (poll.method === 'plurality' ? 1 : Infinity);
  const min = poll.choose?.min ?? 0;
  const over: Verdict = rules['overvotes'] === 'blank' ? 'blank' : 'overvote';
  const budget = rules['ballot-within-budget'] === true ? (poll.budget ?? Infinity) : Infinity;
  return (words, from, to) => {
    const chosen = to - from;
    if (chosen === 0) return 'blank';
    if (chosen > max) return over;
    if (chosen < min) return 'too-few';
    let cost = 0;
    if (budget < Infinity) {
      for (let at = from; at < to; at += 1) cost += poll.options[words[at] ?? 0]?.cost ?? 0;
    }
    return cost > budget ? 'over-budget' : 'valid';
  };
}

function judgeScores(poll: PollDefinition): Judge {
  const min = poll.scores?.min ?? 0;
  const max = poll.scores?.max ?? 5;
  return (words, from, to) => {
    for (let at = from; at < to; at += 3) {
      const value = valueOf(words[at + 1] ?? 0, words[at + 2] ?? 0);
      if (value < min || value > max) return 'out-of-range';
    }
    return from === to ? 'blank' : 'valid';
  };
}

function judgePoints(poll: PollDefinition): Judge {
  const total = poll.points?.total ?? Infinity;
  const perOption = poll.points?.perOption ?? Infinity;
  const square = poll.method === 'quadratic';
  return (words, from, to) => {
    let spent = 0;
    for (let at = from; at < to; at += 3) {
      const value = valueOf(words[at + 1] ?? 0, words[at + 2] ?? 0);
      if (value < 0) return 'out-of-range';
      if (value > perOption) return 'over-option';
      spent += square ? value * value : value;
    }
    if (spent > total) return 'over-total';
    return from === to ? 'blank' : 'valid';
  };
}

const judgeVotes: Judge = (words, from, to) => {
  for (let at = from; at < to; at += 3) {
    if (Math.abs(valueOf(words[at + 1] ?? 0, words[at + 2] ?? 0)) > 1) return 'out-of-range';
  }
  return from === to ? 'blank' : 'valid';
};

/**
 * How ballots of a poll are judged by its limits: how many options, which scores, how many points
 * (for `quadratic`, v votes cost v² of the total). Rankings are judged by their own rules.
 */
export function judgeOf(poll: PollDefinition, rules: Rules): Judge {
  if (poll.method === 'score') return judgeScores(poll);
  if (poll.method === 'statements') return judgeVotes;
  if (poll.method === 'cumulative' || poll.method === 'quadratic') return judgePoints(poll);
  return judgeChoices(poll, rules);
}
