import { randomBytes, randomUUID } from 'node:crypto';
import type { Activity, Answer } from '@suara/contract';

/**
 * Takes part once for each answer, as other people do while somebody looks at a page.
 *
 * @throws Error - The server refuses one, with what it says.
 */
export async function sendAnswers(origin: string, id: string, answers: readonly Answer[]) {
  const response = await fetch(`${origin}/v1/activities/${id}`);
  const { version, languages } = (await response.json()) as Activity;
  for (const answer of answers) {
    const secret = randomBytes(32).toString('base64url');
    const sent = await fetch(`${origin}/v1/submissions/${randomUUID()}`, {
      method: 'PUT',
      headers: { authorization: `Suara ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ activity: id, version, revision: 1, language: languages[0], answer }),
    });
    if (!sent.ok) throw new Error(`${id}: ${await sent.text()}`);
  }
}
