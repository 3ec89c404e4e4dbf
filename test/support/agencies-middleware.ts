// Lets a test in the browser send to what agencies have already: a form of a CMS, a JSON endpoint, an Open311 server.
import { json as bodyOf } from 'node:stream/consumers';
import type { TestRunnerConfig, TestRunnerPlugin } from '@web/test-runner';
import {
  cms,
  startAgency,
  touchpoints,
  json,
  type Answer,
  type Taken,
} from '../../packages/client/test/servers/agencies.ts';
import { georeport } from '../../packages/client/test/servers/open311.ts';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** Kinds of endpoints, as they behave by their published descriptions. */
const kinds = {
  form: () => cms,
  json: (): Answer => (taken, to) => {
    // Touchpoints wants its own shape; the plain adapter sends the submission as it is.
    if (taken.body.includes('"submission"')) touchpoints(taken, to);
    else json(to, 201, { diterima: true });
  },
  open311: () => georeport({}, null).answer,
} satisfies Record<string, () => Answer>;

/** What a test may ask of a new endpoint. */
export type AgencyKind = keyof typeof kinds;

interface Running {
  taken: Taken[];
  broken: boolean;
  close(): void;
}

/** Serves one endpoint to pages of any origin, until it breaks: then it takes what is sent, and hangs up. */
async function open(kind: AgencyKind, running: Running[]): Promise<{ id: number; origin: string }> {
  const answer: Answer = kinds[kind]();
  const state: Running = { taken: [], broken: false, close: () => undefined };
  const agency = await startAgency((taken, to) => {
    to.setHeader('access-control-allow-origin', '*');
    to.setHeader('access-control-allow-headers', '*');
    if (taken.method === 'OPTIONS') to.writeHead(204).end();
    else if (state.broken) to.destroy();
    else answer(taken, to);
  });
  Object.assign(state, { taken: agency.taken, close: agency.close });
  return { id: running.push(state) - 1, origin: agency.origin };
}

/** `POST /__agencies__` opens an endpoint, `PATCH /__agencies__/0` breaks or mends it, `GET` tells what it took. */
export function agenciesForTests(): { middleware: Middleware; plugin: TestRunnerPlugin } {
  const running: Running[] = [];
  const middleware: Middleware = async (context, next) => {
    const match = /^\/__agencies__(?:\/(\d+))?$/.exec(context.path);
    if (!match) {
      await next();
      return;
    }
    const state = running[Number(match[1])];
    if (context.method === 'POST') {
      const { kind } = (await bodyOf(context.req)) as { kind: AgencyKind };
      context.body = await open(kind, running);
    } else if (context.method === 'PATCH' && state) {
      Object.assign(state, (await bodyOf(context.req)) as { broken: boolean });
      context.body = {};
    } else context.body = state?.taken.filter(({ method }) => method !== 'OPTIONS') ?? [];
  };
  const serverStop = () => running.forEach(({ close }) => close());
  return { middleware, plugin: { name: 'suara-agencies', serverStop } };
}
