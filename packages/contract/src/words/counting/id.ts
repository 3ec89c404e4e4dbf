import type { CountingWording } from './wording.ts';

/** Indonesian, the source language. */
export const words: CountingWording = {
  intervalNote:
    'Rentang 95 % menunjukkan seberapa jauh bagian itu dapat bergeser karena kebetulan. Yang ikut serta datang atas kemauan sendiri, sehingga angka ini belum tentu mewakili semua warga.',
  methods: {
    plurality: 'Setiap orang memilih satu. Yang paling banyak dipilih unggul.',
    approval: 'Setiap orang memilih semua yang disetujuinya. Yang paling banyak disetujui unggul.',
    score: 'Setiap orang memberi nilai kepada setiap pilihan. Nilai tertinggi unggul.',
    cumulative:
      'Setiap orang membagikan poin yang sama banyak. Yang mengumpulkan poin terbanyak unggul.',
    quadratic:
      'Setiap orang membelanjakan kredit yang sama banyak. Satu suara seharga 1 kredit, dua suara 4, tiga suara 9, sehingga dukungan kuat dapat ditunjukkan tetapi mahal.',
    borda:
      'Setiap orang mengurutkan pilihan. Urutan pertama mendapat poin terbanyak, berikutnya berkurang satu demi satu, lalu semua poin dijumlahkan.',
    'instant-runoff':
      'Setiap orang mengurutkan pilihan. Selama belum ada yang didukung lebih dari separuh, yang paling sedikit gugur dan suaranya pindah ke urutan berikutnya.',
    stv: 'Setiap orang mengurutkan pilihan, dan beberapa terpilih. Yang mencapai ambang terpilih; kelebihan suaranya, dan suara yang gugur, pindah ke urutan berikutnya.',
    schulze:
      'Setiap orang mengurutkan pilihan, lalu setiap dua pilihan dibandingkan. Yang unggul mengalahkan setiap pilihan lain, langsung atau lewat rangkaian kemenangan yang lebih kuat.',
    'ranked-pairs':
      'Setiap orang mengurutkan pilihan, lalu setiap dua pilihan dibandingkan. Kemenangan dikunci dari yang terkuat, kecuali yang bertentangan dengan kemenangan yang sudah terkunci.',
    statements:
      'Setiap pernyataan berdiri sendiri: setuju, lewati, atau tidak setuju. Pernyataan tidak dipertandingkan.',
    'greedy-budget':
      'Usulan dibiayai mulai dari yang paling banyak didukung, selama anggaran cukup.',
    'equal-shares':
      'Anggaran dibagi rata kepada semua pemilih. Usulan dibiayai bila para pendukungnya bersama-sama sanggup membayarnya dari bagian mereka.',
  },
  order: {
    fixed: 'Urutan pilihan sama untuk semua orang.',
    rotated: 'Urutan pilihan digilir, sehingga setiap pilihan sama sering tampil pertama.',
    random: 'Urutan pilihan diacak untuk setiap orang.',
  },
  rules: 'Aturan penghitungan yang dipakai, untuk siapa pun yang ingin menghitung ulang:',
  step: (step, steps) => `Langkah ${step} dari ${steps}`,
  previous: 'Langkah sebelumnya',
  next: 'Langkah berikutnya',
  round: 'Keadaan pada langkah ini',
  quota: (votes) => `Ambang untuk terpilih: ${votes} suara.`,
  majority: 'Terpilih bila didukung lebih dari separuh suara yang masih dihitung.',
  votes: 'Suara',
  change: 'Perubahan',
  fate: 'Keterangan',
  elected: 'Terpilih',
  eliminated: 'Gugur',
  continues: 'Lanjut',
  electedNow: (names) => `Terpilih: ${names}.`,
  eliminatedNow: (names) => `Paling sedikit, jadi gugur: ${names}.`,
  nothingNow: 'Tidak ada yang terpilih atau gugur.',
  equalNow: (names, drawn) =>
    `Setara pada langkah ini: ${names}. ${drawn ? 'Diputuskan dengan undian.' : 'Aturan tidak memutuskan di antaranya.'}`,
  transfer: (votes, from, to) => `${votes} suara pindah dari ${from} ke ${to}.`,
  transferLost: (votes, from) => `${votes} suara dari ${from} tidak mempunyai urutan berikutnya.`,
  exhausted: (votes) => `Tidak dihitung lagi: ${votes} suara.`,
  bought: (project, cost) => `${project} dibiayai: ${cost}.`,
  notBought: (project, cost) => `${project} tidak dibiayai: ${cost} melebihi sisa anggaran.`,
  supporters: (_, shown) => `${shown} pendukung`,
  payment: (amount) => `Setiap pendukung membayar paling banyak ${amount} dari bagiannya.`,
  remaining: (amount) => `Sisa anggaran: ${amount}.`,
  phases: {
    greedy: 'Menurut banyaknya pendukung',
    'equal-shares': 'Dari bagian setiap pemilih',
    utilitarian: 'Dari sisa anggaran, menurut banyaknya pendukung',
  },
  beats: (winner, loser, strength) => `${winner} mengalahkan ${loser} (kekuatan ${strength}).`,
  locked: 'Terkunci: tidak bertentangan dengan kemenangan yang lebih kuat.',
  notLocked: 'Tidak dikunci: bertentangan dengan kemenangan yang lebih kuat.',
  pairs: 'Perbandingan setiap dua pilihan',
  pairsHint:
    'Angka di setiap baris: berapa suara yang mendahulukan pilihan baris itu daripada pilihan kolom.',
  pair: (votes, row, column) => `${votes} mendahulukan ${row} daripada ${column}`,
  paths: 'Jalur terkuat',
  pathsHint:
    'Kekuatan jalur kemenangan terkuat dari pilihan baris ke pilihan kolom. Kekuatan sebuah jalur ditentukan oleh kemenangan terlemahnya.',
  rowWins: 'menang',
  rowLoses: 'kalah',
  even: 'sama',
  index: 'Indeks Kepuasan Masyarakat (IKM)',
  grade: 'Mutu',
  grades: {
    A: 'Sangat baik',
    B: 'Baik',
    C: 'Kurang baik',
    D: 'Tidak baik',
  },
  element: 'Unsur',
  mean: 'Rata-rata',
  score: 'Nilai',
  answers: 'Jawaban',
  skipped: (_, shown) => `${shown} jawaban dilewati`,
  distribution: 'Sebaran jawaban',
  reasons: 'Alasan',
  trend: 'Perkembangan',
  period: 'Periode',
  earlierNote:
    'Angka periode sebelumnya sebagaimana diumumkan instansi dan tidak dihitung ulang di sini.',
  periodNow: 'Sampai sekarang',
  noAnswers: 'Belum ada jawaban yang masuk.',
  formula: 'Rumus',
  formulas: {
    mean: 'Rata-rata semua nilai.',
    csat: 'Bagian jawaban pada dua langkah teratas.',
    nps: 'Bagian nilai 9 dan 10 dikurangi bagian nilai 0 sampai 6.',
    ces: 'Rata-rata kemudahan, dari 1 sampai 7.',
    govuk: 'Rata-rata sebagai persentase: (rata-rata - 1) / 4.',
    a11: 'Bagian jawaban pada dua langkah teratas, untuk setiap pertanyaan.',
    skm: 'Rata-rata semua unsur dengan bobot yang sama, dikalikan 25 (Peraturan Menteri PANRB 14/2017).',
  },
  kinds: 'Menurut jenis',
  statuses: 'Menurut status',
  statusNames: {
    received: 'Diterima',
    acknowledged: 'Dibaca',
    'in-progress': 'Ditindaklanjuti',
    answered: 'Dijawab',
    closed: 'Selesai',
    withdrawn: 'Ditarik',
    rejected: 'Tidak diproses',
  },
};
