import { fieldIssues, longText, Status } from '@suara/contract';
import * as z from 'zod/mini';
import type { App, Context } from '../context.ts';
import { readCode } from '../keeping/code.ts';
import { statusOf } from '../keeping/receipt.ts';
import { ProblemError } from '../problem.ts';
import { readJson } from '../reading/body.ts';
import { reply } from '../reply.ts';
import { on } from './on.ts';

/** What an officer says about a submission: where it stands, and a reply that its holder alone reads. */
const Progress = z.strictObject({
  code: z.string().check(z.maxLength(64)),
  status: Status.check(z.refine((status) => status !== 'withdrawn', 'withdrawal is the holder’s')),
  reply: z._default(z.nullable(longText(20_000).check(z.minLength(1))), null),
});

function asText(header: string | undefined): string {
  return header?.match(/^Bearer +(\S+)$/i)?.[1] ?? '';
}

/** Changes of status by the agency, protected by one token. */
export function officerRoutes(app: App, context: Context): void {
  const { officer, store } = context;
  if (!officer) return;
  on(app, 'POST', '/v1/officer/status', async (c) => {
    if (!officer.isToken(asText(c.req.header('authorization'))))
      throw new ProblemError('invalid-secret');
    const parsed = Progress.safeParse(await readJson(c), { reportInput: true });
    if (!parsed.success) {
      throw new ProblemError('invalid-submission', { errors: fieldIssues(parsed.error.issues) });
    }
    const { status, reply: text } = parsed.data;
    const code = readCode(parsed.data.code);
    const row = code && (await store.progress({ code, status, reply: text, at: context.now() }));
    const found = row && (await store.byCode(row.code));
    if (!found) throw new ProblemError('not-found');
    return reply(c, 200, statusOf(found.row, found.steps));
  });
}
