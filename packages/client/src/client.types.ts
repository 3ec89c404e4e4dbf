// Read by the type check alone: what the client's types take and what they refuse.
import type { ActivityOf, Receipt, Results } from '@suara/contract';
import { createClient, type AnswerOf, type Backend, type Draft, type SuaraCode } from './index.ts';

type Same<A, B> = [A, B] extends [B, A] ? true : false;
const holds = <Claim extends true>(claim?: Claim) => claim;
const use = (...values: unknown[]) => values;

const client = createClient({ endpoint: '/suara' });
const poll = await client.activity('taman-kota', { kind: 'poll' });
const rating = await client.activity('layanan-ktp', { kind: 'rating' });
const feedback = await client.activity('pengaduan', { kind: 'feedback' });
const any = await client.activity('entah');

holds<Same<typeof poll, ActivityOf<'poll'>>>();
holds<Same<typeof any, ActivityOf<'feedback' | 'poll' | 'rating'>>>();

const language = 'id';
await client.submit(poll, { language, answer: { choice: ['barat'] } });
await client.submit(poll, { language, answer: { ranking: [['barat'], ['timur']] } });
await client.submit(rating, { language, answer: { score: 4, comment: 'Baik' } });
await client.submit(feedback, {
  language,
  answer: { kind: 'pengaduan', fields: { isi: 'Lampu' } },
});
await client.submit(any, { language, answer: { score: 1 } });
// @ts-expect-error -- a rating is no ballot
await client.submit(poll, { language, answer: { score: 4 } });
// @ts-expect-error -- a ballot is no rating
await client.submit(rating, { language, answer: { choice: ['barat'] } });
// @ts-expect-error -- feedback names its kind
await client.submit(feedback, { language, answer: { fields: {} } });
// @ts-expect-error -- a person is asked in some language
await client.submit(rating, { answer: { score: 4 } });
// @ts-expect-error -- no such kind of activity
await client.activity('taman-kota', { kind: 'assembly' });

type Poll<M> = ActivityOf<'poll'> & { poll: { method: M } };
holds<Same<AnswerOf<Poll<'schulze'>>, { ranking: string[][] }>>();
holds<Same<AnswerOf<Poll<'plurality'>>, { choice: string[] }>>();
declare const quadratic: Poll<'quadratic'>;
await client.submit(quadratic, { language, answer: { points: { barat: 3 } } });
// @ts-expect-error -- quadratic voting spends points
await client.submit(quadratic, { language, answer: { choice: ['barat'] } });

const holding = await client.submit(rating, { language, answer: { score: 4 } });
holds<Same<typeof holding.receipt, Receipt | null>>();
// @ts-expect-error -- a holding does not show its secret
use(holding.secret);
// @ts-expect-error -- a backend without receipts gives none
use(holding.receipt.code);
holds<Same<Awaited<ReturnType<typeof client.results>>, Results>>();
for await (const results of client.follow(poll)) use(results.n);

const code: SuaraCode = 'blocked';
// @ts-expect-error -- no such failure
const other: SuaraCode = 'sad';
const draft: Draft<AnswerOf<typeof rating>> = { language, answer: { score: 5 } };
// @ts-expect-error -- a backend says what it can do
const backend: Backend = { name: 'x', activity: async () => ({}), send: async () => ({}) };
use(code, other, draft, backend);
