// What a developer does with the SDK wherever it runs, as code that another runtime can be given.
import type { createClient as Create } from '@suara/client';
import type { createOutbox as CreateOutbox } from '@suara/client/outbox';

/** What came of a round trip, in what every runtime can hand over. */
export interface Trip {
  /** Receipt codes: of a report, of a vote, of a report that went through the outbox. */
  codes: string[];
  /** What the backend keeps of the report. */
  text: string;
  status: string;
  /** Figures of the poll: asked for, and followed. */
  counted: number[];
  /** What was refused, and how. */
  refusals: string[];
}

/**
 * Sends, reads back, counts, takes back, and is refused. Refers to nothing but its arguments, so that its text is the
 * whole of it.
 */
async function roundTrip(
  sdk: { createClient: typeof Create; createOutbox: typeof CreateOutbox },
  endpoint: string,
  mark: string,
): Promise<Trip> {
  const client = sdk.createClient({ endpoint });
  const report = (isi: string) => ({
    language: 'id',
    answer: { kind: 'pengaduan', fields: { isi } },
  });
  const form = await client.activity('pengaduan', { kind: 'feedback' });
  const holding = await client.submit(form, report(mark));
  const own = await holding.own();
  const code = holding.receipt?.code ?? '';
  const { status } = await client.receipt(code);
  const poll = await client.activity('taman-kota', { kind: 'poll' });
  const vote = await client.submit(poll, { language: 'id', answer: { choice: ['barat'] } });
  const counted = [(await client.results(poll)).n];
  for await (const { n } of client.follow(poll)) {
    counted.push(n);
    break;
  }
  const queued = await sdk.createOutbox(client).submit(form, report(`${mark} nanti`));
  await holding.withdraw();
  const refusals: string[] = [];
  for (const refused of [
    () => holding.own(),
    () => client.activity('tidak-ada'),
    () => client.submit(form, report('')),
    () => client.submit(form, report('x'), { signal: AbortSignal.abort() }),
  ]) {
    refusals.push(
      await refused().then(
        () => 'none',
        (error: unknown) => (error as { code: string }).code,
      ),
    );
  }
  return {
    codes: [holding, vote, queued].map(({ receipt }) => receipt?.code ?? ''),
    text: JSON.stringify(own.answer),
    status,
    counted,
    refusals,
  };
}

/** The code of the round trip, an expression. */
export const tripCode = `(${roundTrip.toString()})`;

/** The import of what it takes. */
export const sdkCode = `
  import { createClient } from '@suara/client';
  import { createOutbox } from '@suara/client/outbox';
  const sdk = { createClient, createOutbox };
`;
