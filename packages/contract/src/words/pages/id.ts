import type { PageWording } from './wording.ts';

/** Indonesian, the source language. */
export const pageWords: PageWording = {
  form: {
    languages: 'Bahasa',
    skip: 'Langsung ke isi',
    errorTitle: (title) => `Kesalahan: ${title}`,
    expired:
      'Halaman ini terbuka terlalu lama, sehingga jawaban Anda belum terkirim. Isian Anda masih ada di bawah ini; periksa, lalu kirim lagi.',
    replaces:
      'Jawaban dari halaman ini sudah kami terima sebelumnya. Kirim sekali lagi bila Anda ingin menggantinya dengan isian di bawah ini.',
    noAnswer: 'Tidak menjawab',
    onlyIf: (question, answers) =>
      `Isi hanya bila jawaban Anda untuk “${question}” adalah ${answers}.`,
    low: 'Isi bila penilaian Anda rendah.',
    high: 'Isi bila penilaian Anda tinggi.',
    atMost: (characters) => `Paling banyak ${characters} karakter.`,
    between: (min, max) => `Antara ${min} dan ${max}.`,
    rankHint:
      'Beri angka 1 untuk pilihan utama Anda, 2 untuk berikutnya, dan seterusnya. Pilihan yang tidak Anda urutkan dapat dibiarkan.',
    notRanked: 'Tidak diurutkan',
    chooseBetween: (min, max) => `Pilih ${min} sampai ${max}.`,
    blankOrChoice: 'Pilih salah satu: suara kosong, atau pilihan di atasnya',
    samePlace: (name) => `Beri “${name}” angka lain: angka ini sudah Anda pakai untuk pilihan lain`,
    score: 'Penilaian Anda',
    choice: 'Pilihan Anda',
    privacyHint:
      'Jangan mencantumkan NIK, nomor kartu, atau data pribadi orang lain pada isian bebas.',
  },
  notice: {
    emergency: 'Bila ada bahaya',
    levels: {
      anyone: 'Siapa saja, tanpa pemeriksaan identitas',
      device:
        'Siapa saja dapat ikut serta. Jawaban yang dikirim melalui halaman ini tidak terikat pada perangkat, sehingga satu orang mungkin ikut serta lebih dari sekali.',
      token: 'Pemegang kode undangan, satu kali',
      identity: 'Orang yang identitasnya diperiksa, satu kali',
    },
    trustDevice:
      'Dihitung satu kali untuk setiap perangkat yang dikenali. Jawaban yang dikirim melalui halaman ini dihitung tanpa mengenali perangkat, sehingga satu orang mungkin ikut serta lebih dari sekali.',
    whoMayTakePart: 'Yang dapat ikut serta',
    changes: 'Mengubah jawaban',
    changesAllowed: {
      'until-close': 'Dapat diganti atau ditarik sampai ditutup',
      never: 'Tidak dapat diganti, tetapi dapat ditarik',
    },
  },
  receipt: {
    nextDefault: 'Jawaban Anda dibaca dan dihitung bersama jawaban lainnya.',
    noAnswer: 'Tidak ada jawaban perorangan untuk kegiatan ini.',
    notYetCounted:
      'Angka ini dihitung sebelum jawaban Anda kami terima. Jawaban Anda ikut dihitung pada pembaruan berikutnya.',
    withdrawHere:
      'Jawaban Anda hanya dapat ditarik kembali dari halaman ini. Biarkan halaman ini terbuka bila Anda mungkin ingin menariknya.',
  },
  status: {
    title: 'Status jawaban',
    code: 'Kode tanda terima',
    now: 'Status sekarang',
    history: 'Riwayat',
    when: 'Waktu',
    answerBy: 'Dijawab paling lambat',
    statuses: {
      received: { label: 'Diterima', text: 'Jawaban sudah tersimpan dan menunggu dibaca.' },
      acknowledged: { label: 'Dibaca', text: 'Petugas sudah membacanya.' },
      'in-progress': { label: 'Ditindaklanjuti', text: 'Petugas sedang mengerjakannya.' },
      answered: { label: 'Dijawab', text: 'Tanggapan sudah diberikan.' },
      closed: { label: 'Selesai', text: 'Tidak ada tindak lanjut lagi.' },
      withdrawn: { label: 'Ditarik', text: 'Pengirim menariknya; isinya sudah dihapus.' },
      rejected: { label: 'Tidak diproses', text: 'Tidak sesuai dengan aturan kegiatan ini.' },
    },
    noTexts: 'Siapa pun yang memegang kode ini melihat status dan tanggal saja, bukan isi jawaban.',
    lookUp: 'Cek status',
    enterCode: 'Masukkan kode tanda terima',
    enterCodeHint: 'Misalnya 7K3M-9QXT-4ZBS. Huruf kecil dan spasi tidak menjadi masalah.',
    show: 'Lihat status',
    notFound: 'Kode ini tidak ditemukan. Periksa kembali setiap huruf dan angkanya.',
    noCode: 'Ketik kode tanda terima Anda',
  },
  responses: {
    title: 'Tanggapan instansi',
    said: 'Yang disampaikan warga',
    did: 'Yang kami lakukan',
    states: {
      planned: 'Direncanakan',
      'in-progress': 'Sedang dikerjakan',
      done: 'Selesai',
      declined: 'Tidak dilaksanakan',
    },
    more: 'Baca selengkapnya',
  },
  trouble: {
    'not-found': {
      title: 'Halaman tidak ditemukan',
      text: 'Periksa kembali alamat yang Anda ketik, atau buka tautan dari laman instansi.',
    },
    'unknown-activity': {
      title: 'Kegiatan tidak ditemukan',
      text: 'Tidak ada kegiatan dengan nama ini. Buka tautan dari laman instansi.',
    },
    'origin-refused': {
      title: 'Jawaban belum terkirim',
      text: 'Formulir ini dikirim dari laman lain. Buka halaman kegiatan ini, lalu isi dan kirim dari sini.',
    },
    'unsupported-type': {
      title: 'Jawaban belum terkirim',
      text: 'Bentuk kiriman ini tidak dikenal. Buka halaman kegiatan ini, lalu kirim dari sini.',
    },
    'malformed-request': {
      title: 'Jawaban belum terkirim',
      text: 'Kiriman ini tidak dapat dibaca. Buka kembali halaman kegiatan ini, lalu kirim dari sini.',
    },
    'method-not-allowed': {
      title: 'Permintaan tidak dikenal',
      text: 'Buka halaman ini dengan tautannya.',
    },
    'too-large': {
      title: 'Jawaban belum terkirim',
      text: 'Isian Anda terlalu panjang. Kembali ke halaman sebelumnya, persingkat, lalu kirim lagi.',
    },
    unavailable: {
      title: 'Layanan sedang terganggu',
      text: 'Tidak ada yang tersimpan. Kembali ke halaman sebelumnya dan coba beberapa saat lagi.',
    },
    again: 'Buka halaman kegiatan',
  },
  version: 'Versi kegiatan:',
};
