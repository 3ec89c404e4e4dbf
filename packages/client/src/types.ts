import type {
  Activity,
  Answer,
  Contact,
  OwnCopy,
  Receipt,
  ReceiptStatus,
  Responses,
  Results,
  Speaks,
} from '@suara/contract';

/** Lets the caller stop: for example when the element leaves the page. */
export interface CallOptions {
  signal?: AbortSignal;
}

/** What one person says, before it becomes a submission. */
export interface Draft<A extends Answer = Answer> {
  answer: A;
  /** Language in which the person was asked. */
  language: string;
  /** Version of the consent text that was agreed to. */
  consent?: string | null;
  contact?: Contact | null;
  speaks?: Speaks;
}

/** What a kind of backend can do. Elements adapt to it; nothing is promised that can't be kept. */
export interface Capabilities {
  /** The same submission sent again counts once. Without it, nothing is ever sent twice. */
  idempotent: boolean;
  /** Answers with a receipt code of its own. */
  receipts: boolean;
  status: boolean;
  results: boolean;
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
}

/** What the person holds after sending. It knows the secret and does not show it. */
export interface Holding {
  /** `null` where the backend gives none. */
  readonly receipt: Receipt | null;
  /** The holder's own copy, as the backend has it. */
  own(options?: CallOptions): Promise<OwnCopy>;
  /** Takes it back and has it erased. */
  withdraw(options?: CallOptions): Promise<void>;
  /** Keeps id and secret on this device, so that the person can come back to it. Only when they choose to. */
  keep(): void;
}

export interface SubmitOptions extends CallOptions {
  /** Called before each wait for another try, with milliseconds; the person is told "not sent yet". */
  onWaiting?(delay: number): void;
}

/** The typed way to a backend. Everything is asynchronous, failures included: one family, `SuaraError`. */
export interface Client {
  readonly capabilities: Capabilities;
  activity(id: string, options?: CallOptions): Promise<Activity>;
  /** Sends an answer until the backend has kept it, or refuses it for good. Sending it again counts once. */
  submit(activity: Activity, draft: Draft, options?: SubmitOptions): Promise<Holding>;
  /** What this device holds of an activity: sent and kept, or sent at level `device`; `undefined` if nothing. */
  mine(activity: Activity): Holding | undefined;
  receipt(code: string, options?: CallOptions): Promise<ReceiptStatus>;
  results(activity: Pick<Activity, 'id'>, options?: CallOptions): Promise<Results>;
  /** Follows the figures while the page is visible; ends when `signal` aborts. */
  follow(activity: Pick<Activity, 'id'>, options?: CallOptions & { every?: number }): AsyncIterable<Results>;
  responses(activity: Pick<Activity, 'id'>, options?: CallOptions): Promise<Responses>;
}
