import { Results } from '../index.ts';
import { type Case, must, newHolder, type Subject, type Talk } from './talk.ts';

const path = ({ activity }: Subject) => `/v1/activities/${activity}/results`;

/** Figures are shown by the activity's policy, which the backend itself holds. */
export function resultsByPolicy(talk: Talk): Case[] {
  const { live, afterVote, afterClose, never } = talk.setting;
  return [
    ...(live ? liveCases(talk, live) : []),
    ...(afterVote ? [afterVoteCase(talk, afterVote)] : []),
    ...(afterClose ? [hiddenCase(talk, afterClose, 'after closing')] : []),
    ...(never ? [hiddenCase(talk, never, 'never')] : []),
  ];
}

async function figures(talk: Talk, subject: Subject) {
  return talk.body(await talk.ask('GET', path(subject)), 200, Results);
}

function liveCases(talk: Talk, live: Subject): Case[] {
  return [
    {
      name: 'a submission sent three times and then changed counts one person',
      run: async () => {
        const before = await figures(talk, live);
        const holder = newHolder();
        const json = await talk.submission(live.activity, live.answers[0]);
        for (let i = 0; i < 3; i += 1) await talk.kept(holder, json);
        const change = await talk.submission(live.activity, live.answers[1], { revision: 2 });
        await talk.kept(holder, change);
        const after = await settled(talk, live, before.n + 1);
        must(after.n === before.n + 1, `n went from ${before.n} to ${after.n}`);
      },
    },
    {
      name: 'a withdrawn submission is not counted, and is said to be withdrawn',
      run: async () => {
        const before = await figures(talk, live);
        const holder = newHolder();
        await talk.kept(holder, await talk.submission(live.activity, live.answers[0]));
        await talk.withdraw(holder);
        const after = await figures(talk, live);
        must(after.n === before.n, `n went from ${before.n} to ${after.n}`);
        must(after.withdrawn >= before.withdrawn, 'the number withdrawn has fallen');
      },
    },
    {
      name: 'figures that the reader has already are answered with 304',
      run: async () => {
        const etag = (await talk.ask('GET', path(live))).headers.get('etag');
        must(etag !== null, 'sends no ETag');
        const again = await talk.ask('GET', path(live), { headers: { 'if-none-match': etag } });
        must(again.status === 304 || again.status === 200, `answered ${again.status}`);
      },
    },
  ];
}

/** Counting may lag by a moment; figures are asked for until they have moved, 5 seconds at most. */
async function settled(talk: Talk, live: Subject, n: number) {
  const start = Date.now();
  for (;;) {
    const now = await figures(talk, live);
    if (now.n >= n || Date.now() - start > 5000) return now;
    await new Promise((done) => setTimeout(done, 250));
  }
}

function afterVoteCase(talk: Talk, subject: Subject): Case {
  return {
    name: 'results shown after voting are hidden before, and from those who have withdrawn',
    run: async () => {
      const holder = newHolder();
      const asHolder = () =>
        talk.ask('GET', path(subject), {
          secret: holder.secret,
          headers: { 'suara-submission': holder.id },
        });
      await talk.refused(await talk.ask('GET', path(subject)), 'results-hidden');
      await talk.refused(await asHolder(), 'results-hidden');
      await talk.kept(holder, await talk.submission(subject.activity, subject.answers[0]));
      const shown = await asHolder();
      must(
        /\bno-store\b/.test(shown.headers.get('cache-control') ?? ''),
        'may be stored on its way',
      );
      await talk.body(shown, 200, Results);
      await talk.refused(await talk.ask('GET', path(subject)), 'results-hidden');
      await talk.withdraw(holder);
      await talk.refused(await asHolder(), 'results-hidden');
    },
  };
}

function hiddenCase(talk: Talk, subject: Subject, when: string): Case {
  return {
    name: `results shown ${when} are hidden while the activity is open, also from those who took part`,
    run: async () => {
      const holder = newHolder();
      await talk.kept(holder, await talk.submission(subject.activity, subject.answers[0]));
      await talk.refused(await talk.ask('GET', path(subject)), 'results-hidden');
      const headers = { 'suara-submission': holder.id };
      await talk.refused(
        await talk.ask('GET', path(subject), { secret: holder.secret, headers }),
        'results-hidden',
      );
    },
  };
}
