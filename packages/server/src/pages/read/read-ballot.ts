import type { ActivityOf, Ballot } from '@suara/contract';
import { ballotKeyOf } from '@suara/contract';
import { BLANK, ballotFields, chooseBounds } from '../form/ballot-form.ts';
import { type Reading, readNumber } from './said.ts';

type Poll = ActivityOf<'poll'>['poll'];

/** One number an option; what is left empty is absent. */
function readNumbers(poll: Poll, prefix: string, reading: Reading): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const { id, withdrawn } of poll.options) {
    const text = withdrawn === true ? '' : reading.text(`${prefix}.${id}`);
    if (text === '') continue;
    const number = readNumber(text);
    if (number === undefined) reading.wrong(`${prefix}.${id}`, 'format');
    else if (!Number.isInteger(number)) reading.wrong(`${prefix}.${id}`, 'not-integer');
    else numbers[id] = number;
  }
  return numbers;
}

/**
 * Places as a ranking, best first. Two options on one place are a mistake unless the poll's rules speak of ties: a
 * person without a script would not see that such a ballot may count for less.
 */
function readRanking(poll: Poll, reading: Reading): string[][] {
  const places = readNumbers(poll, 'rank', reading);
  const byPlace = Map.groupBy(Object.entries(places), ([, place]) => place);
  const rule = poll.rules['tied-ranks'];
  const tiesAllowed = rule !== undefined && rule !== 'invalid';
  for (const [, same] of byPlace) {
    if (tiesAllowed) continue;
    for (const [id] of same.slice(1)) reading.wrong(`rank.${id}`, 'same-place');
  }
  return [...byPlace].sort(([a], [b]) => a - b).map(([, same]) => same.map(([id]) => id));
}

const empty = {
  choice: { choice: [] },
  ranking: { ranking: [] },
  scores: { scores: {} },
  points: { points: {} },
  votes: { votes: {} },
} as const;

const isEmpty = (ballot: Ballot) =>
  Object.values(ballot).every((value: object) =>
    Object.values(value).every((one: unknown) => one === 0 && 'points' in ballot),
  );

function readNamed(poll: Poll, reading: Reading): Ballot {
  const key = ballotKeyOf[poll.method];
  switch (key) {
    case 'choice':
      return { choice: reading.all('choice').filter((id) => id !== BLANK) };
    case 'ranking':
      return { ranking: readRanking(poll, reading) };
    case 'scores':
      return { scores: readNumbers(poll, 's', reading) };
    case 'points':
      return { points: readNumbers(poll, 'n', reading) };
    case 'votes': {
      const votes = readNumbers(poll, 'v', reading);
      return { votes: votes as Record<string, -1 | 0 | 1> };
    }
  }
}

/**
 * Reads a ballot. A blank vote must be said; a ballot with nothing on it is taken for a slip, not for a blank vote.
 */
export function readBallot(poll: Poll, reading: Reading): Ballot {
  const key = ballotKeyOf[poll.method];
  const field = ballotFields[key];
  const one = key === 'choice' && chooseBounds(poll).max === 1;
  const before = reading.mistakes.length;
  const ballot = readNamed(poll, reading);
  const blank = one ? reading.all('choice').includes(BLANK) : reading.text('blank') === BLANK;
  if (reading.mistakes.length > before) return ballot;
  if (blank && !isEmpty(ballot)) reading.wrong(field, 'blank-or-choice');
  if (!blank && isEmpty(ballot)) reading.wrong(field, one ? 'required' : 'required-some');
  return blank ? (empty[key] as unknown as Ballot) : ballot;
}
