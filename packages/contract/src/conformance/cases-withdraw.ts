import { ReceiptStatus } from '../index.ts';
import { type Case, must, newHolder, type Talk } from './talk.ts';

/** What was taken back stays away. */
export function withdrawing(talk: Talk): Case[] {
  const { activity, answers } = talk.setting.open;
  const sent = async () => {
    const holder = newHolder();
    const json = await talk.submission(activity, answers[0]);
    const receipt = await talk.kept(holder, json);
    const response = await talk.withdraw(holder);
    must(response.status === 204, `the withdrawal was answered with ${response.status}`);
    return { holder, json, receipt };
  };
  return [
    {
      name: 'a withdrawn submission can’t be read any more',
      run: async () => {
        const { holder } = await sent();
        await talk.refused(await talk.own(holder), 'withdrawn');
      },
    },
    {
      name: 'a late retry can’t bring back what was withdrawn, nor can a higher revision',
      run: async () => {
        const { holder, json } = await sent();
        await talk.refused(await talk.put(holder, json), 'withdrawn');
        await talk.refused(await talk.put(holder, { ...json, revision: 2 }), 'withdrawn');
      },
    },
    {
      name: 'withdrawing again does no harm',
      run: async () => {
        const { holder } = await sent();
        const again = await talk.withdraw(holder);
        must(again.status === 204, `answered ${again.status}`);
      },
    },
    {
      name: 'the code of what was withdrawn says so, or is forgotten',
      run: async () => {
        const { receipt } = await sent();
        const response = await talk.ask('GET', `/v1/receipts/${encodeURIComponent(receipt.code)}`);
        if (response.status === 404) {
          await talk.refused(response, 'not-found');
          return;
        }
        const { status } = await talk.body(response, 200, ReceiptStatus);
        must(status === 'withdrawn', `is ${status}`);
      },
    },
  ];
}
