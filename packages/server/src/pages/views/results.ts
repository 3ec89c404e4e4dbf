// Figures by the activity's policy: numbers first, a bar beside each, nothing that needs a script or a colour.
import type { Activity, ProblemCode, Results } from '@suara/contract';
import { html } from 'hono/html';
import type { Html, Reader } from '../reader.ts';
import { countOf } from './count-tables.ts';
import { momentOf } from './moment.ts';
import { ratingTable } from './rating-tables.ts';
import { feedbackTable, pollTable } from './results-tables.ts';

/** What is known of the figures: they are shown, the policy hides them, or they can't be had now. */
export type Figures = { shown: Results } | { hidden: ProblemCode | undefined };

type Poll = Extract<Results, { kind: 'poll' }>;

function leadersOf(results: Poll, activity: Activity, reader: Reader): Html | string {
  if (activity.kind !== 'poll' || (results.winners.length === 0 && !results.tie)) return '';
  const nameOf = (id: string) =>
    reader.text(activity.poll.options.find((option) => option.id === id)?.label);
  const names = (ids: readonly string[]) => reader.list(ids.map(nameOf));
  const { wins, leads, tie, tieBroken, tieOpen, tieOpenBudget } = reader.results;
  const told = results.state === 'closed' ? wins : leads;
  const tied = results.tie;
  // Where nothing settles a tie, none of those in it leads: all of them are named as tied.
  const sure = results.winners.filter(
    (id) => tied?.brokenBy !== null || !tied.between.includes(id),
  );
  const open = activity.poll.budget === undefined ? tieOpen : tieOpenBudget;
  return html`${sure.length > 0 ? html`<p class="leader"><strong>${told(names(sure), sure.length)}</strong></p>` : ''}
  ${
    tied
      ? html`<p>
          ${tie(names(tied.between))} ${tied.seed === undefined ? open : tieBroken(tied.seed)}
        </p>`
      : ''
  }`;
}

/** In which order options stood, what a range means, and the named rules that were used. */
function pollRules({ order, options, rules }: Poll, { counting }: Reader): Html {
  const used = Object.entries(rules).filter(([, value]) => value !== null);
  return html`<p>${counting.order[order]}</p>
    ${options.some(({ interval }) => interval !== null) ? html`<p>${counting.intervalNote}</p>` : ''}
    ${
      used.length > 0
        ? html`<p>${counting.rules}</p>
            <ul class="rules" dir="ltr" translate="no">
              ${used.map(([name, value]) => html`<li>${name}: ${String(value)}</li>`)}
            </ul>`
        : ''
    }`;
}

/** Who took part and under which rules: no figure is shown without it. */
function basisOf(results: Results, activity: Activity, reader: Reader): Html {
  const { results: words, counting } = reader;
  const { number } = reader;
  const some = (n: number, say: (n: number, shown: string) => string) =>
    n > 0 ? say(n, number(n)) : '';
  const of = results.kind === 'poll' ? results : { blank: 0, invalid: 0 };
  const told = [
    some(of.blank, words.blank),
    some(of.invalid, words.invalid),
    some(results.withdrawn, words.withdrawn),
  ];
  const people = words.people(results.n, number(results.n));
  const method =
    activity.kind === 'poll'
      ? counting.methods[activity.poll.method]
      : results.kind === 'rating'
        ? counting.formulas[results.formula]
        : '';
  const waits = results.n === 0 && results.k > 1 && results.state !== 'closed';
  return html`<p class="basis">${[waits ? '' : people, ...told].filter(Boolean).join(' · ')}</p>
    <p class="hint">
      <time datetime="${results.asOf}">${words.asOf(reader.instant(results.asOf))}</time>
    </p>
    <details>
      <summary>${words.how}</summary>
      ${method ? html`<p>${method}</p>` : ''}
      ${results.kind === 'poll' ? pollRules(results, reader) : ''}
      <p>
        ${results.level === 'device' ? reader.pages.notice.trustDevice : words.trust[results.level]}
      </p>
      <p><a href="/v1/activities/${activity.id}/results">${counting.data}</a></p>
      <p class="hint">
        ${reader.pages.version}
        <span class="version" dir="ltr" translate="no">${results.version}</span>
      </p>
    </details>`;
}

/** That nobody has taken part so far, or that nobody did before it closed. */
function nobody({ kind, state }: Results, { results: words, counting }: Reader): string {
  if (kind === 'poll') return state === 'closed' ? words.none : words.noneYet;
  return state === 'closed' ? counting.nobodyAnswered : counting.noAnswers;
}

function tableOf(results: Results, activity: Activity, reader: Reader): Html | string {
  const { results: words } = reader;
  // While it is open, an n of 0 means that too few have come to show any figure.
  if (results.n === 0 && results.k > 1 && results.state !== 'closed')
    return html`<p>${words.tooFew(reader.number(results.k))}</p>`;
  if (results.n === 0) return html`<p>${nobody(results, reader)}</p>`;
  if (results.kind === 'poll' && activity.kind === 'poll') {
    const hidden = results.options.every(({ count }) => count === null);
    if (hidden && results.n < results.k)
      return html`<p>${words.tooFew(reader.number(results.k))}</p>`;
    return html`${leadersOf(results, activity, reader)} ${pollTable(results, activity, reader)}
    ${countOf(results, activity, reader)}`;
  }
  if (results.kind === 'rating' && activity.kind === 'rating') {
    return results.score === null && results.n < results.k
      ? html`<p>${words.tooFew(reader.number(results.k))}</p>`
      : ratingTable(results, activity, reader);
  }
  return results.kind === 'feedback' && activity.kind === 'feedback'
    ? feedbackTable(results, activity, reader)
    : '';
}

function hiddenOf(
  activity: Activity,
  policy: 'live' | 'after-vote' | 'after-close' | 'never',
  reader: Reader,
) {
  if (policy === 'live' || policy === 'never') return '';
  const when = activity.closes === null ? undefined : momentOf(activity.closes, activity, reader);
  const told = reader.results.hidden[policy](when);
  return html`<section class="results">
    <h2>${told.title}</h2>
    <p>${told.text}</p>
  </section>`;
}

/**
 * The figures, or why there are none; nothing where the agency never shows any.
 *
 * @param receivedAt - When the reader's own answer came: figures are said to be without it where they are older.
 */
export function resultsOf(
  figures: Figures,
  activity: Activity,
  reader: Reader,
  receivedAt?: string,
): Html | string {
  const rules =
    activity.kind === 'poll'
      ? activity.poll
      : activity.kind === 'rating'
        ? activity.rating
        : activity.feedback;
  // Before it opens there is nothing to count.
  if (activity.state === 'upcoming') return '';
  if (!('shown' in figures)) {
    return figures.hidden === 'results-hidden' && activity.state === 'open'
      ? hiddenOf(activity, rules.results, reader)
      : '';
  }
  const { shown } = figures;
  const { results: words } = reader;
  // Ballots are not counted for everyone who asks, and figures move in batches.
  const isOlder = receivedAt !== undefined && Date.parse(shown.asOf) < Date.parse(receivedAt);
  return html`<section class="results" aria-labelledby="results-title">
    <h2 id="results-title">${shown.state === 'closed' ? words.final : words.interim}</h2>
    ${isOlder ? html`<p>${reader.pages.receipt.notYetCounted}</p>` : ''}
    ${tableOf(shown, activity, reader)} ${basisOf(shown, activity, reader)}
  </section>`;
}
