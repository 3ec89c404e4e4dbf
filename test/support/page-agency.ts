// For tests that run in the browser: an endpoint of a kind that agencies have, of the test's own.
import type { Taken } from '../../packages/client/test/servers/agencies.ts';
import type { AgencyKind } from './agencies-middleware.ts';

export interface PageAgency {
  origin: string;
  /** Makes it hang up on what it takes, or answer again. */
  breakOff: (broken: boolean) => Promise<void>;
  /** What was sent to it so far. */
  taken: () => Promise<Taken[]>;
}

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await fetch(`/__agencies__${path}`, init);
  if (!response.ok) throw new Error(`The test runner could not do it: ${await response.text()}`);
  return response.json();
}

/** Opens an endpoint that nobody else uses. */
export async function openAgency(kind: AgencyKind): Promise<PageAgency> {
  const { id, origin } = (await call('POST', '', { kind })) as { id: number; origin: string };
  return {
    origin,
    breakOff: async (broken) => {
      await call('PATCH', `/${id}`, { broken });
    },
    taken: async () => (await call('GET', `/${id}`)) as Taken[],
  };
}
