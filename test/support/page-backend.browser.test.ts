import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { openBackend } from './page-backend.ts';

const activity = '/v1/activities/taman-kota';

describe('a backend for a test in the browser', () => {
  it('answers across origins with the example activities', async () => {
    const { endpoint } = await openBackend();
    expect(new URL(endpoint).origin).not.to.equal(location.origin);
    const response = await fetch(endpoint + activity);
    expect(((await response.json()) as { id: string }).id).to.equal('taman-kota');
  });

  it('fails when it is asked to, and then no more', async () => {
    const { endpoint, faults, seen } = await openBackend();
    await faults({ kind: 'unreachable' }, { kind: 'unavailable', retryAfter: 3 });
    const first = await fetch(endpoint + activity).catch((error: unknown) => error);
    expect(first).to.be.instanceOf(TypeError);
    const second = await fetch(endpoint + activity);
    expect([second.status, second.headers.get('Retry-After')]).to.deep.equal([503, '3']);
    expect((await fetch(endpoint + activity)).status).to.equal(200);
    expect((await seen()).map(({ fault }) => fault)).to.deep.equal([
      'unreachable',
      'unavailable',
      null,
    ]);
  });

  it('closes an activity when its clock says so', async () => {
    const { endpoint, clock } = await openBackend();
    const state = async () =>
      ((await (await fetch(endpoint + activity)).json()) as { state: string }).state;
    await clock('2099-01-01T00:00:00Z');
    expect(await state()).to.equal('closed');
  });

  it('is not shared', async () => {
    const [one, other] = [await openBackend(), await openBackend()];
    await fetch(one.endpoint + activity);
    expect(await other.seen()).to.deep.equal([]);
  });
});

describe('the browser of the tests', () => {
  afterEach(() => emulateMedia({ forcedColors: 'none' }));

  it('can be asked for forced colors', async () => {
    await emulateMedia({ forcedColors: 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });
});
