import { Activity } from '../index.ts';
import { parseResponse } from '../parse.ts';
import { Problem } from '../problem.ts';
import { problemCode, type ProblemCode, problems } from '../problem-codes.ts';
import { Receipt } from '../index.ts';

/** An activity of the backend, with two different answers that it takes. */
export interface Subject {
  activity: string;
  answers: readonly [first: object, second: object];
}

/** Where a backend is, and what on it the cases may use. Cases for what is absent are left out. */
export interface Setting {
  /** Address of the backend, without a slash at the end. */
  url: string;
  /** The global `fetch` unless given; a backend in the same process gives its handler. */
  fetch?: (request: Request) => Promise<Response>;
  /** Origin of a page that may use the backend. */
  origin: string;
  /** Open, with changes until it closes. */
  open: Subject;
  /** Open, with a text: an answer that holds the text, and where it is. */
  text?: { activity: string; answer: (text: string) => object };
  /** Open, and sent answers can't be changed. */
  fixed?: Subject;
  upcoming?: Subject;
  closed?: Subject;
  /** Results shown while it is open, to the single person (`k` 1). */
  live?: Subject;
  /** Results shown to those who have taken part. */
  afterVote?: Subject;
  /** Open, results shown after closing. */
  afterClose?: Subject;
  never?: Subject;
}

/** One thing that a backend must do. */
export interface Case {
  /** A sentence that states it. */
  name: string;
  run(): Promise<void>;
}

/** The backend does otherwise. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError';
}

/** @throws {ConformanceError} `condition` does not hold. */
export function must(condition: boolean, message: string): asserts condition {
  if (!condition) throw new ConformanceError(message);
}

/** Names and owns a submission. */
export interface Holder {
  id: string;
  secret: string;
}

export function newHolder(): Holder {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const secret = btoa(String.fromCharCode(...bytes));
  return {
    id: newId(),
    secret: secret.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
  };
}

/** `crypto.randomUUID` is missing on plain HTTP; a backend may be tested from there. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** What goes into a request beside its method and path. */
export interface Ask {
  secret?: string;
  json?: unknown;
  body?: string;
  headers?: Record<string, string>;
}

/** Speaks to the backend, and insists on what every answer must be. */
export class Talk {
  readonly setting: Setting;

  constructor(setting: Setting) {
    this.setting = setting;
  }

  async ask(
    method: string,
    path: string,
    { secret, json, body, headers = {} }: Ask = {},
  ): Promise<Response> {
    const request = new Request(this.setting.url + path, {
      method,
      headers: {
        ...(secret !== undefined && { authorization: `Suara ${secret}` }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...((body ?? json) !== undefined && { body: body ?? JSON.stringify(json) }),
    });
    const { fetch = (one: Request) => globalThis.fetch(one) } = this.setting;
    return fetch(request);
  }

  /** The body of an answer that must be JSON of this status and schema. */
  async body<Output>(
    response: Response,
    status: number | readonly number[],
    schema: Parameters<typeof parseResponse<Output>>[0],
  ): Promise<Output> {
    const wanted = [status].flat();
    const text = await response.text();
    must(
      wanted.includes(response.status),
      `answered ${response.status} instead of ${wanted.join(' or ')}: ${text.slice(0, 300)}`,
    );
    const type = response.headers.get('content-type') ?? 'no content type';
    must(/^application\/json\b/.test(type), `answered with ${type} instead of application/json`);
    const parsed = parseResponse(schema, JSON.parse(text));
    if (parsed.ok) return parsed.value;
    const places = parsed.issues.map((issue) => `${issue.pointer} ${issue.code}`).join(', ');
    throw new ConformanceError(`the body does not fit its schema: ${places}`);
  }

  /** The refusal must be one of these problems, with its status, in the form of RFC 9457, echoing nothing. */
  async refused(
    response: Response,
    codes: ProblemCode | readonly ProblemCode[],
    echo?: string,
  ): Promise<Problem> {
    const wanted: readonly ProblemCode[] = typeof codes === 'string' ? [codes] : codes;
    const text = await response.text();
    const type = response.headers.get('content-type') ?? 'no content type';
    const what = `${response.status} ${type}: ${text.slice(0, 300)}`;
    must(
      /^application\/problem\+json\b/.test(type),
      `did not refuse with ${wanted.join(' or ')} but answered ${what}`,
    );
    const problem = Problem.safeParse(JSON.parse(text));
    must(problem.success, `the problem does not fit its schema: ${text.slice(0, 300)}`);
    const code = problemCode(problem.data.type);
    must(
      code !== undefined && wanted.includes(code),
      `refused with ${problem.data.type} instead of ${wanted.join(' or ')}`,
    );
    must(response.status === problems[code].status, `${code} has status ${response.status}`);
    must(problem.data.status === response.status, `the body says status ${problem.data.status}`);
    must(echo === undefined || !text.includes(echo), 'the problem echoes what was sent');
    return problem.data;
  }

  async activity(id: string): Promise<Activity> {
    return this.body(await this.ask('GET', `/v1/activities/${id}`), 200, Activity);
  }

  /** The body of a submission to an activity, as it stands now. */
  async submission(
    activity: string,
    answer: object,
    more: object = {},
  ): Promise<Record<string, unknown>> {
    const { version, languages } = await this.activity(activity);
    return { activity, version, revision: 1, language: languages[0], answer, ...more };
  }

  put({ id, secret }: Holder, json: unknown): Promise<Response> {
    return this.ask('PUT', `/v1/submissions/${id}`, { secret, json });
  }

  /** Sends an answer that must be kept. */
  async kept(holder: Holder, json: unknown): Promise<Receipt> {
    return this.body(await this.put(holder, json), [200, 201], Receipt);
  }

  own({ id, secret }: Holder): Promise<Response> {
    return this.ask('GET', `/v1/submissions/${id}`, { secret });
  }

  withdraw({ id, secret }: Holder): Promise<Response> {
    return this.ask('DELETE', `/v1/submissions/${id}`, { secret });
  }
}
