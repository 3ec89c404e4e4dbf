import type { Activity } from '@suara/contract';
import { call, misused } from './calling.ts';
import { isSuaraError } from './errors.ts';
import { held, hold, type Context } from './holding.ts';
import { confirmed } from './confirming.ts';
import { toJson } from './json.ts';
import type { Kept, Place } from './keeping.ts';
import { newId, newSecret, printOf } from './keys.ts';
import { leaving, type Body } from './leaving.ts';
import { untilKept } from './retry.ts';
import type { Draft, Holding, SubmitOptions } from './types.ts';

/** What is on its way, so that a double click is one request. */
const flights = new WeakMap<Context, Map<string, Promise<Holding>>>();

/** {@inheritDoc Client.submit} */
export const submit = (
  context: Context,
  activity: Activity,
  draft: Draft<unknown>,
  options?: SubmitOptions,
  run?: (load: Load, options: SubmitOptions) => Promise<Holding>,
): Promise<Holding> =>
  call(context.wrong, ['activity', activity], options, async (_, options) => {
    const body = leaving(activity, draft, context.page);
    if (!body) return misused('activity');
    if (options.onWaiting && typeof options.onWaiting !== 'function') return misused('onWaiting');
    const text = toJson(body);
    const place: Place = levelOf(activity) === 'device' ? 'device' : 'tab';
    const before = beginning(context, activity.id, place, options.replaces);
    if (!before) return misused('replaces');
    const print = printOf(text, before.secret);
    const again = before.print === print && before.revision > 0;
    const kept: Kept = {
      ...before,
      print,
      revision: again ? before.revision : before.revision + 1,
    };

    const under = flights.get(context) ?? new Map<string, Promise<Holding>>();
    flights.set(context, under);
    const flight = `${kept.id} ${kept.revision}`;
    const same = under.get(flight);
    if (same) return same;

    // Before the first try: a page that dies in between comes back with the same id.
    remember(context, activity.id, place, kept, options.replaces);
    const load = { kept, body, place };
    const sent = (run?.(load, options) ?? send(context, activity, load, options)).finally(() =>
      under.delete(flight),
    );
    under.set(flight, sent);
    return sent;
  });

const levelOf = (activity: Activity) =>
  (activity as unknown as Record<string, { level?: string } | undefined>)[activity.kind]?.level;

/** The submission that this is a try or a revision of, or a new one; `undefined` where `replaces` names none. */
function beginning(
  context: Context,
  activity: string,
  place: Place,
  replaces: Holding | undefined,
): Kept | undefined {
  const fresh = { id: newId(), secret: newSecret(), revision: 0, print: '' };
  if (!replaces) return context.keeping.read(activity, place) ?? fresh;
  const first = held.get(replaces);
  if (!first) return undefined;
  let latest = first;
  const { keeping, tried } = context;
  for (const known of [keeping.read(activity, 'device'), tried.get(first.id)]) {
    if (known?.id === first.id && known.revision > latest.revision) latest = known;
  }
  return latest;
}

/** A change of something kept elsewhere is not remembered in the tab: the next new answer must not replace it. */
function remember(
  { keeping, tried }: Context,
  activity: string,
  place: Place,
  kept: Kept,
  replaces?: Holding,
): void {
  tried.set(kept.id, kept);
  const onDevice = keeping.read(activity, 'device');
  const same = onDevice?.id === kept.id;
  if (!replaces || same) {
    // The receipt of what is confirmed stays, until the change is confirmed too.
    const receipt = same ? onDevice.receipt : undefined;
    keeping.write(activity, same ? 'device' : place, { ...kept, receipt });
  }
}

/** A submission made ready: under which id and revision, and what it says. */
export interface Load {
  kept: Kept;
  body: Body;
  place: Place;
}

/** Sends what is ready until it is kept or refused. */
export async function send(
  context: Context,
  activity: Activity,
  load: Load,
  options: SubmitOptions & { around?: <T>(attempt: () => Promise<T>) => Promise<T> },
): Promise<Holding> {
  const { backend, platform } = context;
  const { id, secret, revision } = load.kept;
  const parcel = { id, secret, activity, body: { ...load.body, revision } };
  const { signal } = options;
  const around = options.around ?? directly;
  const attempt = async () => {
    const answer = await backend.send(parcel, { signal, keepalive: true });
    return backend.capabilities.receipts ? confirmed(backend, answer, load.kept) : null;
  };
  try {
    const receipt = await untilKept(() => around(attempt), {
      platform,
      signal,
      idempotent: backend.capabilities.idempotent,
      answered: () => backend.answered?.() ?? true,
      closes: closingTime(context, activity),
      onWaiting: (delay) => {
        try {
          options.onWaiting?.(delay);
        } catch (error) {
          // What a page does wrong while somebody waits is told to the page, and keeps nothing from being sent.
          (globalThis as Partial<typeof globalThis>).reportError?.(error);
        }
      },
    });
    acknowledged(context, activity.id, load, receipt);
    return hold(context, activity.id, load.kept, receipt);
  } catch (error) {
    if (isSuaraError(error) && concerns.test(error.code))
      // Where it can't be loaded, the same is learnt at the next try.
      await import('./after-refusal.ts').then(
        ({ refused }) => refused(context, activity.id, load, error.code),
        () => undefined,
      );
    throw error;
  }
}

/** Refusals after which something else must be sent next. */
const concerns = /^(withdrawn|invalid-secret|stale-revision|key-conflict)$/;

const directly = <T>(attempt: () => Promise<T>): Promise<T> => attempt();

/** When the activity closes by this device's clock; unknown where that clock is plainly wrong. */
function closingTime({ backend, platform }: Context, { closes }: Activity): number | undefined {
  if (closes === null) return undefined;
  const ahead = backend.ahead?.();
  const here = Date.parse(closes) - (ahead ?? 0);
  return ahead === undefined && here < platform.now() ? undefined : here;
}

/** Acknowledged is forgotten, unless the activity or the person keeps it on the device. */
function acknowledged(
  context: Context,
  activity: string,
  { kept, place }: Load,
  receipt: Kept['receipt'],
): void {
  const { keeping, recent } = context;
  recent.set(activity, kept);
  const inTab = keeping.read(activity, 'tab');
  if (inTab?.id === kept.id && inTab.revision <= kept.revision) keeping.forget(activity, 'tab');
  const onDevice = keeping.read(activity, 'device');
  if (onDevice?.id === kept.id || (place === 'device' && !onDevice)) {
    // A later revision may be on its way already.
    const latest = onDevice && onDevice.revision > kept.revision ? onDevice : kept;
    keeping.write(activity, 'device', { ...latest, receipt: receipt ?? null });
  }
}
