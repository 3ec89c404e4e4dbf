import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plan, run, wrong } from '../test/world.ts';

// `npm run faults -- client` runs a hundred thousand submissions of these people.
test('over a network that loses, delays, doubles, cuts and commits before it hangs up, and from tabs that die, every answer is kept once, as it was last confirmed', async () => {
  const none = {
    lost: 0,
    twice: 0,
    overwrittenByLateRetry: 0,
    thankedEarly: 0,
    cameBack: 0,
    refusedWrongly: 0,
  };
  await fc.assert(
    fc.asyncProperty(plan(40), async (world) => {
      const { count } = await run(world);
      assert.deepEqual(wrong(count), none);
    }),
    { numRuns: 12, interruptAfterTimeLimit: 90_000, markInterruptAsFailure: true },
  );
});
