import type { Activity, OwnCopy, Receipt, ReceiptStatus, Speaks } from '@suara/contract';
import type { Own, Row, Step } from '../stores/store.ts';
import { remembering } from '../remember.ts';
import { afterPeriod } from './period.ts';

/** ISO 8601 up to the seconds: those who are answered together were received together. */
const upToSeconds = remembering((second: number) =>
  new Date(second * 1000).toISOString().slice(0, -4),
);

function instant(ms: number): string {
  const second = Math.floor(ms / 1000);
  return `${upToSeconds(second)}${String(ms - second * 1000).padStart(3, '0')}Z`;
}

const orNull = (ms: number | null) => (ms === null ? null : instant(ms));

/** What the backend gives for a submission it has kept. */
export function receiptOf(row: Row, publicUrl: string): Receipt {
  return {
    id: row.id,
    code: row.code,
    revision: row.revision,
    receivedAt: instant(row.receivedAt),
    status: row.status,
    statusUrl: `${publicUrl}/r/${encodeURIComponent(row.code)}`,
    answerBy: orNull(row.answerBy),
  };
}

const historyOf = (row: Row, steps: readonly Step[]) => [
  { status: 'received' as const, at: instant(row.createdAt) },
  ...steps.map(({ status, at }) => ({ status, at: instant(at) })),
];

/** What anyone who has the code may know: status and dates, never a text. */
export function statusOf(row: Row, steps: readonly Step[]): ReceiptStatus {
  return {
    code: row.code,
    activity: row.activity,
    status: row.status,
    receivedAt: instant(row.receivedAt),
    updatedAt: instant(row.updatedAt),
    answerBy: orNull(row.answerBy),
    history: historyOf(row, steps),
  };
}

/** The holder's own copy. */
export function ownCopyOf(
  { row, contact, answer, steps, replies }: Own,
  publicUrl: string,
): OwnCopy {
  return {
    ...receiptOf(row, publicUrl),
    activity: row.activity,
    version: row.version,
    language: row.language,
    consent: row.consent,
    updatedAt: instant(row.updatedAt),
    history: historyOf(row, steps),
    answer: answer === null ? null : (JSON.parse(answer) as OwnCopy['answer']),
    contact,
    speaks: JSON.parse(row.speaks) as Speaks,
    replies: replies.map(({ at, text }) => ({ at: instant(at), text })),
  };
}

/** By when an answer is promised to somebody who sends now; `null`: none is. */
export const answerByOf = ({ notice }: Pick<Activity, 'notice'>, at: number) =>
  notice.answerBy === undefined ? null : afterPeriod(at, notice.answerBy);
