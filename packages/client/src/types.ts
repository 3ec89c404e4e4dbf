import type {
  Activity,
  ActivityOf,
  Ballot,
  Contact,
  Method,
  OwnCopy,
  Receipt,
  ReceiptStatus,
  Responses,
  Results,
  Speaks,
  SubmissionInput,
} from '@suara/contract';
import type { ballotKeyOf } from '@suara/contract/tables';

/** Lets the caller stop: for example when the element leaves the page. */
export interface CallOptions {
  signal?: AbortSignal | undefined;
}

/** A ballot of one method. */
type BallotOf<M extends Method> = M extends Method
  ? Extract<Ballot, Record<(typeof ballotKeyOf)[M], unknown>>
  : never;
/** An answer as written: what has a default may be left out. */
type AnyAnswer = SubmissionInput['answer'];
type Given<Key extends string> = Extract<AnyAnswer, Partial<Record<Key, unknown>>>;

/**
 * The answer that fits an activity: by its kind, and for a poll by its method, where the type says so.
 *
 * @example
 * ```ts
 * import type { ActivityOf } from '@suara/contract';
 * type Ranking = AnswerOf<ActivityOf<'poll'> & { poll: { method: 'schulze' } }>; // { ranking: string[][] }
 * ```
 */
export type AnswerOf<A> = A extends { kind: 'feedback' }
  ? Given<'fields'>
  : A extends { kind: 'rating' }
    ? Given<'score'>
    : A extends { kind: 'poll'; poll: { method: infer M extends Method } }
      ? BallotOf<M>
      : AnyAnswer;

/** What one person says, before it becomes a submission. */
export interface Draft<A = AnyAnswer> {
  /** What they answer; its shape follows the activity, see {@link AnswerOf}. */
  answer: A;
  /** Language in which the person was asked. */
  language: string;
  /** Version of the consent text that was agreed to. @default null: none was asked for */
  consent?: string | null;
  /** How to reach them, as far as the activity asks. @default null */
  contact?: Contact | null;
  /** For whom they speak. @default themselves */
  speaks?: Speaks;
}

/**
 * What a kind of backend can do. Elements adapt to it; nothing is promised that can't be kept.
 *
 * @example
 * ```ts
 * if (client.capabilities.results) console.log((await client.results(activity)).n);
 * ```
 */
export interface Capabilities {
  /** The same submission sent again counts once. Without it, nothing is ever sent twice. */
  idempotent: boolean;
  /** Answers with a receipt code of its own. */
  receipts: boolean;
  /** Tells where a receipt stands: `receipt()`. */
  status: boolean;
  /** Publishes figures: `results()` and `follow()`. */
  results: boolean;
  /** Takes a submission back: `Holding.withdraw()`. */
  withdrawal: boolean;
  /** Holds definitions; without it, the page gives them. */
  activities: boolean;
}

/** A submission under way. `secret` owns it: never log it, never put it in a URL. */
export interface Parcel {
  id: string;
  secret: string;
  activity: Activity;
  /** The body, as the contract's `Submission`. */
  body: unknown;
}

/**
 * The one seam that a kind of backend plugs into. It moves bytes; the client judges them. Every method rejects
 * with a `SuaraError`, and what it resolves to is parsed by the caller.
 */
export interface Backend {
  /** Names it in keys kept on the device; the origin and path of an endpoint. */
  readonly name: string;
  readonly capabilities: Capabilities;
  /** Its answers are held to the contract's schemas. Another kind has codes and addresses of its own form. */
  readonly speaksContract?: boolean;
  activity(id: string, options: CallOptions): Promise<unknown>;
  send(parcel: Parcel, options: CallOptions & { keepalive?: boolean }): Promise<unknown>;
  own?(id: string, secret: string, options: CallOptions): Promise<unknown>;
  withdraw?(id: string, secret: string, options: CallOptions): Promise<unknown>;
  receipt?(code: string, options: CallOptions): Promise<unknown>;
  /** `undefined` when the figures are still those of `etag`. */
  results?(
    activity: string,
    options: CallOptions & { etag?: string; holder?: { id: string; secret: string } },
  ): Promise<{ etag: string | null; body: unknown } | undefined>;
  responses?(activity: string, options: CallOptions): Promise<unknown>;
  /** Loads what `send` needs; see `Client.prepare`. */
  prepare?(): Promise<unknown>;
  /** Whether anything ever came back. Where it is absent, a network error is never taken for blocking. */
  answered?(): boolean;
  /** Milliseconds by which the backend's clock is ahead of this device's, where it is known. */
  ahead?(): number | undefined;
}

/** What the person holds after sending. It knows the secret and does not show it. */
export interface Holding {
  /** `null` where the backend gives none. */
  readonly receipt: Receipt | null;
  /**
   * The holder's own copy, as the backend has it.
   *
   * @throws `SuaraError`: `withdrawn`, `not-found`, `unsupported`, `network`, `timeout`, `bad-answer`, `aborted`
   */
  own(options?: CallOptions): Promise<OwnCopy>;
  /**
   * Takes it back and has it erased. Done before, it succeeds again.
   *
   * @throws `SuaraError`: `frozen`, `not-found`, `unsupported`, `network`, `timeout`, `aborted`
   */
  withdraw(options?: CallOptions): Promise<void>;
  /** Keeps id and secret on this device, so that the person can come back to it. Only when they choose to. */
  keep(): void;
}

/**
 * How to submit.
 *
 * @example
 * ```ts
 * const stop = new AbortController();
 * await client.submit(activity, draft, {
 *   signal: stop.signal,
 *   onWaiting: (delay) => console.log(`Not sent yet; once more in ${delay} ms.`),
 *   replaces: client.mine(activity),
 * });
 * ```
 */
