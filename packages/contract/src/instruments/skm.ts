import type { RatingItem } from '../rating.ts';
import { words, type Instrument } from './wording.ts';

/** Indonesian, English and Arabic. */
type Three = readonly [id: string, en: string, ar: string];

/** Four labels, lowest first. */
type Labels = readonly Three[];

const item = (key: string, short: Three, label: Three, labels: Labels): RatingItem => ({
  key,
  label: words(...label),
  short: words(...short),
  labels: labels.map((one) => words(...one)),
  required: true,
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const graded = (id: string, en: string, ar: string): Labels => [
  [`Tidak ${id}`, `Not ${en}`, `غير ${ar}`],
  [`Kurang ${id}`, `Less than ${en}`, `${ar} إلى حد قليل`],
  [capital(id), capital(en), ar],
  [`Sangat ${id}`, `Very ${en}`, `${ar} جدًا`],
];

/**
 * The nine unsur in the order and wording of the questionnaire (annex of PermenPANRB 14/2017), each with the name that
 * the regulation gives it. They are known by key: reports number the last two differently.
 */
const items: RatingItem[] = [
  item(
    'requirements',
    ['Persyaratan', 'Requirements', 'المتطلبات'],
    [
      'Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?',
      'How well do the requirements of the service fit the kind of service?',
      'ما مدى ملاءمة متطلبات الخدمة لنوعها؟',
    ],
    graded('sesuai', 'suitable', 'ملائمة'),
  ),
  item(
    'procedure',
    [
      'Sistem, Mekanisme, dan Prosedur',
      'System, mechanism and procedure',
      'النظام والآلية والإجراءات',
    ],
    [
      'Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?',
      'How easy is the procedure of the service in this unit?',
      'ما مدى سهولة إجراءات الخدمة في هذه الوحدة؟',
    ],
    graded('mudah', 'easy', 'سهلة'),
  ),
  item(
    'time',
    ['Waktu Penyelesaian', 'Time to completion', 'مدة الإنجاز'],
    [
      'Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?',
      'How fast was the service given?',
      'ما مدى سرعة تقديم الخدمة؟',
    ],
    graded('cepat', 'fast', 'سريعة'),
  ),
  item(
    'cost',
    ['Biaya/Tarif', 'Cost or fee', 'التكلفة أو الرسوم'],
    [
      'Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?',
      'How reasonable is the cost or fee of the service?',
      'ما مدى معقولية تكلفة الخدمة أو رسومها؟',
    ],
    [
      ['Sangat mahal', 'Very expensive', 'باهظة'],
      ['Cukup mahal', 'Rather expensive', 'مرتفعة بعض الشيء'],
      ['Murah', 'Cheap', 'رخيصة'],
      ['Gratis', 'Free of charge', 'مجانية'],
    ],
  ),
  item(
    'product',
    [
      'Produk Spesifikasi Jenis Pelayanan',
      'Product of the service as specified',
      'مُخرَج الخدمة كما هو محدد',
    ],
    [
      'Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum dalam standar pelayanan dengan hasil yang diberikan?',
      'How well does what you were given fit what the service standard says?',
      'ما مدى مطابقة ما حصلت عليه لما ينص عليه معيار الخدمة؟',
    ],
    graded('sesuai', 'suitable', 'مطابقة'),
  ),
  item(
    'competence',
    ['Kompetensi Pelaksana', 'Competence of the officers', 'كفاءة الموظفين'],
    [
      'Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?',
      'How competent were the officers in the service?',
      'ما مدى كفاءة الموظفين في تقديم الخدمة؟',
    ],
    graded('kompeten', 'competent', 'أكفاء'),
  ),
  item(
    'conduct',
    ['Perilaku Pelaksana', 'Conduct of the officers', 'سلوك الموظفين'],
    [
      'Bagaimana pendapat Saudara tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?',
      'How polite and friendly were the officers in the service?',
      'ما مدى تهذيب الموظفين ولطفهم في تقديم الخدمة؟',
    ],
    graded('sopan dan ramah', 'polite and friendly', 'مهذبين ولطفاء'),
  ),
  item(
    'facilities',
    ['Sarana dan Prasarana', 'Facilities and infrastructure', 'المرافق والبنية التحتية'],
    [
      'Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?',
      'How good are the facilities?',
      'ما مدى جودة المرافق؟',
    ],
    [
      ['Buruk', 'Poor', 'سيئة'],
      ['Cukup', 'Fair', 'مقبولة'],
      ['Baik', 'Good', 'جيدة'],
      ['Sangat baik', 'Very good', 'جيدة جدًا'],
    ],
  ),
  item(
    'complaints',
    [
      'Penanganan Pengaduan, Saran, dan Masukan',
      'Handling of complaints, suggestions and input',
      'معالجة الشكاوى والمقترحات والملاحظات',
    ],
    [
      'Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?',
      'How are complaints of users of the service handled?',
      'كيف تُعالَج شكاوى مستخدمي الخدمة؟',
    ],
    [
      ['Tidak ada', 'There is no handling', 'لا توجد معالجة'],
      ['Ada tetapi tidak berfungsi', 'There is, but it does not work', 'توجد لكنها لا تعمل'],
      [
        'Berfungsi kurang maksimal',
        'It does not work as well as it could',
        'تعمل دون المستوى المطلوب',
      ],
      ['Dikelola dengan baik', 'It is managed well', 'تُدار جيدًا'],
    ],
  ),
];

const option = (id: string, ...label: Three) => ({ id, label: words(...label) });

/** The respondent, as the questionnaire asks: no name. Date and hour are those of the submission. */
const profile: NonNullable<ReturnType<Instrument>['profile']> = [
  {
    id: 'jenis-kelamin',
    kind: 'choice',
    label: words('Jenis kelamin', 'Sex', 'الجنس'),
    required: false,
    options: [option('l', 'Laki-laki', 'Male', 'ذكر'), option('p', 'Perempuan', 'Female', 'أنثى')],
  },
  {
    id: 'usia',
    kind: 'number',
    label: words('Usia', 'Age', 'العمر'),
    unit: words('tahun', 'years', 'سنة'),
    min: 1,
    max: 120,
    required: false,
  },
  {
    id: 'pendidikan',
    kind: 'choice',
    label: words('Pendidikan', 'Education', 'المستوى التعليمي'),
    required: false,
    options: [
      option('sd', 'SD', 'Primary school (SD)', 'التعليم الابتدائي (SD)'),
      option('smp', 'SMP', 'Lower secondary school (SMP)', 'التعليم المتوسط (SMP)'),
      option('sma', 'SMA', 'Upper secondary school (SMA)', 'التعليم الثانوي (SMA)'),
      option('s1', 'S1', 'Bachelor (S1)', 'بكالوريوس (S1)'),
      option('s2', 'S2', 'Master (S2)', 'ماجستير (S2)'),
      option('s3', 'S3', 'Doctorate (S3)', 'دكتوراه (S3)'),
    ],
  },
  {
    id: 'pekerjaan',
    kind: 'choice',
    label: words('Pekerjaan', 'Occupation', 'المهنة'),
    required: false,
    options: [
      option('pns', 'PNS', 'Civil servant (PNS)', 'موظف حكومي (PNS)'),
      option('tni', 'TNI', 'Armed forces (TNI)', 'القوات المسلحة (TNI)'),
      option('polri', 'POLRI', 'Police (POLRI)', 'الشرطة (POLRI)'),
      option('swasta', 'Swasta', 'Private sector', 'القطاع الخاص'),
      option('wirausaha', 'Wirausaha', 'Self-employed', 'عمل حر'),
      option('lainnya', 'Lainnya', 'Other', 'أخرى'),
    ],
  },
  {
    id: 'pekerjaan-lain',
    kind: 'text',
    label: words(
      'Pekerjaan lainnya (sebutkan)',
      'Other occupation (please name it)',
      'مهنة أخرى (يُرجى ذكرها)',
    ),
    maxLength: 100,
    required: false,
    when: { question: 'pekerjaan', is: ['lainnya'] },
  },
  {
    id: 'jenis-layanan',
    kind: 'text',
    label: words('Jenis layanan yang diterima', 'Kind of service received', 'نوع الخدمة المقدَّمة'),
    hint: words(
      'Misalnya: KTP, Akta, Sertifikat, Poli Umum',
      'For example: KTP, Akta, Sertifikat, Poli Umum',
      'مثلًا: KTP أو Akta أو Sertifikat أو Poli Umum',
    ),
    maxLength: 200,
    required: false,
  },
];

/**
 * Survei Kepuasan Masyarakat: nine unsur on four steps, each with labels of its own, and the respondent
 * (PermenPANRB 14/2017). The English and Arabic are translations; only the Indonesian is official.
 */
export const skm: Instrument = () => ({ items, profile, formula: 'skm' });
