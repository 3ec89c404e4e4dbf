import type { ReceiptWording } from './more.ts';

/** Indonesian: the receipt, and a draft that is back. */
export const words: ReceiptWording = {
  received: {
    feedback: 'Terima kasih, pesan Anda sudah kami terima',
    rating: 'Terima kasih, penilaian Anda sudah kami terima',
    poll: 'Terima kasih, suara Anda sudah kami terima',
  },
  receivedAt: (when) => `Diterima ${when}`,
  code: 'Kode tanda terima',
  codeHint:
    'Catat atau simpan kode ini. Dengan kode ini Anda dapat melihat sampai di mana tindak lanjutnya.',
  codeHintAsk: 'Catat atau simpan kode ini. Sebutkan kode ini bila Anda bertanya kepada instansi.',
  copyCode: 'Salin kode',
  copied: 'Kode sudah disalin',
  print: 'Cetak',
  nextSteps: 'Yang terjadi selanjutnya',
  answerBy: (day) => `Anda mendapat jawaban paling lambat ${day}.`,
  status: 'Lihat tindak lanjut',
  keep: 'Simpan di perangkat ini',
  keepHint: 'Simpan hanya di perangkat milik Anda sendiri.',
  kept: 'Tanda terima tersimpan di perangkat ini',
  withdraw: 'Tarik kembali',
  withdrawFailed:
    'Belum berhasil ditarik karena layanan tidak terhubung. Coba kembali beberapa saat lagi.',
  again: {
    feedback: 'Sampaikan pesan lain',
    rating: 'Beri penilaian lagi',
    poll: 'Beri suara lagi',
  },
  change: 'Ubah jawaban',
  answered: {
    feedback: 'Anda sudah menyampaikan pesan',
    rating: 'Anda sudah memberi penilaian',
    poll: 'Anda sudah memberikan suara',
  },
  draftRestored: 'Isian Anda yang belum terkirim dipulihkan.',
  draftClear: 'Kosongkan',
};
