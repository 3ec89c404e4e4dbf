import { type Activity, participationOf, type Responses } from '@suara/contract';
import { html } from 'hono/html';
import { ballotForm } from './ballot-form.ts';
import { asksKindFirst, feedbackForm, kindForm } from './feedback-form.ts';
import { idOf } from './fields.ts';
import { layout } from '../views/layout.ts';
import { momentOf } from '../views/moment.ts';
import { emergencyOf, noticeOf } from '../views/notice.ts';
import { ratingForm } from './rating-form.ts';
import type { Html, Reader } from '../reader.ts';
import { responsesOf } from '../views/responses.ts';
import { resultsOf, type Figures } from '../views/results.ts';
import type { Typed } from './typed.ts';

/** What travels unseen with a form: it names and owns the submission, and says that the page is ours and fresh. */
export interface Unseen {
  id: string;
  secret: string;
  token: string;
  version: string;
  revision: number;
}

/** The page of an activity while people can take part. */
export interface FormPage {
  activity: Activity;
  reader: Reader;
  typed: Typed;
  unseen: Unseen;
  /** Kind of feedback; `undefined`: not chosen yet. */
  kind: string | undefined;
  /** Something to know before sending again. */
  message?: string | undefined;
  results: Figures;
  responses: Responses | undefined;
}

/** The mistakes at the top, each a link to its field; it has the focus when the page opens. */
export function errorSummary({ typed, reader }: Pick<FormPage, 'typed' | 'reader'>): Html | string {
  if (typed.issues.length === 0) return '';
  return html`<div
    class="summary"
    role="alert"
    tabindex="-1"
    autofocus
    aria-labelledby="summary-title"
  >
    <h2 id="summary-title">${reader.words.problem}</h2>
    <ul>
      ${typed.issues.map(([field, message]) => html`<li><a href="#${idOf(field)}">${message}</a></li>`)}
    </ul>
  </div>`;
}

const messageOf = (message: string | undefined) =>
  message
    ? html`<div class="message" role="alert" tabindex="-1" autofocus><p>${message}</p></div>`
    : '';

/** The fields that nobody sees. */
export const unseenFields = (unseen: Unseen, reader: Reader) =>
  html`${Object.entries({ ...unseen, language: reader.content }).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  )}`;

function fieldsOf({ activity, reader, typed, unseen, kind }: FormPage): Html {
  switch (activity.kind) {
    case 'poll':
      return ballotForm(activity, unseen.id, reader, typed);
    case 'rating':
      return ratingForm(activity, reader, typed);
    case 'feedback':
      return feedbackForm(activity, kind ?? '', reader, typed);
  }
}

function formOf(page: FormPage): Html {
  const { activity, reader, unseen, kind, typed } = page;
  if (activity.kind === 'feedback' && asksKindFirst(activity) && kind === undefined) {
    return kindForm(activity, reader, typed);
  }
  return html`<form method="post" action="${actionOf(activity, reader)}" novalidate>
    ${unseenFields(unseen, reader)} ${fieldsOf(page)}
    ${participationOf(activity).level === 'device' ? html`<p class="hint">${reader.pages.notice.levels.device}</p>` : ''}
    <button type="submit" class="button">${reader.words.send}</button>
  </form>`;
}

/** Where the form of an activity is sent to. */
export const actionOf = (activity: Activity, reader: Reader) =>
  `/a/${activity.id}?lang=${reader.content}`;

const closingOf = (activity: Activity, reader: Reader) =>
  activity.closes === null
    ? ''
    : html`<p class="closing">
        <time datetime="${activity.closes}"
          >${reader.words.closesAt(momentOf(activity.closes, activity, reader))}</time
        >
      </p>`;

/** Title and background of an activity. */
export const introduction = (activity: Activity, reader: Reader) =>
  html`<h1>${reader.says(activity.title)}</h1>
    ${emergencyOf(activity, reader)}
    ${activity.description ? html`<p class="lead">${reader.says(activity.description)}</p>` : ''}`;

/** The activity as a form. */
export function formPage(page: FormPage): Html {
  const { activity, reader, typed, kind, results, responses } = page;
  const title = reader.text(activity.title);
  const body = html`${errorSummary(page)} ${messageOf(page.message)}
  ${introduction(activity, reader)} ${closingOf(activity, reader)} ${noticeOf(activity, reader)}
  ${formOf(page)} ${resultsOf(results, activity, reader)} ${responsesOf(responses, reader)}`;
  return layout({
    title: typed.issues.length > 0 ? reader.pages.form.errorTitle(title) : title,
    reader,
    activity,
    path: `/a/${activity.id}`,
    ...(kind !== undefined &&
      activity.kind === 'feedback' &&
      asksKindFirst(activity) && { keep: { kind } }),
    body,
  });
}

/** The activity before it opens or after it has closed. */
export function restingPage(
  page: Pick<FormPage, 'activity' | 'reader' | 'results' | 'responses'>,
): Html {
  const { activity, reader, results, responses } = page;
  const { opens, closes, state } = activity;
  const { words } = reader;
  const told =
    state === 'upcoming'
      ? words.upcoming(momentOf(opens, activity, reader))
      : words.closed(momentOf(closes ?? opens, activity, reader));
  return layout({
    title: reader.text(activity.title),
    reader,
    activity,
    path: `/a/${activity.id}`,
    body: html`${introduction(activity, reader)}
      <div class="state">
        <h2>${told.title}</h2>
        <p>${told.text}</p>
      </div>
      ${resultsOf(results, activity, reader)} ${responsesOf(responses, reader)}
      ${noticeOf(activity, reader)}`,
  });
}
