// What happens with a form that was sent: it is checked, kept, and answered by a page.
import {
  type Activity,
  checkSubmission,
  fieldIssues,
  participationOf,
  type ProblemCode,
  Submission,
} from '@suara/contract';
import type { Here } from '../context.ts';
import { ProblemError } from '../problem.ts';
import { pageReply } from './answer.ts';
import { isOwnForm, readForm, readUnseen } from './read/form-body.ts';
import type { Unseen } from './form/form-page.ts';
import { inOrder, messageOf, mistakeOf } from './read/mistakes.ts';
import { type Mistake, readingOf, readSaid } from './read/said.ts';
import type { Reader } from './reader.ts';
import { receiptPage, withdrawnPage } from './views/receipt-page.ts';
import { reviewPage } from './views/review-page.ts';
import { figuresOf, kindOf, type Pages, readerFor, renewed, showActivity } from './show.ts';
import { latePage, troublePage } from './views/trouble-page.ts';
import { typedOf } from './form/typed.ts';
import type { Got } from './wire.ts';

/** A form that was sent, with whatever is needed to answer it. */
interface Sent {
  pages: Pages;
  c: Here;
  activity: Activity;
  reader: Reader;
  values: URLSearchParams;
  unseen: Unseen;
}

const statusOf = (code: ProblemCode) => new ProblemError(code).status;

/** A page that says what stood in the way. */
export function refuse(
  c: Here,
  code: ProblemCode,
  activity: Activity | undefined,
  reader: Reader,
  retryAfter?: string | null,
) {
  c.env.problem = code;
  const headers = retryAfter ? { 'retry-after': retryAfter } : {};
  return pageReply(c, statusOf(code), troublePage(code, activity, reader), reader, headers);
}

const issuesOf = (activity: Activity, mistakes: readonly Mistake[], reader: Reader) =>
  mistakes.map((mistake) => [mistake.field, messageOf(activity, mistake, reader)] as const);

/** The first step again: the way on was taken without a kind of feedback. */
export async function askKindAgain(pages: Pages, c: Here, activity: Activity, reader: Reader) {
  const code = 'invalid-submission';
  c.env.problem = code;
  const issues = issuesOf(activity, [{ field: 'kind', code: 'required' }], reader);
  const typed = typedOf(new URLSearchParams(), issues);
  const page = await showActivity(pages, c, activity, reader, { typed });
  return pageReply(c, statusOf(code), page, reader);
}

/** The form again, with everything that was typed. */
async function again(
  sent: Sent,
  code: ProblemCode,
  mistakes: readonly Mistake[],
  message?: string,
  revision?: number,
) {
  const { pages, c, activity, reader, values } = sent;
  c.env.problem = code;
  const unseen = renewed(pages, activity, {
    ...sent.unseen,
    ...(revision !== undefined && { revision }),
  });
  const page = await showActivity(pages, c, activity, reader, {
    typed: typedOf(values, issuesOf(activity, mistakes, reader)),
    unseen,
    kind: values.get('kind') ?? undefined,
    ...(message !== undefined && { message }),
  });
  return pageReply(c, statusOf(code), page, reader);
}

/** Something else was kept under this name before: sending once more replaces it, where that is allowed. */
async function conflict(sent: Sent, code: ProblemCode) {
  const { pages, c, activity, reader, unseen } = sent;
  const own = await pages.wire.own(c, unseen);
  if (!own.ok) return refuse(c, own.problem === 'withdrawn' ? 'withdrawn' : code, activity, reader);
  const { changes } = participationOf(activity);
  if (changes === 'never')
    return again(sent, 'frozen', [], reader.pages.notice.changesAllowed.never);
  return again(sent, code, [], reader.pages.form.replaces, own.body.revision + 1);
}

/** Too late, or too early: what was written is given back. */
function late({ c, activity, reader, values }: Sent, code: ProblemCode) {
  c.env.problem = code;
  return pageReply(c, statusOf(code), latePage(activity, values, reader), reader);
}

