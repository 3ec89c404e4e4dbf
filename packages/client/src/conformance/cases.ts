// What the client relies on in any backend, as cases for any test runner.
import { checkActivity } from '../activity-check.ts';
import { isSuaraError, type SuaraCode } from '../errors.ts';
import { newId, newSecret } from '../keys.ts';
import { figuresOf, judge } from '../asking.ts';
import { confirmed } from '../confirming.ts';
import type { Activity, Receipt, Submission } from '@suara/contract';
import type { Backend } from '../types.ts';

/** A backend under test, and what to send to it. */
export interface BackendSetting {
  backend: Backend;
  /** An open activity that the backend has. */
  activity: Activity;
  /** Two different answers to it that fit. */
  answers: readonly [Submission['answer'], Submission['answer']];
  language: string;
}

/** One thing a backend must do. `run` rejects with a `TypeError` that says what it did instead. */
export interface BackendCase {
  name: string;
  run(): Promise<void>;
}

function ensure(holds: boolean, instead: string): asserts holds {
  if (!holds) throw new TypeError(instead);
}

async function refusedWith(call: Promise<unknown>, ...codes: SuaraCode[]): Promise<void> {
  const error = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  ensure(error !== undefined, 'It did not refuse.');
  ensure(isSuaraError(error), 'It failed outside the family SuaraError. Use defineBackend.');
  ensure(
    codes.length === 0 || codes.includes(error.code),
    `It refused with ${error.code}, not with ${codes.join(' or ')}.`,
  );
}

/**
 * The cases that apply to a backend, by what it says it can do. Each sends submissions of its own.
 *
 * @example
 * ```ts
 * import { backendCases } from '@suara/client/conformance';
 * import { test } from 'node:test';
 * for (const { name, run } of backendCases(setting)) test(name, run);
 * ```
 */
export function backendCases(setting: BackendSetting): BackendCase[] {
  const { can } = sender(setting);
  return [
    ...always(setting),
    ...(can.activities ? withActivities(setting) : []),
    ...(can.receipts ? withReceipts(setting) : []),
    ...(can.idempotent ? exactlyOnce(setting) : []),
    ...(can.withdrawal ? withWithdrawal(setting) : []),
    ...(can.results ? withResults(setting) : []),
  ];
}

/** Sends parcels of one id. */
function sender({ backend, activity, answers, language }: BackendSetting) {
  const id = newId();
  const secret = newSecret();
  const parcel = (revision: number, answer = answers[0]) => ({
    id,
    secret,
    activity,
    body: {
      activity: activity.id,
      version: activity.version,
      revision,
      language,
      consent: null,
      answer,
      contact: null,
      speaks: { for: 'self' },
      page: null,
    },
  });
  return {
    id,
    secret,
    can: backend.capabilities,
    send: (revision: number, answer?: Submission['answer']) =>
      backend.send(parcel(revision, answer), {}),
    stopped: () => backend.send(parcel(1), { signal: AbortSignal.abort() }),
  };
}

const always = (setting: BackendSetting): BackendCase[] => [
  {
    name: 'it has a name and says what it can do',
    run() {
      const { name, capabilities } = setting.backend;
      ensure(name.length > 0, 'Its name is empty; two backends would share what is kept.');
      for (const [key, value] of Object.entries(capabilities)) {
        ensure(typeof value === 'boolean', `capabilities.${key} is no boolean.`);
      }
      return Promise.resolve();
    },
  },
  {
    name: 'it takes a submission',
    async run() {
      await sender(setting).send(1);
    },
  },
  {
    name: 'a caller that has stopped is refused as such',
    run: () => refusedWith(sender(setting).stopped(), 'aborted'),
  },
];

const withActivities = ({ backend, activity }: BackendSetting): BackendCase[] => [
  {
    name: 'it gives the activity that was asked for',
    async run() {
      await checkActivity(await backend.activity(activity.id, {}), activity.id);
    },
  },
];

const withReceipts = (setting: BackendSetting): BackendCase[] => [
  {
    name: 'it confirms the very id and revision that were sent',
    async run() {
      const { id, send } = sender(setting);
      confirmed(setting.backend, await send(1), { id, revision: 1 });
    },
  },
  ...(setting.backend.capabilities.status
    ? [
        {
          name: 'anyone who has the code can see the status',
          async run() {
            const { backend } = setting;
            ensure(backend.receipt !== undefined, 'It promises a status and has no receipt().');
            const { code } = (await sender(setting).send(1)) as Receipt;
            const status = await judge(backend, 'status', await backend.receipt(code, {}));
            ensure(status.code === code, 'It shows the status of another code.');
          },
        },
      ]
    : []),
];

const exactlyOnce = (setting: BackendSetting): BackendCase[] => [
  {
    name: 'the same submission sent again is confirmed alike',
    async run() {
      const { send } = sender(setting);
      const [one, two] = [await send(1), await send(1)];
      ensure(JSON.stringify(one) === JSON.stringify(two), 'The second confirmation differs.');
    },
  },
  {
    name: 'twenty times at once, it is confirmed alike',
    async run() {
      const { send } = sender(setting);
      const all = await Promise.all(Array.from({ length: 20 }, () => send(1)));
      ensure(new Set(all.map((one) => JSON.stringify(one))).size === 1, 'Confirmations differ.');
    },
  },
  {
    name: 'an older revision that comes late is refused for good',
    async run() {
      const { send } = sender(setting);
      await send(2, setting.answers[1]);
      await refusedWith(send(1), 'stale-revision');
    },
  },
  {
    name: 'another answer under the same revision is refused for good',
    async run() {
      const { send } = sender(setting);
      await send(1);
      await refusedWith(send(1, setting.answers[1]), 'key-conflict');
    },
  },
];

const withWithdrawal = (setting: BackendSetting): BackendCase[] => [
  {
    name: 'what is withdrawn does not come back by a late retry',
    async run() {
      const { backend } = setting;
      const { id, secret, send } = sender(setting);
      ensure(backend.withdraw !== undefined, 'It promises withdrawal and has no withdraw().');
      await send(1);
      await backend.withdraw(id, secret, {});
      if (setting.backend.capabilities.idempotent) await refusedWith(send(1), 'withdrawn');
    },
  },
];

const withResults = (setting: BackendSetting): BackendCase[] => [
  {
    name: 'its results are those of the activity',
    async run() {
      const { backend, activity } = setting;
      ensure(backend.results !== undefined, 'It promises results and has no results().');
      const { id, secret, send } = sender(setting);
      await send(1);
      const reply = await backend.results(activity.id, { holder: { id, secret } });
      const results = figuresOf(backend, reply?.body);
      ensure(results.activity === activity.id, 'The results are of another activity.');
    },
  },
];
