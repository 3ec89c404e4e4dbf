// The pages take the same way as everybody: they ask the public routes, inside this process.
import {
  type Activity,
  type FieldIssue,
  type OwnCopy,
  Problem,
  type ProblemCode,
  problemCode,
  type Receipt,
  type ReceiptStatus,
  type Responses,
  type Results,
  type SubmissionInput,
} from '@suara/contract';
import type { App, Context, Here } from '../context.ts';

/** What a route answered: a body of the contract, or a refusal. */
export type Got<Body> =
  | { ok: true; body: Body }
  | { ok: false; problem: ProblemCode; errors: FieldIssue[]; retryAfter: string | null };

/** Names and owns a submission. */
export interface Holder {
  id: string;
  secret: string;
}

/** The public routes, as functions. Bodies are this server's own, so they are not parsed again. */
export interface Wire {
  activity(c: Here, id: string): Promise<Got<Activity>>;
  results(c: Here, activity: string, holder?: Holder): Promise<Got<Results>>;
  responses(c: Here, activity: string): Promise<Got<Responses>>;
  receipt(c: Here, code: string): Promise<Got<ReceiptStatus>>;
  keep(c: Here, holder: Holder, submission: SubmissionInput): Promise<Got<Receipt>>;
  own(c: Here, holder: Holder): Promise<Got<OwnCopy>>;
  withdraw(c: Here, holder: Holder): Promise<Got<undefined>>;
}

async function read<Body>(response: Response): Promise<Got<Body>> {
  const text = await response.text();
  if (response.ok) return { ok: true, body: (text === '' ? undefined : JSON.parse(text)) as Body };
  const problem = Problem.safeParse(JSON.parse(text));
  return {
    ok: false,
    problem: (problem.success && problemCode(problem.data.type)) || 'internal',
    errors: (problem.success && problem.data.errors) || [],
    retryAfter: response.headers.get('retry-after'),
  };
}

/** @param app - Where the public routes are, or will be, put up. */
export function wireOf(app: App, { publicUrl }: Context): Wire {
  async function ask<Body>(c: Here, method: string, path: string, holder?: Holder, json?: unknown) {
    const { address } = c.env.connection;
    const headers: Record<string, string> = {
      ...(holder && { authorization: `Suara ${holder.secret}`, 'suara-submission': holder.id }),
      ...(json !== undefined && { 'content-type': 'application/json' }),
    };
    const body = json === undefined ? null : JSON.stringify(json);
    const request = new Request(`${publicUrl}${path}`, { method, headers, body });
    const call = { ...c.env, connection: address === undefined ? {} : { address } };
    return read<Body>(await app.fetch(request, call));
  }
  const activityPath = (id: string) => `/v1/activities/${encodeURIComponent(id)}`;
  return {
    activity: (c, id) => ask(c, 'GET', activityPath(id)),
    results: (c, id, holder) => ask(c, 'GET', `${activityPath(id)}/results`, holder),
    responses: (c, id) => ask(c, 'GET', `${activityPath(id)}/responses`),
    receipt: (c, code) => ask(c, 'GET', `/v1/receipts/${encodeURIComponent(code)}`),
    keep: (c, holder, submission) =>
      ask(c, 'PUT', `/v1/submissions/${holder.id}`, holder, submission),
    own: (c, holder) => ask(c, 'GET', `/v1/submissions/${holder.id}`, holder),
    withdraw: (c, holder) => ask(c, 'DELETE', `/v1/submissions/${holder.id}`, holder),
  };
}
