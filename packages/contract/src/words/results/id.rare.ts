import type { ResultsRareWording } from './wording.ts';

/** Indonesian, the source language: what only some figures need, and why there are none. */
export const words: ResultsRareWording = {
  unknown: 'Hasil ini tidak ditemukan.',
  misconfigured: 'Hasil ini belum disiapkan dengan lengkap.',
  hidden: {
    upcoming: (when) => ({
      title: 'Belum ada hasil',
      text: `Kesempatan untuk ikut serta dibuka ${when ?? 'nanti'}.`,
    }),
    'after-vote': () => ({
      title: 'Hasil ditampilkan setelah Anda ikut serta',
      text: 'Dengan begitu, jawaban Anda tidak dipengaruhi jawaban orang lain.',
    }),
    'after-close': (when) => ({
      title: 'Hasil diumumkan setelah ditutup',
      text: `Dengan begitu, jawaban yang sudah masuk tidak memengaruhi jawaban berikutnya.${when ? ` Ditutup ${when}.` : ''}`,
    }),
    never: () => ({
      title: 'Hasil tidak ditampilkan di sini',
      text: 'Instansi menyampaikan hasilnya dengan cara lain, seperti dijelaskan dalam pemberitahuan.',
    }),
  },
  tieOpenBudget:
    'Usulan mana yang dibiayai bergantung pada mana yang didahulukan, dan aturan penghitungan tidak menetapkannya. Penghitungan langkah demi langkah menampilkan salah satu urutan yang mungkin.',
  scored: { sum: 'Jumlah nilai', mean: 'Nilai rata-rata', borda: 'Poin Borda' },
  beatsOf: (n, _, of) => `mengalahkan ${n} dari ${of} pilihan lain`,
  agree: 'Setuju',
  pass: 'Lewati',
  disagree: 'Tidak setuju',
  points: (_, shown) => `${shown} poin`,
  unknownMethod: (name) =>
    `Cara menghitung “${name}” lebih baru daripada halaman ini, sehingga angkanya ditampilkan sebagai tabel saja.`,
  updated: (people, leader) => `Hasil diperbarui. ${people}. ${leader}`,
};