export interface SubmitOptions extends CallOptions {
  /**
   * Called before each wait for another try, with milliseconds; the person is told "not sent yet". What it throws is
   * reported to the page, and keeps nothing from being sent.
   */
  onWaiting?(delay: number): void;
  /** The person changes what they sent before: the next revision of it, instead of a submission of its own. */
  replaces?: Holding | undefined;
}

/**
 * The typed way to a backend. Everything is asynchronous, failures included: one family, `SuaraError`.
 *
 * What a call was given is looked at before anything is asked. Every call also rejects with `bad-option` for options
 * that are none, and where the client was made with something it can't use; with `bad-endpoint` where its endpoint is
 * none; and with `network` where a part of this package could not be loaded.
 */
export interface Client {
  readonly capabilities: Capabilities;
  /**
   * What the backend asks, with its notice and whether it is open.
   *
   * @param options - `kind`: the kind that is expected; narrows the type, and another kind is `unknown-activity`
   * @throws `SuaraError`: `unknown-activity`, also for an `id` that none can have; `newer-server`, `network`, `timeout`,
   * `bad-endpoint`, `bad-answer`, `aborted`; `unsupported` where the backend holds none
   * @example
   * ```ts
   * const poll = await client.activity('taman-kota', { kind: 'poll' });
   * console.log(poll.poll.options.map(({ label }) => label['id']));
   * ```
   */
  activity<Kind extends Activity['kind'] = Activity['kind']>(
    id: string,
    options?: CallOptions & { kind?: Kind | undefined },
  ): Promise<ActivityOf<Kind>>;
  /**
   * Sends an answer until the backend has kept it, or refuses it for good. Sending it again counts once: with the
   * same answer it is the same submission, with another answer the next revision of it.
   *
   * @throws `SuaraError`: `invalid-submission` before anything is sent, `newer-server` for an activity of a kind unknown here,
   * `unknown-activity` for what is no activity, `bad-option` for an `onWaiting` or `replaces` that is none;
   * a final refusal (`closed`, `not-open`, `frozen`, `stale-revision`, `key-conflict`, `withdrawn`, `unknown-version`,
   * `too-large`, `origin-refused`, …); `bad-answer` after three answers without sense; `blocked`; `bad-endpoint`;
   * `aborted`. While a retry may help, it goes on trying instead.
   * @example
   * ```ts
   * const poll = await client.activity('taman-kota', { kind: 'poll' });
   * const holding = await client.submit(poll, { language: 'id', answer: { choice: ['barat'] } });
   * console.log(holding.receipt?.code);
   * await holding.withdraw();
   * ```
   */
  submit<A extends Activity>(
    activity: A,
    draft: Draft<AnswerOf<NoInfer<A>>>,
    options?: SubmitOptions,
  ): Promise<Holding>;
  /**
   * Takes back what was sent and has it erased: `Holding.withdraw()`, for who has the client at hand.
   *
   * @param holding - what `submit()` or `mine()` gave
   * @throws `SuaraError`: as `Holding.withdraw()`; `bad-option` for what is no holding
   * @example
   * ```ts
   * const mine = client.mine(activity);
   * if (mine) await client.withdraw(mine);
   * ```
   */
  withdraw(holding: Holding, options?: CallOptions): Promise<void>;
  /** What this device holds of an activity: sent and kept, or sent at level `device`; `undefined` if nothing. Never throws. */
  mine(activity: Pick<Activity, 'id'>): Holding | undefined;
  /**
   * Status and dates of a receipt, for anyone who has its code. Case, spaces and O, I, L are forgiven.
   *
   * @throws `SuaraError`: `not-found`, also for what is no code; `unsupported`, `network`, `timeout`, `bad-answer`,
   * `aborted`
   * @example
   * ```ts
   * const { status, updatedAt } = await client.receipt('7k3m 9qxt 4zb0');
   * ```
   */
  receipt(code: string, options?: CallOptions): Promise<ReceiptStatus>;
  /**
   * The figures as published. Where they show after voting, what this device holds opens them.
   *
   * @throws `SuaraError`: `results-hidden`, `unknown-activity`, `unsupported`, `network`, `timeout`, `bad-answer`,
   * `aborted`
   */
  results(activity: Pick<Activity, 'id'>, options?: CallOptions): Promise<Results>;
  /**
   * Follows the figures while the page is visible: gives those of now, then others whenever they have changed.
   *
   * @param options - `every`: milliseconds between two looks, at least 1 000, and 10 000 unless said otherwise;
   * `signal`: ends it in peace
   * @throws `SuaraError`: as `results()`, from the first look on, except what may pass: then it looks again; `bad-option` for an
   * `every` that is none
   * @example
   * ```ts
   * const stop = new AbortController();
   * for await (const { n } of client.follow(activity, { signal: stop.signal })) {
   *   if (n >= 100) stop.abort();
   * }
   * ```
   */
  follow(
    activity: Pick<Activity, 'id'>,
    options?: CallOptions & { every?: number },
  ): AsyncIterable<Results>;
  /**
   * What the agency answered in public.
   *
   * @throws `SuaraError`: `unknown-activity`, `unsupported`, `network`, `timeout`, `bad-answer`, `aborted`
   */
  responses(activity: Pick<Activity, 'id'>, options?: CallOptions): Promise<Responses>;
  /**
   * Loads what `submit` needs, so that a network that fails later doesn't keep it. Call it when a person begins.
   *
   * @throws `SuaraError`: `network`, where it could not be loaded
   */
  prepare(): Promise<void>;
}
