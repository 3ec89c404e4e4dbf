import { expect } from '@open-wc/testing';
import { connect } from './connect.ts';

const part = (shared = false) => ({
  host: { client: undefined, backend: 'form', shared },
  endpoint: 'https://www.kota-contoh.example/kirim',
});

describe('the client of an element', () => {
  it('is the same for all that name one backend at the same moment', async () => {
    const [one, other] = await Promise.all([connect(part()), connect(part())]);
    expect(one).to.equal(other);
  });

  it('is another one on a device that many people use', async () => {
    expect(await connect(part(true))).not.to.equal(await connect(part()));
  });
});
