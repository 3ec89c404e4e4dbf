import { words, type Instrument } from './wording.ts';

/**
 * The satisfaction survey at the end of a service (GOV.UK), scored as (mean - 1) / (5 - 1). The Indonesian is a
 * translation; only the English is official.
 */
export const govuk: Instrument = () => ({
  scale: 'words',
  question: words(
    'Secara keseluruhan, bagaimana perasaan Anda tentang layanan yang Anda terima hari ini?',
    'Overall, how did you feel about the service you received today?',
  ),
  labels: [
    words('Sangat tidak puas', 'Very dissatisfied'),
    words('Tidak puas', 'Dissatisfied'),
    words('Biasa saja', 'Neither satisfied or dissatisfied'),
    words('Puas', 'Satisfied'),
    words('Sangat puas', 'Very satisfied'),
  ],
  comment: {
    label: words(
      'Bagaimana kami dapat memperbaiki layanan ini?',
      'How could we improve this service?',
    ),
    hint: words(
      'Jangan menulis data pribadi atau keuangan, misalnya NIK atau nomor kartu kredit Anda.',
      'Do not include any personal or financial information, for example your National Insurance or credit card numbers.',
    ),
    when: 'always',
    maxLength: 1250,
  },
  formula: 'govuk',
});
