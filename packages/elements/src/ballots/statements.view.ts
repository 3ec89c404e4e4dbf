import type { BallotWording } from '@suara/contract/words/ballots/wording';
import { html, nothing, type TemplateResult } from 'lit';
import { group, type Field } from '../questions/field.ts';
import type { SaverState } from './latest.ts';
import type { Drawing, Option } from './piece.ts';
import type { StatementActs } from './statements.piece.ts';
import type { Course, Vote } from './statements.ts';

const votes: readonly (readonly [Vote, 'agree' | 'pass' | 'disagree'])[] = [
  [1, 'agree'],
  [0, 'pass'],
  [-1, 'disagree'],
];

/** The statement that is up, or the end. */
export function drawStatements(
  one: Field,
  drawing: Drawing,
  open: readonly Option[],
  course: Course,
  state: SaverState,
  acts: StatementActs,
): TemplateResult {
  const { words, asking, activity } = drawing;
  const { statements } = words;
  const option = open[course.at];
  const hint = activity.poll.changes === 'never' ? statements.sentOnce : statements.sentEach;
  return group(
    { ...one, hint },
    asking,
    html`<div class="statements">
      ${progress(course, open, drawing)}
      ${option ? statement(option, one, course, drawing, acts) : finished(one, course, open, drawing, acts)}
      <div class="actions">
        ${
          option && course.at > 0
            ? html`<button type="button" class="link" @click=${() => acts.go(course.at - 1)}>
                ${statements.previous}
              </button>`
            : nothing
        }
        ${sending(state, statements, asking.words.tryAgain, acts)}
      </div>
    </div>`,
    true,
  );
}

function progress({ at }: Course, open: readonly Option[], { words, asking }: Drawing) {
  const { number } = asking.formats;
  const of = open.length;
  const text = words.statements.progress(number(Math.min(at + 1, of)), number(of));
  return html`<div class="course">
    ${at < of ? html`<p class="hint">${text}</p>` : nothing}
    <progress max=${Math.max(1, of)} .value=${at} aria-hidden="true"></progress>
  </div>`;
}

function statement(
  option: Option,
  one: Field,
  course: Course,
  { words: { statements }, asking }: Drawing,
  acts: StatementActs,
) {
  const { id, label, description } = option;
  const given = course.votes[id];
  return html`<blockquote id="statement">
      <p><bdi>${asking.say(label)}</bdi></p>
      ${description ? html`<p class="hint pre">${asking.say(description)}</p>` : nothing}
    </blockquote>
    <div class="votes" role="group" aria-labelledby="statement">
      ${votes.map(
        ([vote, name], i) =>
          html`<button
            type="button"
            id=${i === 0 ? one.pointer : nothing}
            data-key=${name}
            part="option"
            aria-pressed=${given === vote ? 'true' : 'false'}
            @click=${() => acts.vote(id, vote)}
          >
            ${statements[name]}
          </button>`,
      )}
    </div>`;
}

function finished(
  one: Field,
  { votes: given }: Course,
  open: readonly Option[],
  { words: { statements }, asking }: Drawing,
  acts: StatementActs,
) {
  const { number } = asking.formats;
  return html`<p>${statements.finished(number(Object.keys(given).length), number(open.length))}</p>
    <button type="button" id=${one.pointer} data-key="review" @click=${() => acts.go(0)}>
      ${statements.review}
    </button>`;
}

function sending(
  state: SaverState,
  { saving, saved, notSaved }: BallotWording['statements'],
  again: string,
  acts: StatementActs,
) {
  if (state === 'failed') {
    return html`<span class="error">${notSaved}</span>
      <button type="button" class="link" @click=${acts.retry}>${again}</button>`;
  }
  const text = { idle: '', waiting: saving, saving, saved }[state];
  return html`<span class="hint">${text}</span>`;
}
