import { Results } from '../index.ts';
import { type Case, must, newHolder, type Talk } from './talk.ts';

/** Time, and methods that an address does not take. */
export function beforeAndAfter(talk: Talk): Case[] {
  const { upcoming, closed, open } = talk.setting;
  const cases: Case[] = [
    {
      name: 'a method that an address does not take is refused with those that it takes',
      run: async () => {
        const response = await talk.ask('DELETE', `/v1/activities/${open.activity}`);
        const allow = response.headers.get('allow') ?? '';
        await talk.refused(response, 'method-not-allowed');
        must(/\bGET\b/.test(allow), `Allow is "${allow}"`);
      },
    },
    {
      name: 'an address that does not exist is not found',
      run: async () => {
        await talk.refused(await talk.ask('GET', '/v1/tidak/ada'), 'not-found');
      },
    },
  ];
  if (upcoming) {
    cases.push({
      name: 'what comes before an activity opens is refused',
      run: async () => {
        const json = await talk.submission(upcoming.activity, upcoming.answers[0]);
        await talk.refused(await talk.put(newHolder(), json), 'not-open');
      },
    });
  }
  if (closed) {
    cases.push({
      name: 'what comes after an activity has closed is refused, and its results are shown',
      run: async () => {
        const json = await talk.submission(closed.activity, closed.answers[0]);
        await talk.refused(await talk.put(newHolder(), json), 'closed');
        const response = await talk.ask('GET', `/v1/activities/${closed.activity}/results`);
        const { state } = await talk.body(response, 200, Results);
        must(state === 'closed', `is ${state}`);
      },
    });
  }
  return cases;
}
