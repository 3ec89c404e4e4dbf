import { randomBytes, randomUUID } from 'node:crypto';

/** A new person's vote: path, headers and body of one request. */
export function newVote(activity: string, version: string, answer: () => object) {
  return {
    method: 'PUT' as const,
    path: `/v1/submissions/${randomUUID()}`,
    headers: {
      authorization: `Suara ${randomBytes(32).toString('base64url')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ activity, version, revision: 1, language: 'id', answer: answer() }),
  };
}

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

/** A choice of one of three parks. */
export const choice = () => ({ choice: [pick(['barat', 'timur', 'sungai'])] });
