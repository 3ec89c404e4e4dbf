import type { Activity, Submission } from '@suara/contract';
import { misused } from '../calling.ts';
import { readable } from '../endpoint.ts';
import { SuaraError } from '../errors.ts';
import { here, type Platform } from '../platform.ts';
import type { Backend, CallOptions, Parcel } from '../types.ts';
import {
  firstOf,
  listOf,
  openCaller,
  textOf,
  type Answers,
  type Caller,
} from './open311-caller.ts';
import { catalogue, type Catalogue, type Definition, type Service } from './open311-questions.ts';

/** An Open311 GeoReport v2 endpoint that speaks JSON. */
export interface Open311BackendOptions {
  /** Base address, below which `services.json` lies; or that of a `discovery.json`. */
  endpoint: string;
  /** Only where the endpoint serves several. */
  jurisdiction?: string;
  /** Most endpoints want one to take reports. Whoever reads the page can read it. */
  apiKey?: string;
  /** Codes of the services to offer. @default all of them */
  services?: readonly string[];
  /** What the standard has no words for: the activity's title, notice, languages and zone. */
  about: Pick<Activity, 'title' | 'notice' | 'languages' | 'timeZone'>;
  /** Used in place of the page's `fetch`. */
  fetch?: typeof fetch;
  /** Clock and chance; for tests. */
  platform?: Platform;
}

/**
 * Reports to an Open311 endpoint: its services become the kinds of feedback, their attributes the questions, its
 * request ids and tokens the receipt codes, and `open` and `closed` the status. The standard knows neither repeats nor
 * withdrawal, so a report is sent once. Never throws:
 * without `about`, or with `services` that are not offered, `activity()` rejects with `bad-option`.
 *
 * @see https://wiki.open311.org/GeoReport_v2
 * @example
 * ```ts
 * import { createClient } from '@suara/client';
 * import { open311Backend } from '@suara/client/open311';
 * const backend = open311Backend({ endpoint: 'https://311.kota-contoh.example/v2/', about });
 * const activity = await createClient({ backend }).activity('laporan');
 * ```
 */
export function open311Backend(options: Open311BackendOptions): Backend {
  const given = readable(options);
  const { endpoint, jurisdiction, apiKey, fetch, platform = here } = given;
  const caller = openCaller(endpoint, {
    jurisdiction,
    platform: fetch ? { ...platform, fetch } : platform,
  });
  const loaded = new Map<string, Promise<Catalogue>>();
  const catalogueOf = (id: string, call: CallOptions): Promise<Catalogue> => {
    const known = loaded.get(id) ?? loadCatalogue(caller, id, given, call);
    loaded.set(id, known);
    known.catch(() => loaded.delete(id));
    return known;
  };
  return {
    name: endpoint,
    capabilities: {
      idempotent: false,
      receipts: true,
      status: true,
      results: false,
      withdrawal: false,
      activities: true,
    },
    answered: caller.answered,
    async activity(id, call) {
      return (await catalogueOf(id, call)).activity;
    },
    async send(parcel, call) {
      const { fill } = await catalogueOf(parcel.activity.id, call);
      const form = fill(parcel.body as Submission);
      if (apiKey) form.set('api_key', apiKey);
      if (jurisdiction) form.set('jurisdiction_id', jurisdiction);
      return receiptOf(
        parcel,
        firstOf(await caller.ask('requests.json', call, form), 'service_requests'),
        platform.now(),
      );
    },
    async receipt(code, call) {
      const request = await statusOf(caller, code, call);
      const { requested_datetime: received, updated_datetime: updated, service_code } = request;
      const status = request['status'] === 'closed' ? 'closed' : 'acknowledged';
      return {
        code,
        activity: String(service_code),
        status,
        receivedAt: received,
        updatedAt: updated ?? received,
        answerBy: request['expected_datetime'] ?? null,
        history: [{ status, at: updated ?? received }],
      };
    },
  };
}

/** Asks what is offered, and what each service wants to know. */
async function loadCatalogue(
  { ask }: Caller,
  id: string,
  { services, about }: Partial<Open311BackendOptions>,
  call: CallOptions,
): Promise<Catalogue> {
  if (!about?.languages) return misused('about');
  const all = listOf(await ask('services.json', call), 'services') as unknown as Service[];
  const offered = all.filter((one) => !services || services.includes(String(one.service_code)));
  if (offered.length === 0) {
    return misused('services');
  }
  const definitions = await Promise.all(
    offered.map(async ({ service_code, metadata }): Promise<Definition | undefined> => {
      if (String(metadata) !== 'true') return undefined;
      const path = `services/${encodeURIComponent(service_code)}.json`;
      return firstOf(await ask(path, call), 'service_definition');
    }),
  );
  return catalogue(id, about, offered, definitions);
}

/** One report by its number, or by the token it had before. */
async function statusOf(caller: Caller, code: string, call: CallOptions): Promise<Answers> {
  const path = `requests/${encodeURIComponent(code)}.json`;
  const request = await caller.ask(path, call).then(
    (body) => listOf(body, 'service_requests')[0],
    (error: unknown) => {
      if (error instanceof SuaraError && error.code === 'not-found') return undefined;
      throw error;
    },
  );
  if (request) return request;
  // A report that was taken but not numbered yet goes by its token.
  const token = await caller.ask(`tokens/${encodeURIComponent(code)}.json`, call);
  const id = firstOf(token, 'service_requests')?.['service_request_id'];
  if (!id) throw new SuaraError('not-found', { message: 'Taken, but not numbered yet.' });
  return statusOf(caller, textOf(id), call);
}

function receiptOf({ id, body }: Parcel, answer: Answers | undefined, now: number): unknown {
  const code = answer?.['service_request_id'] ?? answer?.['token'];
  const text = textOf(code);
  if (!text) throw new SuaraError('bad-answer');
  return {
    id,
    code: text,
    revision: (body as Submission).revision,
    receivedAt: new Date(now).toISOString(),
    status: 'received',
    statusUrl: '', // what answers there is for programs; people are told by `receipt()`
    answerBy: null,
  };
}
