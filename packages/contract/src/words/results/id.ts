import type { ResultsWording } from './wording.ts';

/** Indonesian, the source language. */
export const words: ResultsWording = {
  lang: 'id',
  title: 'Hasil',
  loading: 'Memuat hasil…',
  tryAgain: 'Coba lagi',
  unreachable: 'Hasil belum dapat dimuat karena layanan tidak terhubung.',
  unknown: 'Hasil ini tidak ditemukan.',
  misconfigured: 'Hasil ini belum disiapkan dengan lengkap.',
  hidden: {
    upcoming: (when) => ({
      title: 'Belum ada hasil',
      text: `Kesempatan untuk ikut serta dibuka ${when ?? 'nanti'}.`,
    }),
    'after-vote': () => ({
      title: 'Hasil ditampilkan setelah Anda memberikan suara',
      text: 'Dengan begitu, pilihan Anda tidak dipengaruhi pilihan orang lain.',
    }),
    'after-close': (when) => ({
      title: 'Hasil diumumkan setelah ditutup',
      text: `Dengan begitu, suara yang sudah masuk tidak memengaruhi suara berikutnya.${when ? ` Ditutup ${when}.` : ''}`,
    }),
    never: () => ({
      title: 'Hasil tidak ditampilkan di sini',
      text: 'Instansi menyampaikan hasilnya dengan cara lain, seperti dijelaskan dalam pemberitahuan.',
    }),
  },
  interim: 'Hasil sementara',
  final: 'Hasil akhir',
  asOf: (when) => `Keadaan ${when}`,
  live: (n, k) =>
    n > 1
      ? `Angka diperbarui otomatis setiap kali ${k} orang atau lebih ikut serta.`
      : 'Angka diperbarui otomatis.',
  people: (_, shown) => `${shown} orang ikut serta`,
  blank: (_, shown) => `${shown} suara kosong`,
  withdrawn: (_, shown) => `${shown} ditarik kembali`,
  invalid: (_, shown) => `${shown} tidak dapat dihitung`,
  noneYet: 'Belum ada suara yang masuk.',
  tooFew: (shown) =>
    `Angka ditampilkan setelah paling sedikit ${shown} orang ikut serta, supaya pilihan seseorang tidak dapat ditebak.`,
  hiddenCell: (k) => `kurang dari ${k}, tidak ditampilkan`,
  leads: (names) => `Unggul sementara: ${names}`,
  wins: (names) => `Terpilih: ${names}`,
  leading: 'Unggul',
  winner: 'Terpilih',
  tied: 'Seri',
  tie: (names) => `Seri antara ${names}.`,
  tieBroken: (seed) =>
    `Diputuskan dengan undian yang dapat diperiksa siapa pun, dengan benih “${seed}”.`,
  tieOpen: 'Aturan penghitungan tidak memutuskan seri ini, sehingga semuanya disebut.',
  scored: { sum: 'Jumlah nilai', mean: 'Nilai rata-rata', borda: 'Poin Borda' },
  beatsOf: (n, _, of) => `mengalahkan ${n} dari ${of} pilihan lain`,
  agree: 'Setuju',
  pass: 'Lewati',
  disagree: 'Tidak setuju',
  votes: (_, shown) => `${shown} suara`,
  points: (_, shown) => `${shown} poin`,
  between: (low, high) => `${low} sampai ${high}`,
  table: 'Lihat sebagai tabel',
  how: 'Cara menghitung',
  unknownMethod: (name) =>
    `Cara menghitung “${name}” lebih baru daripada halaman ini, sehingga angkanya ditampilkan sebagai tabel saja.`,
  trust: {
    anyone:
      'Siapa saja dapat ikut serta tanpa pemeriksaan, sehingga satu orang mungkin ikut serta lebih dari sekali.',
    device:
      'Dihitung satu kali untuk setiap perangkat yang dikenali, sehingga satu orang mungkin ikut serta lebih dari sekali.',
    token: 'Satu suara untuk setiap kode undangan.',
    identity: 'Satu suara untuk setiap orang yang identitasnya diperiksa.',
  },
  steps: 'Penghitungan langkah demi langkah',
  updated: (people, leader) => `Hasil diperbarui. ${people}. ${leader}`,
};
