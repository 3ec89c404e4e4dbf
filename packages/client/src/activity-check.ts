import { ballotKeyOf, scaleRange } from '@suara/contract/tables';
import type { Activity } from '@suara/contract';
import { SuaraError } from './errors.ts';

const questionKinds: readonly unknown[] =
  'text long-text choice choices yes-no number date email phone place scale statement'.split(' ');

type Loose = Record<string, unknown> | undefined;

/**
 * Looks at an activity only as far as drawing and answering it depends on: the page paints before it loads
 * any schema, and whoever sent it has checked it whole.
 *
 * @throws {@link SuaraError} `bad-answer`; `newer-server` for a kind, method, scale or question unknown here.
 */
// eslint-disable-next-line @typescript-eslint/require-await -- in the browser files of the elements it is brought first
export async function checkActivity(value: unknown, id: string): Promise<Activity> {
  const activity = value as Loose | null;
  const kind = activity?.['kind'];
  const languages = activity?.['languages'];
  const shaped =
    activity?.['id'] === id &&
    typeof kind === 'string' &&
    typeof activity['version'] === 'string' &&
    typeof activity['title'] === 'object' &&
    Array.isArray(languages) &&
    languages.length > 0;
  if (!shaped) throw new SuaraError('bad-answer');
  const block = activity[kind] as Loose;
  if (!/^(feedback|rating|poll)$/.test(kind) || !isKnown(block ?? {}))
    throw new SuaraError('newer-server');
  if (!block || (kind === 'poll' && !Array.isArray(block['options'])))
    throw new SuaraError('bad-answer');
  return activity as Activity;
}

function isKnown({ method, scale, questions, profile }: Record<string, unknown>): boolean {
  const asked = [questions ?? [], profile ?? []].flat() as ({ kind: string } | null)[];
  return (
    (method === undefined || Object.hasOwn(ballotKeyOf, method as string)) &&
    (scale === undefined || Object.hasOwn(scaleRange, scale as string)) &&
    asked.every((question) => questionKinds.includes(question?.kind))
  );
}
