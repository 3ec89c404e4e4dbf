import type { ShowWording } from './words.ts';

/** Indonesian, the source language: to ask in. */
export const words: ShowWording = {
  lang: 'id',
  send: 'Kirim',
  next: 'Lanjutkan',
  back: 'Kembali',
  tryAgain: 'Coba lagi',
  optional: '(opsional)',
  yes: 'Ya',
  no: 'Tidak',
  kind: 'Apa yang ingin Anda sampaikan?',
  reasons: 'Apa alasannya?',
  blank: 'Tidak memilih (suara kosong)',
  optionWithdrawn: 'Tidak dapat dipilih lagi:',
  step: (step, steps) => `Langkah ${step} dari ${steps}`,
  upTo: (_, shown) => `Pilih paling banyak ${shown}.`,
  about: 'Siapa yang bertanya dan bagaimana jawaban Anda diperlakukan',
  closesAt: (when) => `Ditutup ${when}`,
  lost: 'Belum terkirim karena layanan tidak terhubung. Kirim ulang beberapa saat lagi.',
  scales: {
    'yes-no': ['Tidak', 'Ya'],
    words: ['Sangat tidak puas', 'Tidak puas', 'Cukup', 'Puas', 'Sangat puas'],
  },
  cannotShow: {
    unreachable: 'Formulir belum dapat dimuat karena layanan tidak terhubung.',
    'unknown-activity': 'Formulir ini tidak ditemukan.',
    'newer-server':
      'Formulir ini memerlukan versi halaman yang lebih baru. Muat ulang halaman ini.',
    'bad-endpoint': 'Formulir ini belum disiapkan dengan lengkap.',
  },
};
