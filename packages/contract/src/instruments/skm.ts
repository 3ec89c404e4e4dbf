import type { RatingItem } from '../rating.ts';
import { words, type Instrument } from './wording.ts';

/** Four labels, lowest first, in Indonesian and English. */
type Labels = readonly (readonly [id: string, en: string])[];

const item = (key: string, id: string, en: string, labels: Labels): RatingItem => ({
  key,
  label: words(id, en),
  labels: labels.map(([one, other]) => words(one, other)),
  required: true,
});

const graded = (id: string, en: string): Labels => [
  [`Tidak ${id}`, `Not ${en}`],
  [`Kurang ${id}`, `Less than ${en}`],
  [id.charAt(0).toUpperCase() + id.slice(1), en.charAt(0).toUpperCase() + en.slice(1)],
  [`Sangat ${id}`, `Very ${en}`],
];

/**
 * The nine unsur in the order and wording of the questionnaire (annex of PermenPANRB 14/2017). They are known by
 * key: reports number the last two differently.
 */
const items: RatingItem[] = [
  item(
    'requirements',
    'Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?',
    'How well do the requirements of the service fit the kind of service?',
    graded('sesuai', 'suitable'),
  ),
  item(
    'procedure',
    'Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?',
    'How easy is the procedure of the service in this unit?',
    graded('mudah', 'easy'),
  ),
  item(
    'time',
    'Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?',
    'How fast was the service given?',
    graded('cepat', 'fast'),
  ),
  item(
    'cost',
    'Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?',
    'How reasonable is the cost or fee of the service?',
    [
      ['Sangat mahal', 'Very expensive'],
      ['Cukup mahal', 'Rather expensive'],
      ['Murah', 'Cheap'],
      ['Gratis', 'Free of charge'],
    ],
  ),
  item(
    'product',
    'Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum dalam standar pelayanan dengan hasil yang diberikan?',
    'How well does what you were given fit what the service standard says?',
    graded('sesuai', 'suitable'),
  ),
  item(
    'competence',
    'Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?',
    'How competent were the officers in the service?',
    graded('kompeten', 'competent'),
  ),
  item(
    'conduct',
    'Bagaimana pendapat Saudara tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?',
    'How polite and friendly were the officers in the service?',
    graded('sopan dan ramah', 'polite and friendly'),
  ),
  item(
    'facilities',
    'Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?',
    'How good are the facilities?',
    [
      ['Buruk', 'Poor'],
      ['Cukup', 'Fair'],
      ['Baik', 'Good'],
      ['Sangat baik', 'Very good'],
    ],
  ),
  item(
    'complaints',
    'Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?',
    'How are complaints of users of the service handled?',
    [
      ['Tidak ada', 'There is no handling'],
      ['Ada tetapi tidak berfungsi', 'There is, but it does not work'],
      ['Berfungsi kurang maksimal', 'It does not work as well as it could'],
      ['Dikelola dengan baik', 'It is managed well'],
    ],
  ),
];

const option = (id: string, one: string, other: string) => ({ id, label: words(one, other) });

/** The respondent, as the questionnaire asks: no name. Date and hour are those of the submission. */
const profile: NonNullable<ReturnType<Instrument>['profile']> = [
  {
    id: 'jenis-kelamin',
    kind: 'choice',
    label: words('Jenis kelamin', 'Sex'),
    required: false,
    options: [option('l', 'Laki-laki', 'Male'), option('p', 'Perempuan', 'Female')],
  },
  {
    id: 'usia',
    kind: 'number',
    label: words('Usia', 'Age'),
    unit: words('tahun', 'years'),
    min: 1,
    max: 120,
    required: false,
  },
  {
    id: 'pendidikan',
    kind: 'choice',
    label: words('Pendidikan', 'Education'),
    required: false,
    options: [
      option('sd', 'SD', 'Primary school (SD)'),
      option('smp', 'SMP', 'Lower secondary school (SMP)'),
      option('sma', 'SMA', 'Upper secondary school (SMA)'),
      option('s1', 'S1', 'Bachelor (S1)'),
      option('s2', 'S2', 'Master (S2)'),
      option('s3', 'S3', 'Doctorate (S3)'),
    ],
  },
  {
    id: 'pekerjaan',
    kind: 'choice',
    label: words('Pekerjaan', 'Occupation'),
    required: false,
    options: [
      option('pns', 'PNS', 'Civil servant (PNS)'),
      option('tni', 'TNI', 'Armed forces (TNI)'),
      option('polri', 'POLRI', 'Police (POLRI)'),
      option('swasta', 'Swasta', 'Private sector'),
      option('wirausaha', 'Wirausaha', 'Self-employed'),
      option('lainnya', 'Lainnya', 'Other'),
    ],
  },
  {
    id: 'pekerjaan-lain',
    kind: 'text',
    label: words('Pekerjaan lainnya (sebutkan)', 'Other occupation (please name it)'),
    maxLength: 100,
    required: false,
    when: { question: 'pekerjaan', is: ['lainnya'] },
  },
  {
    id: 'jenis-layanan',
    kind: 'text',
    label: words('Jenis layanan yang diterima', 'Kind of service received'),
    hint: words(
      'Misalnya: KTP, Akta, Sertifikat, Poli Umum',
      'For example: KTP, Akta, Sertifikat, Poli Umum',
    ),
    maxLength: 200,
    required: false,
  },
];

/**
 * Survei Kepuasan Masyarakat: nine unsur on four steps, each with labels of its own, and the respondent
 * (PermenPANRB 14/2017). The English is a translation; only the Indonesian is official.
 */
export const skm: Instrument = () => ({ items, profile, formula: 'skm' });
