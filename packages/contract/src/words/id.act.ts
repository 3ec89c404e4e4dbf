import type { ActWording } from './words.ts';

/** Indonesian, the source language: to send, and to fail in. */
export const words: ActWording = {
  left: (_, shown) => `Sisa ${shown} karakter`,
  over: (_, shown) => `Kelebihan ${shown} karakter`,
  sending: 'Sedang mengirim…',
  problem: 'Ada isian yang perlu diperbaiki',
  errorPrefix: 'Kesalahan:',
  issues: {
    required: (name) => `Isi “${name}”`,
    'required:choice': (name) => `Pilih satu jawaban untuk “${name}”`,
    'required:choices': (name) => `Pilih paling sedikit satu jawaban untuk “${name}”`,
    'required:consent': () => 'Centang persetujuan bila Anda ingin data kontak Anda ikut terkirim',
    'format:email': (name) =>
      `Isi “${name}” dengan alamat surel lengkap, misalnya nama@contoh.go.id`,
    'format:phone': (name) => `Isi “${name}” dengan nomor telepon, misalnya 0812 3456 7890`,
    'format:date': (name) => `Isi “${name}” dengan tanggal yang ada, misalnya 24 11 2026`,
    'format:number': (name) => `Isi “${name}” dengan angka`,
    'too-long': (name, { max }) => `Persingkat “${name}” menjadi paling banyak ${max} karakter`,
    'too-short': (name, { min }) => `Tulis paling sedikit ${min} karakter pada “${name}”`,
    'too-many': (name, { max }) => `Pilih paling banyak ${max} jawaban untuk “${name}”`,
    'too-few': (name, { min }) => `Pilih paling sedikit ${min} jawaban untuk “${name}”`,
    'out-of-range': (name, { min, max }) => `Isi “${name}” antara ${min} dan ${max}`,
    'out-of-range:min': (name, { min }) => `Isi “${name}” dengan ${min} atau lebih`,
    'out-of-range:max': (name, { max }) => `Isi “${name}” dengan ${max} atau kurang`,
    'not-integer': (name) => `Isi “${name}” dengan bilangan bulat`,
    'withdrawn-option': (name) =>
      `Pilih jawaban lain untuk “${name}”: pilihan tadi tidak tersedia lagi`,
    duplicate: (name) => `Gunakan setiap pilihan satu kali saja pada “${name}”`,
    'over-budget': (name, { total, max }) =>
      `Kurangi pilihan Anda pada “${name}”: ${total} dari ${max} terpakai`,
    'control-character': (name) =>
      `Hapus tanda yang tidak terbaca dari “${name}”; ketik ulang bila disalin dari tempat lain`,
    invalid: (name) => `Periksa kembali jawaban Anda untuk “${name}”`,
  },
  notSent: 'Jawaban Anda belum terkirim',
  waiting: {
    title: 'Belum terkirim',
    text: 'Jawaban Anda masih di perangkat ini dan dikirim lagi secara otomatis begitu tersambung. Biarkan halaman ini terbuka.',
  },
  offline: {
    title: 'Belum terkirim: tidak ada sambungan internet',
    text: 'Jawaban Anda masih di perangkat ini dan dikirim secara otomatis begitu perangkat tersambung ke internet. Biarkan halaman ini terbuka.',
  },
  kept: 'Isian Anda tetap ada di halaman ini.',
  copyText: 'Salin isian saya',
  copiedText: 'Sudah disalin',
  failures: {
    offline: 'Perangkat Anda sedang tidak tersambung ke internet. Sambungkan, lalu kirim lagi.',
    unreachable:
      'Layanan penerima belum dapat dihubungi. Kirim ulang beberapa saat lagi. Bila tetap gagal, pemblokir iklan atau jaringan Anda mungkin menghalanginya.',
    unavailable: 'Layanan penerima sedang terganggu. Kirim ulang beberapa saat lagi.',
    'too-many-requests':
      'Terlalu banyak kiriman dari jaringan Anda saat ini. Kirim ulang beberapa menit lagi.',
    'too-large': 'Isian Anda terlalu panjang untuk diterima. Persingkat, lalu kirim lagi.',
    refused:
      'Layanan penerima menolak kiriman ini. Salin isian Anda dan sampaikan lewat kontak instansi di bawah ini.',
    'unknown-version':
      'Formulir ini berubah selagi Anda mengisinya. Periksa kembali isian Anda, lalu kirim lagi.',
    'stale-revision':
      'Jawaban yang lebih baru sudah diterima. Kirim lagi bila jawaban inilah yang Anda maksud.',
    withdrawn:
      'Jawaban ini sudah Anda tarik, sehingga tidak dapat dikirim lagi. Isi formulir baru bila Anda ingin ikut serta kembali.',
    frozen: 'Pemungutan suara sudah ditutup, sehingga pilihan tidak dapat diubah.',
  },
  uncertain: {
    title: 'Belum pasti apakah jawaban Anda sudah diterima',
    text: 'Sambungan terputus, dan layanan penerima tidak dapat memastikannya. Tanyakan kepada instansi sebelum Anda mengirim lagi agar tidak tercatat dua kali.',
  },
  closed: (when) => ({
    title: 'Sudah ditutup',
    text: `Kesempatan untuk ikut serta berakhir ${when}.`,
  }),
  upcoming: (when) => ({ title: 'Belum dibuka', text: `Anda dapat ikut serta mulai ${when}.` }),
};

// Here from the first touch on as well, so they travel together.
export { words as receipt } from './id.receipt.ts';
