import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words as ballots } from '../src/words/ballots/en.ts';
import { words as counting } from '../src/words/counting/en.ts';
import { words as results } from '../src/words/results/en.ts';

test('in English one is counted as one, wherever a vote and its figures are told', () => {
  const told = (n: number) => [
    counting.quota(n, String(n)),
    counting.supporters(n, String(n)),
    counting.skipped(n, String(n)),
    results.beatsOf(String(n), n, String(n)),
    results.people(n, String(n)),
    results.blank(n, String(n)),
    results.votes(n, String(n)),
    results.points(n, String(n)),
    ballots.points.hint(String(n)),
    ballots.points.used(String(n), String(n)),
    ballots.points.left(n, String(n)),
    ballots.credits.over(n, String(n)),
    ballots.votesCost(n, String(n), String(n * n)),
    ballots.statements.finished(String(n), String(n)),
  ];
  const many =
    /\b\d+ (blank )?(votes|points|credits|others|people|supporters|answers|statements)\b/;
  for (const text of told(1)) assert.doesNotMatch(text, many);
  for (const text of told(2)) assert.match(text, many);
});

test('a quota that is no whole number is of votes', () => {
  assert.match(counting.quota(1.5, '1.5'), /1\.5 votes/);
});
