import type { PollWording } from './wording.ts';

/** Indonesian, the source language. */
export const words: PollWording = {
  trust: {
    anyone:
      'Siapa saja dapat memilih tanpa pemeriksaan, sehingga satu orang mungkin memilih lebih dari sekali.',
    device:
      'Satu suara untuk setiap perangkat yang dikenali, sehingga satu orang mungkin memilih lebih dari sekali.',
    token: 'Satu suara untuk setiap kode undangan.',
    identity: 'Satu suara untuk setiap orang yang identitasnya diperiksa.',
  },
  changes: {
    'until-close': 'Pilihan Anda dapat diganti atau ditarik sampai ditutup.',
    never: 'Setelah dikirim, pilihan tidak dapat diganti, tetapi dapat ditarik.',
  },
  atLeast: (min) => `Pilih paling sedikit ${min}.`,
  exactly: (n) => `Pilih ${n}.`,
  between: (min, max) => `Pilih ${min} sampai ${max}.`,
  closesIn: (left, when) => `Ditutup ${left}, pada ${when}`,
  yourTime: (when) => `waktu Anda: ${when}`,
  closesSoon: (left) => `Jajak pendapat ini ditutup ${left}.`,
};
