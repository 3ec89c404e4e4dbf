import { Secret, SubmissionId } from '@suara/contract';
import * as z from 'zod/mini';
import type { Context, Here } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { readBytes } from '../../reading/body.ts';

const formType = /^application\/x-www-form-urlencoded\s*(?:;\s*charset="?utf-8"?\s*)?$/i;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Most fields of a form that are read; the longest activity has some 2500. */
const MOST_FIELDS = 4000;

/**
 * Reads what a form sent.
 *
 * @throws {ProblemError} `unsupported-type`, `too-large` or `malformed-request`.
 */
export async function readForm(c: Here): Promise<URLSearchParams> {
  if (!formType.test(c.req.header('content-type') ?? ''))
    throw new ProblemError('unsupported-type');
  const bytes = await readBytes(c);
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch (cause) {
    throw new ProblemError('malformed-request', { cause });
  }
  const values = new URLSearchParams(text);
  if (values.size > MOST_FIELDS) throw new ProblemError('malformed-request');
  return values;
}

const Unseen = z.object({
  id: SubmissionId,
  secret: Secret,
  token: z.string().check(z.maxLength(100)),
  version: z.catch(z.string().check(z.maxLength(60)), ''),
  revision: z.catch(z.pipe(z.string().check(z.regex(/^\d{1,10}$/)), z.transform(Number)), 1),
});

/**
 * Reads the fields that nobody sees.
 *
 * @throws {ProblemError} `malformed-request`: they are not as our page makes them.
 */
export function readUnseen(values: URLSearchParams) {
  const read = Unseen.safeParse(Object.fromEntries(values));
  if (!read.success) throw new ProblemError('malformed-request');
  return read.data;
}

/**
 * Whether a form came from a page of this server. Where a browser hides the origin, `Sec-Fetch-Site` tells; where it
 * sends neither, as browsers before 2020 do, the signed token alone must do.
 */
export function isOwnForm({ publicUrl }: Context, { req }: Here): boolean {
  const origin = req.header('origin');
  const site = req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin === undefined || origin === 'null')
    return site === 'same-origin' || origin === undefined;
  return origin === new URL(publicUrl).origin;
}
