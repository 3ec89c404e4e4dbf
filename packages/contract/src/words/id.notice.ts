import type { NoticeWording } from './more.ts';

/** Indonesian: who asks, and why. */
export const words: NoticeWording = {
  notice: {
    controller: 'Penyelenggara',
    purpose: 'Tujuan',
    legalBasis: 'Dasar hukum',
    readBy: 'Dibaca oleh',
    answer: 'Jawaban untuk Anda',
    next: 'Setelah dikirim',
    retention: 'Masa simpan',
    rights: 'Hak Anda',
    results: 'Hasil',
    contact: 'Kontak',
    privacy: 'Pernyataan privasi',
  },
  within: (period) => `Paling lambat ${period} setelah diterima`,
  keptFor: (period) => `${period}, lalu dihapus`,
  rights:
    'Anda dapat melihat dan menarik kembali kiriman Anda, atau meminta instansi memperbaiki dan menghapusnya.',
  rightsAsk:
    'Anda dapat meminta instansi memperlihatkan, memperbaiki, atau menghapus kiriman Anda.',
  results: {
    live: 'Ditampilkan selama masa pengisian',
    'after-vote': 'Ditampilkan setelah Anda mengirim',
    'after-close': 'Ditampilkan setelah ditutup',
    never: 'Tidak ditampilkan',
  },
};
