import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Activity, Definition, OwnCopy, Receipt, Results } from '@suara/contract';
import type { BackendProcess } from '../../support/backend-process.ts';

/** What one person holds: what the server has last acknowledged of it. */
export interface Holding {
  readonly id: string;
  readonly secret: string;
  readonly activity: string;
  body: { revision: number; answer: object };
  receipt: Receipt | undefined;
  withdrawn: boolean;
}

interface Reply {
  status: number;
  body: unknown;
}

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

const answers: Record<string, () => object> = {
  'taman-satu': () => ({ choice: Math.random() < 0.1 ? [] : [pick(['barat', 'timur', 'sungai'])] }),
  'taman-schulze': () => ({
    ranking: pick([[['barat']], [['timur'], ['barat']], [['sungai', 'timur'], ['barat']]]),
  }),
  loket: () => ({ score: 1 + Math.floor(Math.random() * 5) }),
  'jalan-rusak': () => ({
    kind: 'aspirasi',
    fields: { judul: 'Trotoar', isi: `Lebarkan trotoar ${randomUUID()}` },
  }),
};

/** People who send, repeat, change and take back, each one thing after another, until they are told to rest. */
export class Crowd {
  readonly holdings: Holding[] = [];
  readonly violations: string[] = [];
  acknowledged = 0;
  readonly #backend: BackendProcess;
  readonly #offered: readonly Definition[];
  readonly #people: number;
  readonly #versions = new Map<string, string>();
  #resting = false;

  constructor(backend: BackendProcess, offered: readonly Definition[], people: number) {
    this.#backend = backend;
    this.#offered = offered;
    this.#people = people;
  }

  /** Resolves when everyone rests, with nothing left unanswered. */
  async live(): Promise<void> {
    for (const { id } of this.#offered) {
      const { version } = (await this.#call('GET', `/v1/activities/${id}`)).body as Activity;
      this.#versions.set(id, version);
    }
    await Promise.all(Array.from({ length: this.#people }, () => this.#person()));
  }

  /** Resolves when `acts` more have been acknowledged, or after `ms`: the server is then in the middle of things. */
  async busy(acts: number, ms: number): Promise<void> {
    const enough = this.acknowledged + acts;
    const until = Date.now() + ms;
    while (this.acknowledged < enough && Date.now() < until) await wait(2);
  }

  rest(): void {
    this.#resting = true;
  }

  /** What the server shows, by activity. */
  async results(): Promise<Map<string, Results>> {
    const shown = new Map<string, Results>();
    for (const { id } of this.#offered) {
      const { status, body } = await this.#call('GET', `/v1/activities/${id}/results`);
      if (status === 200) shown.set(id, body as Results);
    }
    return shown;
  }

  async #person(): Promise<void> {
    const own: Holding[] = [];
    while (!this.#resting) {
      const chance = Math.random();
      const old = own.length > 0 ? pick(own) : undefined;
      if (!old || chance < 0.5) await this.#begin(own);
      else if (chance < 0.65) await this.#change(old);
      else if (chance < 0.8) await this.#repeat(old);
      else if (chance < 0.9) await this.#look(old);
      else await this.#takeBack(old);
    }
  }

  async #begin(own: Holding[]): Promise<void> {
    const activity = pick(this.#offered).id;
    const holding: Holding = {
      id: randomUUID(),
      secret: randomBytes(32).toString('base64url'),
      activity,
      body: { revision: 1, answer: answers[activity]?.() ?? {} },
      receipt: undefined,
      withdrawn: false,
    };
    own.push(holding);
    this.holdings.push(holding);
    await this.#put(holding);
  }

  async #change(holding: Holding): Promise<void> {
    if (holding.withdrawn) return;
    const revision = holding.body.revision + 1 + Math.floor(Math.random() * 2);
    const late = holding.body;
    holding.body = { revision, answer: answers[holding.activity]?.() ?? {} };
    await this.#put(holding);
    const stale = await this.#send(holding, late);
    if (stale.status !== 409) this.violations.push(`wrong: a late revision got ${stale.status}`);
  }

  /** Sends what stands, sometimes twice at once. */
  async #put(holding: Holding): Promise<void> {
    const twice = Math.random() < 0.2 ? 2 : 1;
    const replies = await Promise.all(
      Array.from({ length: twice }, () => this.#send(holding, holding.body)),
    );
    const [{ status, body } = { status: 0, body: null }, other] = replies;
    if (status !== 200 && status !== 201) {
      this.violations.push(`wrong: sending got ${status} ${JSON.stringify(body)}`);
      return;
    }
    this.acknowledged += 1;
    const receipt = body as Receipt;
    if (other && JSON.stringify(other.body) !== JSON.stringify(receipt)) {
      this.violations.push(`twice: two receipts for ${holding.id}`);
    }
    if (holding.receipt && holding.receipt.code !== receipt.code)
      this.violations.push(`twice: two codes for ${holding.id}`);
    holding.receipt = receipt;
  }

  async #repeat(holding: Holding): Promise<void> {
    const { status, body } = await this.#send(holding, holding.body);
    if (holding.withdrawn) {
      if (status !== 410) this.violations.push(`resurrected: ${holding.id} got ${status}`);
    } else if (status !== 200) {
      this.violations.push(`lost: ${holding.id} got ${status} when repeated`);
    } else if (JSON.stringify(body) !== JSON.stringify(holding.receipt)) {
      this.violations.push(`twice: another receipt for ${holding.id}`);
    }
  }

  async #look(holding: Holding): Promise<void> {
    const { status, body } = await this.#call(
      'GET',
      `/v1/submissions/${holding.id}`,
      holding.secret,
    );
    if (holding.withdrawn) {
      if (status !== 410) this.violations.push(`resurrected: ${holding.id} is seen with ${status}`);
      return;
    }
    const own = body as OwnCopy;
    if (status !== 200) this.violations.push(`lost: ${holding.id} is seen with ${status}`);
    else if (own.revision !== holding.body.revision)
      this.violations.push(`lost: revision of ${holding.id}`);
  }

  async #takeBack(holding: Holding): Promise<void> {
    const { status } = await this.#call('DELETE', `/v1/submissions/${holding.id}`, holding.secret);
    if (status !== 204) this.violations.push(`lost: ${holding.id} got ${status} when withdrawn`);
    else this.acknowledged += 1;
    holding.withdrawn = true;
  }

  #send({ id, secret, activity }: Holding, { revision, answer }: Holding['body']): Promise<Reply> {
    const body = {
      activity,
      version: this.#versions.get(activity),
      revision,
      language: 'id',
      answer,
    };
    return this.#call('PUT', `/v1/submissions/${id}`, secret, body);
  }

  /** Asks until there is an answer, through any number of deaths. */
  async #call(method: string, path: string, secret?: string, body?: object): Promise<Reply> {
    const headers = {
      ...(secret !== undefined && { authorization: `Suara ${secret}` }),
      ...(body && { 'content-type': 'application/json' }),
    };
    for (;;) {
      try {
        const init = {
          method,
          headers,
          ...(body && { body: JSON.stringify(body) }),
          signal: AbortSignal.timeout(10_000),
        };
        const response = await fetch(this.#backend.url + path, init);
        const text = await response.text();
        if (response.status !== 503)
          return { status: response.status, body: text === '' ? null : JSON.parse(text) };
      } catch {
        // it was killed, or is not there yet
      }
      await wait(1 + Math.random() * 5);
      await this.#backend.up();
    }
  }
}
