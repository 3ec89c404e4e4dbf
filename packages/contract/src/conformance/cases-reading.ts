import { OwnCopy, ReceiptStatus, Responses } from '../index.ts';
import { type Case, must, newHolder, type Talk } from './talk.ts';

/** Activities, receipts, own copies. */
export function reading(talk: Talk): Case[] {
  const { activity } = talk.setting.open;
  return [
    {
      name: 'an activity is served with its version and state',
      run: async () => {
        const { id, state } = await talk.activity(activity);
        must(id === activity && state === 'open', `is ${id} and ${state}`);
      },
    },
    {
      name: 'an activity that does not exist is refused as unknown',
      run: async () => {
        await talk.refused(await talk.ask('GET', '/v1/activities/tidak-ada'), 'unknown-activity');
        await talk.refused(
          await talk.ask('GET', '/v1/activities/tidak-ada/results'),
          'unknown-activity',
        );
        await talk.refused(
          await talk.ask('GET', '/v1/activities/tidak-ada/responses'),
          'unknown-activity',
        );
      },
    },
    {
      name: 'an activity that the reader has already is answered with 304',
      run: async () => {
        const first = await talk.ask('GET', `/v1/activities/${activity}`);
        const etag = first.headers.get('etag');
        must(etag !== null, 'sends no ETag');
        const second = await talk.ask('GET', `/v1/activities/${activity}`, {
          headers: { 'if-none-match': etag },
        });
        must(second.status === 304, `answered ${second.status}`);
        must((await second.text()) === '', 'sends a body with 304');
      },
    },
    {
      name: 'official replies are listed, be there some or none',
      run: async () => {
        const response = await talk.ask('GET', `/v1/activities/${activity}/responses`);
        const { activity: name } = await talk.body(response, 200, Responses);
        must(name === activity, `is of ${name}`);
      },
    },
    ...holding(talk),
  ];
}

/** What the code shows to anyone, and the secret to its holder. */
function holding(talk: Talk): Case[] {
  const { activity, answers } = talk.setting.open;
  return [
    {
      name: 'anyone with the code sees status and dates and nothing that was sent',
      run: async () => {
        const receipt = await talk.kept(newHolder(), await talk.submission(activity, answers[0]));
        const response = await talk.ask('GET', `/v1/receipts/${encodeURIComponent(receipt.code)}`);
        const text = await response.clone().text();
        const status = await talk.body(response, 200, ReceiptStatus);
        must(status.status === 'received' && status.code === receipt.code, `is ${status.status}`);
        must(!text.includes(receipt.id), 'tells the id of the submission');
        must(!('answer' in (JSON.parse(text) as object)), 'tells the answer');
      },
    },
    {
      name: 'a code is read in lower case, with spaces, and with letters that look like digits',
      run: async () => {
        const { code } = await talk.kept(newHolder(), await talk.submission(activity, answers[0]));
        const typed = code
          .toLowerCase()
          .replaceAll('-', ' ')
          .replaceAll('0', 'o')
          .replaceAll('1', 'l');
        await talk.body(
          await talk.ask('GET', `/v1/receipts/${encodeURIComponent(typed)}`),
          200,
          ReceiptStatus,
        );
      },
    },
    {
      name: 'a code that was never given is not found',
      run: async () => {
        for (const code of ['0000-0000-0000', 'x', '%2e%2e', '%F0%9F%8C%B3']) {
          await talk.refused(await talk.ask('GET', `/v1/receipts/${code}`), 'not-found');
        }
      },
    },
    {
      name: 'the holder of the secret reads their own copy',
      run: async () => {
        const holder = newHolder();
        const receipt = await talk.kept(holder, await talk.submission(activity, answers[0]));
        const own = await talk.body(await talk.own(holder), 200, OwnCopy);
        must(own.code === receipt.code && own.revision === 1, 'is of another submission');
        must(JSON.stringify(own.answer) === JSON.stringify(answers[0]), 'holds another answer');
      },
    },
    {
      name: 'another’s submission is not told apart from none',
      run: async () => {
        const holder = newHolder();
        await talk.kept(holder, await talk.submission(activity, answers[0]));
        const stranger = { id: holder.id, secret: newHolder().secret };
        const theirs = await talk.refused(await talk.own(stranger), 'not-found');
        const none = await talk.refused(await talk.own(newHolder()), 'not-found');
        must(theirs.title === none.title && theirs.detail === none.detail, 'says different things');
        await talk.refused(await talk.withdraw(stranger), 'not-found');
        await talk.body(await talk.own(holder), 200, OwnCopy);
      },
    },
  ];
}
