import type { AroundWording } from './more.ts';

/** Indonesian: who speaks, how to be reached, dates and places. */
export const words: AroundWording = {
  anonymous: 'Sembunyikan nama saya dari publik',
  anonymousHint: 'Anonim: orang lain tidak melihat siapa yang menyampaikan.',
  confidential: 'Sembunyikan isi pesan saya dari publik',
  confidentialHint: 'Rahasia: hanya petugas yang berwenang yang membaca isinya.',
  visibility: 'Yang tidak ditampilkan kepada publik',
  contact: 'Cara menghubungi Anda',
  contactHint:
    'Agar Anda dapat dihubungi. Data ini disimpan terpisah dan tidak pernah ditampilkan.',
  contactFields: {
    name: 'Nama lengkap',
    email: 'Surel',
    phone: 'Nomor telepon',
    address: 'Alamat',
  },
  consent: 'Persetujuan',
  speaks: 'Anda menyampaikan ini untuk siapa?',
  speaksFor: {
    self: 'Diri saya sendiri',
    group: 'Kelompok atau komunitas',
    other: 'Orang lain yang saya bantu',
  },
  groupName: 'Nama kelompok',
  groupHint: 'Misalnya KSM, RT/RW, atau lembaga swadaya masyarakat.',
  assistedBy: 'Anda membantu sebagai',
  assistants: { officer: 'Petugas layanan', helper: 'Keluarga, tetangga, atau pendamping' },
  day: 'Tanggal',
  month: 'Bulan',
  year: 'Tahun',
  dateHint: (example) => `Misalnya ${example}`,
  usePosition: 'Pakai lokasi perangkat ini',
  positionTaken: (metres) => `Lokasi disertakan, ketelitian sekitar ${metres} meter`,
  positionFailed: 'Lokasi tidak dapat dibaca. Tulis tempatnya dengan kata-kata.',
  removePosition: 'Hapus lokasi',
  progress: (step, steps, title) => `Langkah ${step} dari ${steps}: ${title}`,
};
