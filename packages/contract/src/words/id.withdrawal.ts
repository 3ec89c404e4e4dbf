import type { WithdrawalWording } from './more.ts';

/** Indonesian: taking back what was sent. */
export const words: WithdrawalWording = {
  withdrawAsk: {
    title: 'Tarik kembali jawaban Anda?',
    text: 'Isinya dihapus dari layanan kami dan tidak dihitung lagi. Tindakan ini tidak dapat dibatalkan.',
  },
  withdrawYes: 'Ya, tarik dan hapus',
  cancel: 'Batal',
  withdrawn: {
    title: 'Jawaban Anda sudah ditarik',
    text: 'Isinya sudah dihapus dan tidak dihitung lagi.',
  },
};
