import { fieldIssues, PostedSubmission, Submission, submissionIdForm } from '@suara/contract';
import { stateAt } from '../activities/catalogue.ts';
import type { App, Context, Here } from '../context.ts';
import { ballotKey, ownerKey, sameBytes, secretBytes } from '../keeping/keys.ts';
import { ownCopyOf, receiptOf } from '../keeping/receipt.ts';
import { submit, type Submitted } from '../keeping/submit.ts';
import type { Gate } from '../options.ts';
import { ProblemError } from '../problem.ts';
import { readJson } from '../reading/body.ts';
import { readSecret } from '../reading/secret.ts';
import { reply } from '../reply.ts';
import { on } from './on.ts';
import type { Row } from '../stores/store.ts';

function readId(c: Here): string {
  const id = c.req.param('id') ?? '';
  if (!submissionIdForm.test(id)) throw new ProblemError('not-found');
  return id;
}

function parse<Output>(
  schema: {
    safeParse(
      value: unknown,
      params: { reportInput: boolean },
    ):
      | { success: true; data: Output }
      | { success: false; error: { issues: Parameters<typeof fieldIssues>[0] } };
  },
  body: unknown,
): Output {
  const parsed = schema.safeParse(body, { reportInput: true }); // tells what is missing from what is wrong
  if (parsed.success) return parsed.data;
  throw new ProblemError('invalid-submission', {
    errors: fieldIssues(parsed.error.issues).slice(0, 100),
  });
}

const pass = (gate: Gate, c: Here) =>
  gate.pass(c.env.connection.address, c.req.header('suara-work'));

const confirm = (context: Context, c: Here, { outcome, row }: Submitted) =>
  reply(c, outcome === 'created' ? 201 : 200, receiptOf(row, context.publicUrl));

/** Finds what the holder of the secret owns; another's looks like none. */
async function owned(context: Context, c: Here): Promise<{ row: Row; secret: Uint8Array }> {
  const secret = secretBytes(readSecret(c.req.header('authorization')));
  const row = await context.store.find(readId(c));
  if (!row || !sameBytes(row.owner, ownerKey(context.hashing, secret)))
    throw new ProblemError('not-found');
  return { row, secret };
}

/** Whether a ballot can no longer be taken out of the count, nor shown. */
function isFrozen({ activities, now }: Context, row: Row): boolean {
  if (row.kind !== 'poll') return false;
  const offered = activities.get(row.activity);
  return !offered || stateAt(offered, now()) === 'closed';
}

async function showOwn(context: Context, c: Here): Promise<Response> {
  const { row, secret } = await owned(context, c);
  const hidden = row.kind !== 'poll' || isFrozen(context, row);
  const own = await context.store.own(row.id, hidden ? null : ballotKey(context.hashing, secret));
  if (own?.row.erasedAt !== null) throw new ProblemError('withdrawn');
  return reply(c, 200, ownCopyOf(own, context.publicUrl));
}

async function withdraw(context: Context, c: Here): Promise<Response> {
  const { row, secret } = await owned(context, c);
  const frozen = isFrozen(context, row);
  await context.store.withdraw({
    id: row.id,
    at: context.now(),
    ballot: row.kind === 'poll' && !frozen ? ballotKey(context.hashing, secret) : null,
    totalsOf: frozen ? null : (context.activities.get(row.activity)?.counting.totalsOf ?? null),
  });
  return reply(c, 204, undefined);
}

/** Sending, changing, reading and taking back. */
export function submissionRoutes(app: App, context: Context): void {
  const { gate } = context;
  on(app, 'PUT', '/v1/submissions/:id', async (c) => {
    const secret = readSecret(c.req.header('authorization'));
    const id = readId(c);
    if (gate) await pass(gate, c);
    const submission = parse(Submission, await readJson(c));
    return confirm(context, c, await submit(context, { id, secret, submission }));
  });
  on(app, 'POST', '/v1/submissions', async (c) => {
    const secret = readSecret(c.req.header('authorization'));
    if (gate) await pass(gate, c);
    const { id, ...submission } = parse(PostedSubmission, await readJson(c));
    return confirm(context, c, await submit(context, { id, secret, submission }));
  });
  on(app, 'GET', '/v1/submissions/:id', (c) => showOwn(context, c));
  on(app, 'DELETE', '/v1/submissions/:id', (c) => withdraw(context, c));
}
