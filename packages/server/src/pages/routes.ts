import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { App, Context, Here } from '../context.ts';
import { ProblemError } from '../problem.ts';
import { on } from '../routes/on.ts';
import { pageReply, styleReply } from './answer.ts';
import { lacksKind, type Pages, readerFor, readerForAny, showActivity } from './show.ts';
import { lookUpPage, statusPage } from './views/status-page.ts';
import { css } from './style/index.ts';
import { askKindAgain, refuse, take, takeBack } from './take.ts';
import { tokensOf } from './token.ts';
import { wireOf } from './wire.ts';

async function show(pages: Pages, c: Here): Promise<Response> {
  const got = await pages.wire.activity(c, c.req.param('activity') ?? '');
  if (!got.ok) throw new ProblemError(got.problem);
  const reader = readerFor(c, got.body);
  const { kind, step } = c.req.query();
  if (step === 'kind' && lacksKind(got.body, kind)) return askKindAgain(pages, c, got.body, reader);
  return pageReply(c, 200, await showActivity(pages, c, got.body, reader, { kind }), reader);
}

async function showStatus(pages: Pages, c: Here, typed: string): Promise<Response> {
  // Cut short, because it is shown again; a cut through a character would leave half of one.
  const code = typed.slice(0, 100).toWellFormed();
  const fallback = readerForAny(c, pages.context);
  if (code.trim() === '') return pageReply(c, 422, lookUpPage(code, fallback), fallback);
  const got = await pages.wire.receipt(c, code);
  if (!got.ok) {
    if (got.problem !== 'not-found')
      return refuse(c, got.problem, undefined, fallback, got.retryAfter);
    c.env.problem = got.problem;
    return pageReply(c, 404, lookUpPage(code, fallback), fallback);
  }
  const activity = await pages.wire.activity(c, got.body.activity);
  const reader = activity.ok ? readerFor(c, activity.body) : fallback;
  const page = statusPage(got.body, activity.ok ? activity.body : undefined, reader);
  return pageReply(c, 200, page, reader);
}

/** The same for people without JavaScript: an activity as a form, its receipt, and the status of a receipt. */
export function pageRoutes(app: App, context: Context): void {
  const tokens = tokensOf(context.pageKey ?? context.random(new Uint8Array(32)));
  const pages: Pages = { context, tokens, wire: wireOf(app, context) };
  const etag = `"${bytesToHex(sha256(utf8ToBytes(css))).slice(0, 16)}"`;
  /** Whatever a page can't do is said by a page. */
  const told = (handle: (c: Here) => Promise<Response>) => (c: Here) =>
    handle(c).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      return refuse(c, error.code, undefined, readerForAny(c, context));
    });
  on(app, 'GET', '/page.css', (c) => styleReply(c, css, etag));
  on(
    app,
    'GET',
    '/a/:activity',
    told((c) => show(pages, c)),
  );
  on(
    app,
    'POST',
    '/a/:activity',
    told((c) => take(pages, c)),
  );
  on(
    app,
    'POST',
    '/a/:activity/withdraw',
    told((c) => takeBack(pages, c)),
  );
  on(
    app,
    'GET',
    '/r/:code',
    told((c) => showStatus(pages, c, c.req.param('code') ?? '')),
  );
  on(
    app,
    'GET',
    '/r',
    told((c) => {
      const code = c.req.query('code');
      const reader = readerForAny(c, context);
      return code === undefined
        ? pageReply(c, 200, lookUpPage(undefined, reader), reader)
        : showStatus(pages, c, code);
    }),
  );
}
