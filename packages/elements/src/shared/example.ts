import type { DefinitionInput } from '@suara/contract';

/** A named input of an element, as data: stories, tests, accessibility runs and pictures all read it. */
export interface Example {
  /** What is to be seen in it. */
  about: string;
  activity: DefinitionInput;
  /** Time at which the backend's clock stands (RFC 3339); it runs unless given. */
  now?: string;
}

/** Words in the three languages of the examples. */
export const words = (id: string, en: string, ar: string) => ({ id, en, ar });

/** Where to turn when somebody is in danger. */
export const emergency = words(
  'Dalam keadaan darurat, hubungi 112.',
  'In an emergency, call 112.',
  'في الطوارئ اتصل بالرقم 112.',
);

/** What every example activity has; the agency is the fictional Kota Contoh. */
export const common = {
  languages: ['id', 'en', 'ar'],
  opens: '2026-11-01T00:00:00+07:00',
  closes: null,
  notice: {
    controller: words('Pemerintah Kota Contoh', 'City of Kota Contoh', 'حكومة مدينة كوتا تشونتوه'),
    purpose: words(
      'Memperbaiki layanan kota.',
      'To improve the services of the city.',
      'تحسين خدمات المدينة.',
    ),
    legalBasis: words(
      'Kewajiban mengelola pengaduan pelayanan publik (UU 25/2009)',
      'The duty to handle complaints about public services (Law 25/2009)',
      'واجب معالجة شكاوى الخدمات العامة (القانون 25/2009)',
    ),
    next: words(
      'Petugas membaca dan meneruskannya paling lambat tiga hari kerja.',
      'An officer reads it and passes it on within three working days.',
      'يقرؤها موظف ويحيلها خلال ثلاثة أيام عمل.',
    ),
    answerBy: 'P14D',
    retention: 'P2Y',
    contact: { email: 'halo@kota-contoh.example' },
  },
} satisfies Partial<DefinitionInput>;
