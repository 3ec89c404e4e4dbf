import type { DefinitionInput } from '@suara/contract';
import { common, emergency, words, type Example } from '../shared/example.ts';

type Poll = Extract<DefinitionInput, { kind: 'poll' }>['poll'];
type Options = Poll['options'];

const west = { id: 'barat', label: words('Taman Barat', 'West Park', 'الحديقة الغربية') };
const central = { id: 'tengah', label: words('Taman Tengah', 'Central Park', 'الحديقة الوسطى') };
const east = { id: 'timur', label: words('Taman Timur', 'East Park', 'الحديقة الشرقية') };
const parks: Options = [west, central, east];
const projects: Options = [
  {
    id: 'halte',
    label: words('Atap halte', 'Bus shelters', 'أسقف المواقف'),
    cost: 150_000_000,
  },
  {
    id: 'drainase',
    label: words('Drainase', 'Drainage', 'الصرف'),
    description: words('Tiga jalan di RW 4.', 'Three streets.', 'ثلاثة شوارع.'),
    cost: 300_000_000,
  },
  { id: 'lampu', label: words('Lampu jalan', 'Street lights', 'إنارة الشوارع'), cost: 200_000_000 },
];
const statements: Options = [
  {
    id: 'trotoar',
    label: words(
      'Trotoar lebih penting daripada tempat parkir.',
      'Pavements matter more than car parks.',
      'الأرصفة أهم من مواقف السيارات.',
    ),
  },
  {
    id: 'malam',
    label: words(
      'Taman sebaiknya buka sampai malam.',
      'Parks should stay open at night.',
      'ينبغي أن تبقى الحدائق مفتوحة ليلًا.',
    ),
  },
  {
    id: 'pohon',
    label: words(
      'Setiap jalan perlu pohon peneduh.',
      'Every street needs shade trees.',
      'كل شارع يحتاج إلى أشجار ظل.',
    ),
  },
];

const which = words(
  'Taman mana yang didahulukan?',
  'Which park should come first?',
  'أي حديقة أولًا؟',
);

const poll = (
  id: string,
  about: string,
  { closes = null, ...rules }: Poll & { closes?: string | null },
  title = which,
): Example => ({
  about,
  activity: {
    ...common,
    closes,
    id: `pilih-${id}`,
    kind: 'poll',
    title,
    poll: { k: 1, results: 'live', ...rules },
  },
});

const urgent = ({ about, activity }: Example): Example => ({
  about,
  activity: { ...activity, notice: { ...activity.notice, emergency } },
});

const twenty: Options = Array.from({ length: 20 }, (_, i) => ({
  id: `usul-${i + 1}`,
  label: words(`Usulan ${i + 1}`, `Proposal ${i + 1}`, `اقتراح ${i + 1}`),
}));

/** Named inputs of `<suara-poll>`: one a method, and what can be particular about them. */
export const examples = {
  one: poll('satu', 'One choice, or blank', {
    method: 'plurality',
    options: parks,
    level: 'device',
  }),
  described: poll('terurai', 'Options with a description, one of them withdrawn, no blank', {
    method: 'plurality',
    blank: false,
    question: words('Pilih satu taman', 'Choose one park', 'اختر حديقة واحدة'),
    options: [
      { ...west, description: words('Di tepi sungai.', 'By the river.', 'بجانب النهر.') },
      { ...central, withdrawn: true },
      east,
    ],
  }),
  urgent: urgent(
    poll('darurat', 'A line on where to turn in an emergency', {
      method: 'plurality',
      options: parks,
    }),
  ),
  approval: poll('setuju', 'Any of several, two at most', {
    method: 'approval',
    options: parks,
    choose: { max: 2 },
    order: 'rotated',
  }),
  ranking: poll('urut', 'Ranking', { method: 'schulze', options: parks }),
  rankTwenty: poll('urut-20', 'Ranking of twenty options, five at most', {
    method: 'borda',
    options: twenty,
    choose: { max: 5 },
  }),
  score: poll('nilai', 'A score for each option', { method: 'score', options: parks }),
  wideScore: poll('nilai-lebar', 'A score that is typed', {
    method: 'score',
    options: parks,
    scores: { min: -50, max: 50 },
  }),
  points: poll('poin', 'Points to share out', {
    method: 'cumulative',
    options: parks,
    points: { total: 10, perOption: 6 },
  }),
  credits: poll('kredit', 'Credits to spend: votes cost their square', {
    method: 'quadratic',
    options: parks,
    points: { total: 25 },
  }),
  budget: poll('anggaran', 'Projects beside a budget', {
    method: 'greedy-budget',
    options: projects,
    budget: 500_000_000,
    currency: 'IDR',
  }),
  statements: poll(
    'pernyataan',
    'Statements one by one',
    { method: 'statements', options: statements },
    words(
      'Apa pendapat Anda tentang kota ini?',
      'What do you think about this city?',
      'ما رأيك في هذه المدينة؟',
    ),
  ),
  afterClose: poll('tertutup', 'Results only after closing', {
    method: 'plurality',
    options: parks,
    results: 'after-close',
  }),
  closed: {
    ...poll('usai', 'Closed, with its results', {
      method: 'plurality',
      options: parks,
      closes: '2026-12-31T23:59:59+07:00',
    }),
    now: '2027-01-02T00:00:00Z',
  },
} satisfies Record<string, Example>;
