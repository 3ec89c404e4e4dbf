import { aTimeout, expect } from '@open-wc/testing';
import fc from 'fast-check';
import { latestSaver } from './latest.ts';

/** A backend that answers when it is told to, and remembers what it was sent. */
function slowBackend() {
  const sent: number[] = [];
  const kept: number[] = [];
  let open = 0;
  let most = 0;
  let release: ((ok: boolean) => void) | undefined;
  const send = async (value: number) => {
    sent.push(value);
    open += 1;
    most = Math.max(most, open);
    const ok = await new Promise<boolean>((done) => (release = done));
    open -= 1;
    if (!ok) throw new Error('down');
    kept.push(value);
  };
  return {
    send,
    sent,
    kept,
    atOnce: () => most,
    isOpen: () => open > 0,
    async answer(ok = true) {
      release?.(ok);
      await aTimeout(0);
    },
  };
}

describe('sending the latest value', () => {
  it('waits for a newer one, then sends the newest alone', async () => {
    const backend = slowBackend();
    const saver = latestSaver({ send: backend.send, delay: 5 });
    saver.save(1);
    saver.save(2);
    saver.save(3);
    expect(saver.state).to.equal('waiting');
    await aTimeout(20);
    expect(backend.sent).to.deep.equal([3]);
    await backend.answer();
    expect(saver.state).to.equal('saved');
  });

  it('has one on the way at a time, and sends what came meanwhile after it', async () => {
    const backend = slowBackend();
    const saver = latestSaver({ send: backend.send, delay: 0 });
    saver.save(1);
    await aTimeout(5);
    saver.save(2);
    saver.save(3);
    await aTimeout(5);
    expect(backend.sent).to.deep.equal([1]);
    await backend.answer();
    await backend.answer();
    expect(backend.kept).to.deep.equal([1, 3]);
    expect(backend.atOnce()).to.equal(1);
  });

  it('keeps what failed, says so, and sends it again when asked', async () => {
    const backend = slowBackend();
    const states: string[] = [];
    const saver = latestSaver({
      send: backend.send,
      delay: 0,
      changed: () => states.push(saver.state),
    });
    saver.save(7);
    await aTimeout(5);
    await backend.answer(false);
    expect(saver.state).to.equal('failed');
    expect(saver.error).to.be.an('error');
    const again = saver.flush();
    await backend.answer();
    await again;
    expect(backend.kept).to.deep.equal([7]);
    expect(states).to.deep.equal(['waiting', 'saving', 'failed', 'saving', 'saved']);
  });

  it('always ends with the last value kept, one at a time, whatever fails on the way', async function () {
    this.timeout(20_000);
    const act = fc.constantFrom('save', 'answer', 'fail', 'flush', 'wait');
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 25 }), async (acts) => {
        const backend = slowBackend();
        const saver = latestSaver({ send: backend.send, delay: 0 });
        let last = 0;
        for (const one of acts) {
          if (one === 'save') saver.save((last += 1));
          if (one === 'answer') await backend.answer();
          if (one === 'fail') await backend.answer(false);
          if (one === 'flush') void saver.flush();
          if (one === 'wait') await aTimeout(0);
        }
        for (let tries = 0; tries < 6; tries += 1) {
          void saver.flush();
          await aTimeout(0);
          if (backend.isOpen()) await backend.answer();
        }
        expect(backend.atOnce()).to.be.at.most(1);
        expect(saver.state).to.equal(last === 0 ? 'idle' : 'saved');
        expect(backend.kept.at(-1) ?? 0).to.equal(last);
        expect(backend.kept).to.deep.equal([...backend.kept].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});
