import { OwnCopy, Receipt } from '../index.ts';
import { type Case, must, newHolder, type Talk } from './talk.ts';

/** One id, one count: repeats, revisions, conflicts. */
export function exactlyOnce(talk: Talk): Case[] {
  const { activity, answers } = talk.setting.open;
  const made = async (revision = 1, which: 0 | 1 = 0) =>
    talk.submission(activity, answers[which], { revision });
  return [...repeats(talk, made), ...revisions(talk, made), ...fixed(talk)];
}

type Make = (revision?: number, which?: 0 | 1) => Promise<Record<string, unknown>>;

function repeats(talk: Talk, made: Make): Case[] {
  return [
    {
      name: 'a first submission is answered with 201, and the same again with 200 and the same receipt',
      run: async () => {
        const holder = newHolder();
        const json = await made();
        const first = await talk.body(await talk.put(holder, json), 201, Receipt);
        const second = await talk.body(await talk.put(holder, json), 200, Receipt);
        must(
          first.id === holder.id && first.revision === 1,
          'the receipt is of another submission',
        );
        must(JSON.stringify(first) === JSON.stringify(second), 'the receipts differ');
      },
    },
    {
      name: 'the same submission sent ten times at once is kept once',
      run: async () => {
        const holder = newHolder();
        const json = await made();
        const responses = await Promise.all(
          Array.from({ length: 10 }, () => talk.put(holder, json)),
        );
        const created = responses.filter(({ status }) => status === 201).length;
        const receipts = await Promise.all(
          responses.map((one) => talk.body(one, [200, 201], Receipt)),
        );
        must(created === 1, `${created} were answered with 201`);
        must(new Set(receipts.map(({ code }) => code)).size === 1, 'they have different codes');
      },
    },
    {
      name: 'the same object with its keys in another order is the same submission',
      run: async () => {
        const holder = newHolder();
        const json = await made();
        const { code } = await talk.kept(holder, json);
        const turned = Object.fromEntries(Object.entries(json).reverse());
        const again = await talk.body(await talk.put(holder, turned), 200, Receipt);
        must(again.code === code, 'has another code');
      },
    },
    {
      name: 'POST with the id in the body does the same as PUT',
      run: async () => {
        const { id, secret } = newHolder();
        const json = await made();
        const posted = await talk.ask('POST', '/v1/submissions', { secret, json: { id, ...json } });
        const { code } = await talk.body(posted, 201, Receipt);
        const put = await talk.body(await talk.put({ id, secret }, json), 200, Receipt);
        must(put.code === code, 'has another code');
      },
    },
  ];
}

function revisions(talk: Talk, made: Make): Case[] {
  return [
    {
      name: 'a higher revision replaces the answer under the same code',
      run: async () => {
        const holder = newHolder();
        const { code } = await talk.kept(holder, await made(1, 0));
        const second = await talk.body(await talk.put(holder, await made(5, 1)), 200, Receipt);
        must(second.revision === 5 && second.code === code, 'has another code or revision');
        const own = await talk.body(await talk.own(holder), 200, OwnCopy);
        must(
          JSON.stringify(own.answer) === JSON.stringify(talk.setting.open.answers[1]),
          'keeps the earlier answer',
        );
      },
    },
    {
      name: 'a lower revision is refused as stale and changes nothing',
      run: async () => {
        const holder = newHolder();
        await talk.kept(holder, await made(3, 0));
        await talk.refused(await talk.put(holder, await made(2, 1)), 'stale-revision');
        const own = await talk.body(await talk.own(holder), 200, OwnCopy);
        must(own.revision === 3, `revision ${own.revision} is kept`);
      },
    },
    {
      name: 'the same revision with another answer is refused as a conflict',
      run: async () => {
        const holder = newHolder();
        await talk.kept(holder, await made(1, 0));
        await talk.refused(await talk.put(holder, await made(1, 1)), 'key-conflict');
      },
    },
    {
      name: 'an id that belongs to another secret is refused as a conflict',
      run: async () => {
        const holder = newHolder();
        await talk.kept(holder, await made());
        const stranger = { id: holder.id, secret: newHolder().secret };
        await talk.refused(await talk.put(stranger, await made(2, 1)), 'key-conflict');
      },
    },
    {
      name: 'two revisions sent at once leave the higher one',
      run: async () => {
        const holder = newHolder();
        const [one, two] = [await made(1, 0), await made(2, 1)];
        await Promise.all([talk.put(holder, two), talk.put(holder, one)]);
        const own = await talk.body(await talk.own(holder), 200, OwnCopy);
        must(own.revision === 2, `revision ${own.revision} is kept`);
      },
    },
  ];
}

function fixed(talk: Talk): Case[] {
  const subject = talk.setting.fixed;
  if (!subject) return [];
  return [
    {
      name: 'where changes are not allowed, a repeat is confirmed and a change refused',
      run: async () => {
        const holder = newHolder();
        const first = await talk.submission(subject.activity, subject.answers[0]);
        await talk.kept(holder, first);
        await talk.body(await talk.put(holder, first), 200, Receipt);
        const change = await talk.submission(subject.activity, subject.answers[1], { revision: 2 });
        await talk.refused(await talk.put(holder, change), 'frozen');
      },
    },
  ];
}
