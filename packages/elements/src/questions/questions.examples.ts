import type { DefinitionInput, Value } from '@suara/contract';
import { common, words, type Example } from '../shared/example.ts';

type Feedback = Extract<DefinitionInput, { kind: 'feedback' }>['feedback'];
type Question = Feedback['questions'][number];

/** A question alone, with an answer as a person gives it and as the backend keeps it. */
export interface QuestionExample extends Example {
  /** What is chosen or typed, by the English name of the control. */
  acts: Readonly<Record<string, string>>;
  /** What the backend is sent. */
  sends: Value | undefined;
}

const one = (
  about: string,
  question: Question,
  acts: QuestionExample['acts'],
  sends: QuestionExample['sends'],
): QuestionExample => ({
  about,
  acts,
  sends,
  activity: {
    ...common,
    id: `tanya-${question.kind}`,
    kind: 'feedback',
    title: words('Satu pertanyaan', 'One question', 'سؤال واحد'),
    feedback: {
      kinds: [{ id: 'pesan', label: words('Pesan', 'Message', 'رسالة') }],
      questions: [question],
    },
  },
});

const choose = 'choose';
const options = [
  { id: 'jalan', label: words('Jalan', 'Roads', 'الطرق') },
  { id: 'sampah', label: words('Sampah', 'Waste', 'النفايات') },
  { id: 'lampu', label: words('Lampu jalan', 'Street lights', 'إنارة الشوارع') },
];

/** Each kind of question alone. */
export const examples = {
  text: one(
    'A line of text',
    { id: 'q', kind: 'text', label: words('Judul', 'Title', 'العنوان'), required: true },
    { Title: 'Lampu padam' },
    'Lampu padam',
  ),
  longText: one(
    'Several lines',
    { id: 'q', kind: 'long-text', label: words('Isi', 'Message', 'الرسالة'), required: true },
    { Message: 'Baris satu\nBaris dua' },
    'Baris satu\nBaris dua',
  ),
  choice: one(
    'One of several',
    { id: 'q', kind: 'choice', label: words('Bidang', 'Field', 'المجال'), options, required: true },
    { Waste: choose },
    'sampah',
  ),
  choices: one(
    'Several, two at most',
    { id: 'q', kind: 'choices', label: words('Bidang', 'Fields', 'المجالات'), options, max: 2 },
    { Roads: choose, 'Street lights': choose },
    ['jalan', 'lampu'],
  ),
  yesNo: one(
    'Yes or no',
    { id: 'q', kind: 'yes-no', label: words('Darurat?', 'Urgent?', 'عاجل؟'), required: true },
    { No: choose },
    false,
  ),
  number: one(
    'A number with its unit',
    {
      id: 'q',
      kind: 'number',
      label: words('Rumah terdampak', 'Houses affected', 'المنازل المتأثرة'),
      unit: words('rumah', 'houses', 'منازل'),
      max: 5000,
      required: true,
    },
    { 'Houses affected (houses)': '1,250' },
    1250,
  ),
  date: one(
    'A day',
    { id: 'q', kind: 'date', label: words('Tanggal', 'Date', 'التاريخ'), required: true },
    { Day: '7', Month: '11', Year: '2026' },
    '2026-11-07',
  ),
  email: one(
    'An email address',
    { id: 'q', kind: 'email', label: words('Surel', 'Email', 'البريد'), required: true },
    { Email: 'warga@contoh.example' },
    'warga@contoh.example',
  ),
  phone: one(
    'A phone number',
    { id: 'q', kind: 'phone', label: words('Telepon', 'Phone', 'الهاتف'), required: true },
    { Phone: '0274 555 0123' },
    '0274 555 0123',
  ),
  place: one(
    'A place in words, and the position of the device if the person wants it',
    {
      id: 'q',
      kind: 'place',
      label: words('Tempat', 'Place', 'المكان'),
      position: true,
      required: true,
    },
    { Place: 'Jalan Melati 1' },
    { text: 'Jalan Melati 1' },
  ),
  scale: one(
    'Steps with words',
    {
      id: 'q',
      kind: 'scale',
      label: words('Seberapa parah?', 'How bad is it?', 'ما مدى السوء؟'),
      labels: [
        words('Ringan', 'Slight', 'طفيف'),
        words('Sedang', 'Moderate', 'متوسط'),
        words('Parah', 'Severe', 'شديد'),
      ],
    },
    { Severe: choose },
    3,
  ),
  statement: one(
    'Something told, not asked',
    {
      id: 'q',
      kind: 'statement',
      label: words(
        'Foto dapat dibawa ke kantor.',
        'Bring photographs to our office.',
        'أحضر الصور.',
      ),
    },
    {},
    undefined,
  ),
} satisfies Record<string, QuestionExample>;
