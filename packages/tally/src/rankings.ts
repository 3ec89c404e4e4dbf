import { GAP, TIED } from './ballots.ts';
import type { Profile } from './profile.ts';
import type { Rules } from './rules.ts';
import type { InvalidReason, PollDefinition } from './types.ts';

/** Rankings with the rules on shared, skipped and repeated ranks applied, ready to be counted. */
export interface Rankings {
  /** Option indexes from the best; {@link TIED} where a rank is shared. No gaps, no repeats. */
  words: Uint16Array;
  starts: Uint32Array;
  /** How often ranking i was cast. */
  weights: Float64Array;
  size: number;
}

/** Makes one packed ranking clean; `out` receives it. */
export type Cleaner = (
  words: ArrayLike<number>,
  from: number,
  to: number,
  out: number[],
) => InvalidReason | undefined;

/** Nothing about the ranking needs a rule: one option a rank, each once. */
function isPlain(
  words: ArrayLike<number>,
  from: number,
  to: number,
  seen: Int32Array,
  mark: number,
) {
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? 0;
    if (word >= GAP || seen[word] === mark) return false;
    seen[word] = mark;
  }
  return true;
}

interface Walk {
  out: number[];
  seen: Set<number>;
  gaps: number;
  /** What the last rule that took something away was about. */
  lost: InvalidReason | undefined;
}

/** What a rule makes of one rank: go on, stop here, or refuse the ballot. */
type Step = 'go' | 'stop' | InvalidReason;

function atGap(walk: Walk, rules: Rules): Step {
  walk.gaps += 1;
  walk.lost = 'skipped-ranks';
  const rule = rules['skipped-ranks'];
  if (rule === 'invalid') return 'skipped-ranks';
  return rule === 'stop' || (rule === 'stop-at-two' && walk.gaps > 1) ? 'stop' : 'go';
}

function atGroup(walk: Walk, group: number[], rules: Rules): Step {
  walk.gaps = 0;
  const fresh = group.filter((option) => !walk.seen.has(option));
  if (fresh.length < group.length) {
    walk.lost = 'repeated-ranks';
    if (rules['repeated-ranks'] === 'invalid') return 'repeated-ranks';
    if (rules['repeated-ranks'] === 'stop') return 'stop';
  }
  for (const option of fresh) walk.seen.add(option);
  if (fresh.length > 1) {
    const rule = rules['tied-ranks'];
    walk.lost = 'tied-ranks';
    if (rule === 'invalid') return 'tied-ranks';
    if (rule === 'stop') return 'stop';
    if (rule === 'skip') return 'go';
  }
  fresh.forEach((option, place) => walk.out.push(place > 0 ? option | TIED : option));
  return 'go';
}

function walkRanks(
  words: ArrayLike<number>,
  from: number,
  to: number,
  out: number[],
  rules: Rules,
): InvalidReason | undefined {
  const walk: Walk = { out, seen: new Set(), gaps: 0, lost: undefined };
  for (let at = from; at < to;) {
    const group = [(words[at] ?? 0) & GAP];
    const gap = words[at] === GAP;
    for (at += 1; at < to && ((words[at] ?? 0) & TIED) !== 0; at += 1)
      group.push((words[at] ?? 0) & GAP);
    const step = gap ? atGap(walk, rules) : atGroup(walk, group, rules);
    if (step === 'stop') break;
    if (step !== 'go') return step;
  }
  return out.length === 0 ? walk.lost : undefined;
}

/**
 * How rankings of a poll are made clean. The order of checks within a rank is: repeated options,
 * then shared rank. A ranking of which the rules leave nothing is invalid, for the reason that took
 * its last rank. `choose.max` cuts nothing off: a longer ranking is an overvote.
 */
export function cleanerOf(poll: PollDefinition, rules: Rules): Cleaner {
  const max = poll.choose?.max ?? Infinity;
  const min = poll.choose?.min ?? 0;
  const seen = new Int32Array(poll.options.length).fill(-1);
  let mark = 0;
  return (words, from, to, out) => {
    out.length = 0;
    mark += 1;
    if (isPlain(words, from, to, seen, mark)) {
      for (let at = from; at < to; at += 1) out.push(words[at] ?? 0);
    } else {
      const reason = walkRanks(words, from, to, out, rules);
      if (reason) return reason;
    }
    if (out.length > max) return 'overvote';
    return out.length > 0 && out.length < min ? 'too-few' : undefined;
  };
}

/** Rankings of a profile, with what could not be used. */
export interface CleanRankings extends Rankings {
  n: number;
  blank: number;
  reasons: Partial<Record<InvalidReason, number>>;
}

function allPlain(profile: Profile, poll: PollDefinition): boolean {
  if (poll.choose) return false;
  const { words, starts, size } = profile.interned;
  const seen = new Int32Array(profile.ids.length).fill(-1);
  for (let slot = 0; slot < size; slot += 1) {
    if (!isPlain(words, starts[slot] ?? 0, starts[slot + 1] ?? 0, seen, slot)) return false;
  }
  return true;
}

function cleanCopy(profile: Profile, poll: PollDefinition, rules: Rules, result: CleanRankings) {
  const { words, starts, size } = profile.interned;
  const clean = cleanerOf(poll, rules);
  const out: number[] = [];
  const kept = new Uint16Array(starts[size] ?? 0);
  result.starts = new Uint32Array(size + 1);
  result.weights = new Float64Array(size);
  result.words = kept;
  let end = 0;
  for (let slot = 0; slot < size; slot += 1) {
    const weight = profile.weights[slot] ?? 0;
    const reason = clean(words, starts[slot] ?? 0, starts[slot + 1] ?? 0, out);
    if (reason) {
      if (weight > 0) result.reasons[reason] = (result.reasons[reason] ?? 0) + weight;
    } else {
      kept.set(out, end);
      end += out.length;
      result.weights[slot] = weight;
    }
    result.starts[slot + 1] = end;
  }
}

/** The rankings of a profile with the poll's rules applied. */
export function cleanRankings(profile: Profile, poll: PollDefinition, rules: Rules): CleanRankings {
  const { words, starts, size } = profile.interned;
  const { weights } = profile;
  const result: CleanRankings = {
    words,
    starts,
    weights,
    size,
    n: profile.n,
    blank: 0,
    reasons: {},
  };
  if (!allPlain(profile, poll)) cleanCopy(profile, poll, rules, result);
  for (let slot = 0; slot < size; slot += 1) {
    if (result.starts[slot] === result.starts[slot + 1]) result.blank += result.weights[slot] ?? 0;
  }
  for (const { count, reason } of profile.odd.values()) {
    result.reasons[reason] = (result.reasons[reason] ?? 0) + count;
  }
  return result;
}
