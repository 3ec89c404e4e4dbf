import type { Client } from '@suara/client';
import { clientOf as sharedClientOf } from '../sending/connect.ts';
import type { ResultsHost } from './finding.ts';

/**
 * The client that asks for figures: the one that elements of the same backend send with, so that what was voted on
 * this page opens results that show after voting.
 *
 * @throws TypeError - The page names no backend.
 */
export function clientOf(finding: { host: ResultsHost; endpoint: string }): Client {
  const client = sharedClientOf(finding);
  if (!client) throw new TypeError('no backend');
  return client;
}
