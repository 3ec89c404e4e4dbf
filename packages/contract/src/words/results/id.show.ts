import type { ResultsShowWording } from './wording.ts';

/** Indonesian, the source language: what most figures need. */
export const words: ResultsShowWording = {
  lang: 'id',
  loading: 'Memuat hasil…',
  tryAgain: 'Coba lagi',
  unreachable: 'Hasil belum dapat dimuat karena layanan tidak terhubung.',
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
  none: 'Tidak ada suara yang masuk.',
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
  votes: (_, shown) => `${shown} suara`,
  between: (low, high) => `${low} sampai ${high}`,
  table: 'Lihat sebagai tabel',
  how: 'Cara menghitung',
  trust: {
    anyone:
      'Siapa saja dapat ikut serta tanpa pemeriksaan, sehingga satu orang mungkin ikut serta lebih dari sekali.',
    device:
      'Dihitung satu kali untuk setiap perangkat yang dikenali, sehingga satu orang mungkin ikut serta lebih dari sekali.',
    token: 'Satu suara untuk setiap kode undangan.',
    identity: 'Satu suara untuk setiap orang yang identitasnya diperiksa.',
  },
  steps: 'Penghitungan langkah demi langkah',
};
