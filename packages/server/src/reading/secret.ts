import { secretForm } from '@suara/contract';
import { ProblemError } from '../problem.ts';

/**
 * Reads the secret of `Authorization: Suara <secret>`.
 *
 * @throws {ProblemError} `invalid-secret`: the header is missing, of another scheme, or holds no secret.
 */
export function readSecret(header: string | undefined): string {
  const [, secret = ''] = /^Suara +(\S+)$/i.exec(header ?? '') ?? [];
  if (!secretForm.test(secret)) throw new ProblemError('invalid-secret');
  return secret;
}
