import type { DefinitionInput } from '@suara/contract';

type Poll = Extract<DefinitionInput, { kind: 'poll' }>['poll'];

/** An open poll in English whose figures show at once: what journeys of one method take part in. */
export const englishPoll = (id: string, title: string, poll: Poll) =>
  ({
    id,
    kind: 'poll',
    languages: ['en'],
    title: { en: title },
    opens: '2026-01-01T00:00:00+07:00',
    closes: null,
    notice: {
      controller: { en: 'City of Kota Contoh' },
      purpose: { en: 'For the budget meeting.' },
      legalBasis: { en: 'Law 27/2022, Article 20(2)(e)' },
      retention: 'P2Y',
      contact: { email: 'halo@kota-contoh.example' },
    },
    poll: { ...poll, results: 'live', k: 1 },
  }) satisfies DefinitionInput;
