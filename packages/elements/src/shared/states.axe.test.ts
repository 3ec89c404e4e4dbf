import { expect } from '@open-wc/testing';
import { act, goOffline } from '../../test/acts.ts';
import { expectAccessible } from '../../test/accessible.ts';
import { clear, show } from '../../test/show.ts';
import '../feedback/feedback.define.ts';
import '../rating/rating.define.ts';
import { examples, type StateExample } from './states.examples.ts';

const troubles = {
  unavailable: 'unavailable',
  unreachable: 'unreachable',
  offline: 'unreachable',
} as const;
let online: (() => void) | undefined;

describe('states that people may meet', () => {
  afterEach(() => {
    clear();
    online?.();
  });

  for (const [name, example] of Object.entries<StateExample>(examples)) {
    it(`"${name}" is reached as its example says, and axe finds nothing in it`, async () => {
      const { tag, activity, trouble } = example;
      await expectAccessible(async () => {
        const shown = await show(tag, activity);
        if (trouble === 'closed') await shown.backend.clock('2031-01-01T00:00:00Z');
        else if (trouble) {
          const kind = troubles[trouble];
          await shown.backend.faults(
            { kind, method: 'PUT', times: -1, retryAfter: 3600 },
            { kind, method: 'POST', times: -1, retryAfter: 3600 },
          );
        }
        if (trouble === 'offline') online = goOffline();
        const element = await act(shown.element, example);
        expect(element.isConnected).to.equal(true);
        return { ...shown, element };
      });
      document.querySelector(tag)?.remove();
    }).timeout(60_000);
  }
});
