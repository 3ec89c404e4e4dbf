import type { ReviewWording } from './more.ts';

/** Indonesian: a last look before sending. */
export const words: ReviewWording = {
  review: {
    title: 'Periksa sebelum dikirim',
    text: 'Pastikan semuanya sudah benar. Anda masih dapat mengubahnya.',
  },
  edit: 'Ubah',
  reviewChange: (name) => `Ubah ${name}`,
  reviewSend: 'Kirim sekarang',
  notAnswered: 'Tidak diisi',
  personal: {
    title: 'Ada data pribadi di tulisan Anda',
    text: 'Tulisan Anda tampaknya memuat data di bawah ini. Hapus bila tidak diperlukan: petugas tidak membutuhkannya untuk membaca pesan Anda.',
  },
  personalKinds: {
    'national-id': 'Nomor induk kependudukan (NIK) atau nomor kartu keluarga',
    'tax-id': 'Nomor pokok wajib pajak (NPWP)',
    phone: 'Nomor telepon',
    email: 'Alamat surel',
    card: 'Nomor kartu pembayaran',
  },
  personalPreview: 'Tulisan Anda bila data itu ditutupi',
  personalEdit: 'Ubah tulisan saya',
  personalSend: 'Kirim apa adanya',
};
