import type { BallotWording } from './wording.ts';

/** Indonesian, the source language. */
export const words: BallotWording = {
  ranking: {
    hint: 'Pilih yang paling Anda dahulukan, lalu yang berikutnya. Tidak semua harus diurutkan.',
    yours: 'Urutan Anda',
    rest: 'Belum diurutkan',
    none: 'Belum ada. Pilihan pertama Anda akan muncul di sini.',
    all: 'Semua pilihan sudah diurutkan.',
    add: (option, place) => `Jadikan nomor ${place}: ${option}`,
    placeOf: (option) => `Nomor urut ${option}`,
    up: (option) => `Naikkan ${option}`,
    down: (option) => `Turunkan ${option}`,
    remove: (option) => `Keluarkan ${option} dari urutan`,
    placed: (option, place, of) => `${option} nomor ${place} dari ${of}`,
    removed: (option) => `${option} dikeluarkan dari urutan`,
    full: (shown) =>
      `Paling banyak ${shown} dapat diurutkan. Keluarkan satu bila ingin menggantinya.`,
  },
  score: {
    hint: (min, max) =>
      `Beri nilai ${min} sampai ${max}. Nilai tertinggi berarti paling Anda setujui.`,
    noOpinion: 'Tidak berpendapat',
  },
  points: {
    hint: (total) => `Bagikan ${total} poin sesuai keinginan Anda. Tidak semua harus dipakai.`,
    used: (sum, total) => `Terpakai ${sum} dari ${total} poin.`,
    left: (_, shown) => `Sisa ${shown} poin.`,
    over: (_, shown) => `Kelebihan ${shown} poin. Kurangi salah satunya.`,
  },
  credits: {
    hint: (total) =>
      `Anda mempunyai ${total} kredit. Satu suara seharga 1 kredit, dua suara 4 kredit, tiga suara 9 kredit. Tidak semua harus dipakai.`,
    used: (sum, total) => `Terpakai ${sum} dari ${total} kredit.`,
    left: (_, shown) => `Sisa ${shown} kredit.`,
    over: (_, shown) => `Kelebihan ${shown} kredit. Kurangi salah satunya.`,
  },
  budget: {
    hint: (total) => `Anggaran yang tersedia ${total}.`,
    used: (sum, total) => `Pilihan Anda berbiaya ${sum} dari ${total}.`,
    left: (_, shown) => `Sisa ${shown}.`,
    over: (_, shown) => `Kelebihan ${shown} dari anggaran.`,
    costs: (amount) => `Biaya ${amount}`,
    free: 'Pilih semua yang Anda dukung, walaupun jumlah biayanya melebihi anggaran.',
    within: 'Jumlah biaya pilihan Anda tidak boleh melebihi anggaran.',
  },
  votesCost: (_, votes, cost) => `${votes} suara, ${cost} kredit`,
  perOption: (shown) => `Paling banyak ${shown} untuk satu pilihan.`,
  more: (option) => `Tambah satu untuk ${option}`,
  fewer: (option) => `Kurangi satu dari ${option}`,
  wholeNumber: 'Isi dengan bilangan bulat, misalnya 3',
  statements: {
    agree: 'Setuju',
    pass: 'Lewati',
    disagree: 'Tidak setuju',
    progress: (at, of) => `Pernyataan ${at} dari ${of}`,
    yours: (answer) => `Jawaban Anda: ${answer}`,
    previous: 'Pernyataan sebelumnya',
    skipToEnd: 'Selesai di sini',
    sentEach: 'Setiap jawaban langsung dikirim. Anda boleh berhenti kapan saja.',
    sentOnce: 'Jawaban dikirim bersama-sama di akhir.',
    finished: (answered, of) => `Anda sudah menanggapi ${answered} dari ${of} pernyataan.`,
    review: 'Periksa dari awal',
    saving: 'Sedang mengirim…',
    saved: 'Semua jawaban sudah terkirim',
    notSaved: 'Jawaban terakhir belum terkirim',
  },
};