async function refused(sent: Sent, got: Extract<Got<unknown>, { ok: false }>): Promise<Response> {
  const { c, activity, reader } = sent;
  switch (got.problem) {
    case 'invalid-submission':
      return again(sent, got.problem, inOrder(activity, got.errors.map(mistakeOf)));
    case 'unknown-version':
      return again(sent, got.problem, [], reader.words.failures['unknown-version']);
    case 'key-conflict':
    case 'stale-revision':
      return conflict(sent, got.problem);
    case 'closed':
    case 'not-open':
      return late(sent, got.problem);
    case 'challenge-required':
      return refuse(c, 'too-many-requests', activity, reader, got.retryAfter ?? '600');
    default:
      return refuse(c, got.problem, activity, reader, got.retryAfter);
  }
}

async function receive(sent: Sent): Promise<Response> {
  const { pages, c, activity, reader, values, unseen } = sent;
  const reading = readingOf(values);
  const said = readSaid(activity, reading);
  const { version, revision } = unseen;
  const submission = {
    activity: activity.id,
    version,
    revision,
    language: reader.content,
    page: null,
    ...said,
  };
  const parsed = Submission.safeParse(submission);
  const found = parsed.success
    ? checkSubmission(activity, parsed.data)
    : fieldIssues(parsed.error.issues).filter(
        ({ pointer }) => !/^\/(version|revision)/.test(pointer),
      );
  const mistakes = [...reading.mistakes, ...found.map(mistakeOf)];
  if (mistakes.length > 0) return again(sent, 'invalid-submission', inOrder(activity, mistakes));
  const step = values.get('step');
  if (
    activity.kind === 'feedback' &&
    activity.feedback.review &&
    activity.state === 'open' &&
    step !== 'send'
  ) {
    return pageReply(c, 200, reviewPage(activity, values, reader), reader);
  }
  const got = await pages.wire.keep(c, unseen, submission);
  if (!got.ok) return refused(sent, got);
  const results = await figuresOf(pages, c, activity, unseen);
  return pageReply(
    c,
    200,
    receiptPage({ activity, reader, receipt: got.body, unseen, results }),
    reader,
  );
}

/** Reads and judges a form, and hands it on when it is one of ours. */
async function open(
  pages: Pages,
  c: Here,
  handle: (sent: Sent) => Promise<Response>,
  stale: (sent: Sent) => Promise<Response>,
) {
  const got = await pages.wire.activity(c, c.req.param('activity') ?? '');
  const { context, tokens } = pages;
  if (!got.ok) throw new ProblemError(got.problem);
  const activity = got.body;
  const reader = readerFor(c, activity);
  try {
    if (!isOwnForm(context, c)) throw new ProblemError('origin-refused');
    const values = await readForm(c);
    const unseen = readUnseen(values);
    const sent = { pages, c, activity, reader, values, unseen };
    const freshness = tokens.judge(unseen.token, activity.id, unseen.id, context.now());
    return await (freshness === 'fresh' ? handle(sent) : stale(sent));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return refuse(c, error.code, activity, reader);
  }
}

/** `POST /a/{id}` */
export const take = (pages: Pages, c: Here) =>
  open(
    pages,
    c,
    async (sent) => {
      const { activity, values, reader } = sent;
      const kind =
        activity.kind === 'feedback' ? kindOf(activity, values.get('kind') ?? undefined) : '';
      if (kind === undefined)
        return again(sent, 'invalid-submission', [{ field: 'kind', code: 'required' }]);
      if (values.get('step') === 'change') {
        const unseen = renewed(pages, activity, sent.unseen);
        const showing = { typed: typedOf(values), unseen, kind };
        return pageReply(c, 200, await showActivity(pages, c, activity, reader, showing), reader);
      }
      return receive(sent);
    },
    (sent) =>
      sent.activity.state === 'closed'
        ? late(sent, 'closed')
        : again(sent, 'origin-refused', [], sent.reader.pages.form.expired),
  );

/** `POST /a/{id}/withdraw` */
export const takeBack = (pages: Pages, c: Here) => {
  const withdraw = async ({ activity, reader, unseen }: Sent) => {
    const got = await pages.wire.withdraw(c, unseen);
    if (!got.ok) return refuse(c, got.problem, activity, reader, got.retryAfter);
    return pageReply(c, 200, withdrawnPage(activity, reader), reader);
  };
  // Whoever has the secret may take it back, however old the page is.
  return open(pages, c, withdraw, withdraw);
};
