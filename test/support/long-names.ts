import type { Answer, DefinitionInput } from '@suara/contract';

type Poll = Extract<DefinitionInput, { kind: 'poll' }>['poll'];

const words = (id: string, en: string, ar: string) => ({ id, en, ar });

const common = {
  languages: ['id', 'en', 'ar'],
  opens: '2026-11-01T00:00:00+07:00',
  closes: '2026-12-31T23:59:59+07:00',
  notice: {
    controller: words('Pemerintah Kota Contoh', 'City of Kota Contoh', 'حكومة مدينة كوتا تشونتوه'),
    purpose: words('Menyusun anggaran.', 'To plan the budget.', 'إعداد الميزانية.'),
    legalBasis: words('UU 25/2009', 'Law 25/2009', 'القانون 25/2009'),
    retention: 'P2Y',
    contact: { email: 'halo@kota-contoh.example' },
  },
} satisfies Partial<DefinitionInput>;

/** Options with names as long as agencies write them, and costs of ten digits. */
const options: Poll['options'] = [
  {
    id: 'sampah',
    label: words(
      'Penambahan armada pengangkutan sampah di Kecamatan Sukamaju Barat',
      'More refuse collection vehicles in West Sukamaju district',
      'زيادة مركبات جمع النفايات في حي سوكاماجو الغربي',
    ),
    cost: 2_750_000_000,
  },
  {
    id: 'puskesmas',
    label: words(
      'Perpanjangan jam pelayanan puskesmas',
      'Longer opening hours of community health centres',
      'تمديد ساعات عمل المراكز الصحية',
    ),
    cost: 1_200_000_000,
  },
  {
    id: 'air',
    label: words(
      'Penyelenggaraan penyediaan air minum berkelanjutan',
      'Sustainable provision of drinking water',
      'توفير مستدام لمياه الشرب',
    ),
    cost: 3_100_000_000,
  },
  {
    id: 'internet',
    label: words(
      'Internet gratis di balai warga',
      'Free internet in community halls',
      'إنترنت مجاني في قاعات الحي',
    ),
    cost: 480_000_000,
  },
];

const title = words(
  'Apa yang didahulukan dalam anggaran tahun 2027?',
  'What should come first in the budget of 2027?',
  'ما الأولوية في ميزانية 2027؟',
);
const free = options.map(({ id, label }) => ({ id, label }));
const ids = options.map(({ id }) => id);
const turned = (by: number) => [...ids.slice(by), ...ids.slice(0, by)];

const ranked: Answer[] = [0, 0, 1, 2, 3].map((by) => ({ ranking: turned(by).map((id) => [id]) }));
const chosen: Answer[] = [0, 0, 1, 2].map((by) => ({ choice: turned(by).slice(0, 2) }));
const given = (amounts: readonly number[]) =>
  Object.fromEntries(amounts.map((amount, i) => [ids[i] ?? '', amount]));

const budget = { options, budget: 5_000_000_000, currency: 'IDR' };
const methods: Record<Poll['method'], [rules: Partial<Poll>, answers: Answer[]]> = {
  plurality: [{}, ids.map((id) => ({ choice: [id] }))],
  approval: [{}, chosen],
  score: [{}, [{ scores: given([5, 2, 0, 4]) }]],
  cumulative: [{ points: { total: 10 } }, [{ points: given([7, 3]) }]],
  quadratic: [{ points: { total: 100 } }, [{ points: given([8, 6]) }]],
  borda: [{}, ranked],
  'instant-runoff': [{}, ranked],
  stv: [{ seats: 2 }, ranked],
  schulze: [{}, ranked],
  'ranked-pairs': [{}, ranked],
  statements: [{}, [{ votes: given([1, 0, -1, 1]) as Record<string, -1 | 0 | 1> }]],
  'greedy-budget': [budget, chosen],
  'equal-shares': [{ ...budget, rules: { increment: 1_000_000 } }, chosen],
};

const unsur = (score: number): Answer => ({
  items: Object.fromEntries(
    'requirements procedure time cost product competence conduct facilities complaints'
      .split(' ')
      .map((key) => [key, score]),
  ),
});

/** An activity that is hard to fit on a small phone, and answers to it. */
export interface Long {
  activity: DefinitionInput;
  answers: readonly Answer[];
}

/** One of each method, and a scorecard with its trend. */
export const long: readonly Long[] = [
  ...Object.entries(methods).map(([method, [rules, answers]]): Long => ({
    activity: {
      ...common,
      id: `panjang-${method}`,
      kind: 'poll',
      title,
      poll: { method: method as Poll['method'], options: free, k: 1, results: 'live', ...rules },
    },
    answers,
  })),
  {
    activity: {
      ...common,
      id: 'panjang-skm',
      kind: 'rating',
      title: words('Survei Kepuasan Masyarakat', 'Satisfaction survey', 'استبيان الرضا'),
      rating: {
        instrument: 'skm',
        results: 'live',
        k: 1,
        earlier: [{ from: '2025-01-01', to: '2025-12-31', n: 298, score: 76.48 }],
      },
    },
    answers: [unsur(4), unsur(3)],
  },
];
