import type { Words } from '../text.ts';
import { agreement } from './a11.ts';
import { about, words, type Instrument } from './wording.ts';

/** The drivers by which people say what went well, and what did not. */
const drivers: readonly (readonly [id: string, well: Words, badly: Words])[] = [
  [
    'effectiveness',
    words('Kebutuhan saya terpenuhi', 'My need was addressed'),
    words('Kebutuhan saya tidak terpenuhi', 'My need was not addressed'),
  ],
  [
    'ease',
    words('Mudah diselesaikan', 'It was easy to complete what I needed to do'),
    words('Sulit diselesaikan', 'It was hard to complete what I needed to do'),
  ],
  [
    'efficiency',
    words('Waktunya wajar', 'It took a reasonable amount of time'),
    words('Terlalu lama', 'It took too long'),
  ],
  [
    'transparency',
    words('Saya memahami apa yang diminta', 'I understood what was being asked of me'),
    words(
      'Saya tidak memahami apa yang diminta',
      'I did not understand what was being asked of me',
    ),
  ],
  [
    'humanity',
    words('Saya diperlakukan dengan adil', 'I was treated fairly'),
    words('Saya tidak diperlakukan dengan adil', 'I was not treated fairly'),
  ],
  [
    'employee',
    words('Petugas membantu', 'Employees were helpful'),
    words('Petugas tidak membantu', 'Employees were not helpful'),
  ],
  ['other', words('Lainnya', 'Other'), words('Lainnya', 'Other')],
];

const shared = (service: Words) => ({
  question: about(
    service,
    (name) =>
      `Berdasarkan pengalaman saya, saya percaya ${name} menjalankan tugasnya bagi masyarakat.`,
    (name) =>
      `Based on my experience, I trust ${name} to deliver on their mission for the American public.`,
  ),
  reasons: drivers.flatMap(([id, well, badly]) => [
    { id: `${id}-well`, label: well, when: 'high' as const },
    { id: `${id}-badly`, label: badly, when: 'low' as const },
  ]),
  comment: {
    label: words(
      'Adakah yang ingin Anda tambahkan?',
      'Is there anything else you would like to add?',
    ),
    when: 'always' as const,
    maxLength: 1250,
  },
});

/**
 * The trust question with thumbs, and its drivers (OMB Circular A-11, version 2 of autumn 2023, as in GSA Touchpoints).
 * Its figure is the share of thumbs up, which the mean of 0 and 1 is. The Indonesian is a translation.
 */
export const a11v2: Instrument = (service) => ({
  ...shared(service),
  scale: 'thumbs',
  formula: 'mean',
});

/** The same with five steps of agreement (May 2025). */
export const a11v2Radio: Instrument = (service) => ({
  ...shared(service),
  scale: 'words',
  labels: agreement,
  formula: 'a11',
});
