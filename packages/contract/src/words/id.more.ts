import type { MoreWording } from './more.ts';

/** Indonesian, the source language. */
export const words: MoreWording = {
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
  withdrawAsk: {
    title: 'Tarik kembali jawaban Anda?',
    text: 'Isinya dihapus dari layanan kami dan tidak dihitung lagi. Tindakan ini tidak dapat dibatalkan.',
  },
  withdrawYes: 'Ya, tarik dan hapus',
  cancel: 'Batal',
  withdrawFailed:
    'Belum berhasil ditarik karena layanan tidak terhubung. Coba lagi beberapa saat lagi.',
  withdrawn: {
    title: 'Jawaban Anda sudah ditarik',
    text: 'Isinya sudah dihapus dan tidak dihitung lagi.',
  },
  again: { feedback: 'Sampaikan pesan lain', rating: 'Beri penilaian lagi', poll: 'Memilih lagi' },
  change: 'Ubah jawaban',
  answered: {
    feedback: 'Anda sudah menyampaikan pesan',
    rating: 'Anda sudah memberi penilaian',
    poll: 'Anda sudah memberikan suara',
  },

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

  anonymous: 'Sembunyikan nama saya dari publik',
  anonymousHint: 'Anonim: orang lain tidak melihat siapa yang menyampaikan.',
  confidential: 'Sembunyikan isi pesan saya dari publik',
  confidentialHint: 'Rahasia: hanya petugas yang berwenang yang membaca isinya.',
  visibility: 'Yang tidak ditampilkan kepada publik',
  contact: 'Cara menghubungi Anda',
  contactHint:
    'Isi bila Anda ingin dihubungi. Data ini disimpan terpisah dan tidak pernah ditampilkan.',
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

  draftRestored: 'Isian Anda yang belum terkirim dipulihkan.',
  draftClear: 'Kosongkan',
  progress: (step, steps, title) => `Langkah ${step} dari ${steps}: ${title}`,
};
