import type { Ballot } from '@suara/contract';

/** 1 agree, 0 pass, -1 disagree. */
export type Vote = 1 | 0 | -1;

/** Where a person is among the statements. `at` equal to their number: all have been seen. */
export interface Course {
  readonly votes: Readonly<Record<string, Vote>>;
  readonly at: number;
}

/** The beginning, or where somebody who comes back left off: the first statement without an answer. */
export function startCourse(ids: readonly string[], votes: Course['votes'] = {}): Course {
  const first = ids.findIndex((id) => !Object.hasOwn(votes, id));
  return { votes, at: first < 0 ? ids.length : first };
}

/** Answers the statement shown and goes on to the next. Two fingers at once answer it once: `id` must be the one shown. */
export function answer(course: Course, ids: readonly string[], id: string, vote: Vote): Course {
  if (ids[course.at] !== id) return course;
  return { votes: { ...course.votes, [id]: vote }, at: course.at + 1 };
}

export function goTo(course: Course, ids: readonly string[], at: number): Course {
  return { ...course, at: Math.min(Math.max(at, 0), ids.length) };
}

export const votesBallot = ({ votes }: Course): Ballot => ({ votes: { ...votes } });

/** Answers of a kept ballot to statements that still exist. */
export function votesOf(ballot: Ballot, ids: readonly string[]): Course['votes'] {
  const kept = 'votes' in ballot ? Object.entries(ballot.votes) : [];
  return Object.fromEntries(kept.filter(([id]) => ids.includes(id)));
}
