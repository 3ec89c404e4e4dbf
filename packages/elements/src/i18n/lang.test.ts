import { expect } from '@open-wc/testing';
import { clear, show, type Shown } from '../../test/show.ts';
import '../feedback/feedback.define.ts';
import '../rating/rating.define.ts';
import { examples } from '../feedback/feedback.examples.ts';
import { examples as ratings } from '../rating/rating.examples.ts';
import { setWords } from './own.ts';

const { activity } = examples.short;

/** The same words, in a language that has none of its own here beside them. */
function alsoIn(language: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => alsoIn(language, one));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, one]) => [key, alsoIn(language, one)]);
  const words = value as Record<string, string>;
  return { ...Object.fromEntries(members), ...('ar' in words && { [language]: words['id'] }) };
}

/** An activity in Minangkabau, whose readers are shown Indonesian beside it. */
const minang = {
  ...(alsoIn('min', activity) as typeof activity),
  id: 'pasan',
  languages: ['min', 'id'],
};

/** The same activity in Minangkabau and Indonesian alone. */
const inMinang = <One extends typeof activity>(one: One): One => ({
  ...(alsoIn('min', one) as One),
  languages: ['min', 'id'],
});

/** The same activity, which exists in Indonesian only. */
function inIndonesian(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inIndonesian);
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value && 'id' in value) return { id: value.id };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inIndonesian(one)]));
}

/** In which language a screen reader would say something that stands in the element. */
const saidIn = ({ find }: Shown, text: string | RegExp) =>
  find.getByText(text).closest('[lang]')?.getAttribute('lang');

describe('the language of the parts of an element', () => {
  afterEach(clear);

  it('is marked where its own words are in another than the agency’s', async () => {
    document.documentElement.lang = 'min';
    const shown = await show('suara-feedback', minang);
    expect(saidIn(shown, 'Sampaikan suara Anda')).to.equal('min');
    expect(saidIn(shown, 'Apa yang terjadi, dan di mana.')).to.equal('min');
    expect(saidIn(shown, 'Kirim')).to.equal('id');
    shown.press('Kirim');
    const links = await shown.until(() => shown.find.getAllByRole('link', { name: /^Isi/ }));
    expect(links[0]?.closest('[lang]')).to.have.attribute('lang', 'id');
    const [, wrong] = shown.find.getAllByText(/^Isi “Isi”/);
    expect(wrong?.closest('[lang]')).to.have.attribute('lang', 'id');
    shown.type(/Isi/, 'Lampu padam');
    shown.press('Kirim');
    await shown.until(() => shown.find.getByText('Kode tanda terima'));
    expect(saidIn(shown, 'Kode tanda terima')).to.equal('id');
    expect(saidIn(shown, /Petugas membaca/)).to.equal('min');
  });

  it('is the activity’s own where the page speaks another, and runs from right to left where it is written so', async () => {
    document.documentElement.lang = 'de';
    const shown = await show('suara-feedback', { ...activity, languages: ['ar', 'id'] });
    const base = shown.element.shadowRoot?.querySelector('.suara');
    expect(base).to.have.attribute('lang', 'ar');
    expect(base).to.have.attribute('dir', 'rtl');
    expect(saidIn(shown, 'إرسال')).to.equal('ar');
  });

  it('is that of the words where there is no activity to speak for', async () => {
    document.documentElement.lang = 'de';
    const shown = await show('suara-rating', { ...activity, id: 'pesan-lain' });
    expect(saidIn(shown, 'This form has not been fully set up.')).to.equal('en');
  });

  it('is marked on each of its own words among the questions', async () => {
    document.documentElement.lang = 'min';
    const shown = await show('suara-feedback', inMinang(examples.every.activity));
    const own = [
      'Apa yang ingin Anda sampaikan?',
      'Pilih paling banyak 2.',
      'Ya',
      'Misalnya 24 11 2026',
      'Bulan',
      'Pakai lokasi perangkat ini',
    ];
    for (const text of own) expect(saidIn(shown, text), text).to.equal('id');
    for (const text of shown.find.getAllByText('(opsional)')) expect(text.lang).to.equal('id');
    for (const text of ['Pengaduan', 'Judul', 'Macet', 'Tanggal kejadian', 'Sangat'])
      expect(saidIn(shown, text), text).to.equal('min');
  });

  it('is marked around the questions, where only the consent is the agency’s', async () => {
    document.documentElement.lang = 'min';
    const definition = inMinang(examples.around.activity);
    const { consent } = definition.notice;
    Object.assign(consent?.text ?? {}, { min: 'Ambo satuju.' });
    const shown = await show('suara-feedback', definition);
    const own = ['Anda menyampaikan ini untuk siapa?', 'Cara menghubungi Anda', 'Surel'];
    for (const text of own) expect(saidIn(shown, text), text).to.equal('id');
    expect(saidIn(shown, 'Ambo satuju.')).to.equal('min');
  });

  it('is marked on the step and on how much room is left', async () => {
    document.documentElement.lang = 'min';
    const shown = await show('suara-feedback', inMinang(examples.pages.activity));
    expect(saidIn(shown, 'Langkah 1 dari 3')).to.equal('id');
    expect(saidIn(shown, 'Laporan Anda')).to.equal('min');
    shown.type('Judul', 'x'.repeat(70));
    await shown.until(() => expect(saidIn(shown, /Sisa 10/)).to.equal('id'));
  });

  for (const [name, word] of [
    ['words', 'Sangat puas'],
    ['yesNo', 'Ya'],
    ['smileys', 'Sangat baik'],
    ['stars', '5 bintang'],
    ['reasons', 'Sangat baik'],
  ] as const)
    it(`is marked on the words of a scale that are not the agency’s: ${name}`, async () => {
      document.documentElement.lang = 'min';
      const shown = await show('suara-rating', inMinang(ratings[name].activity));
      expect(saidIn(shown, word)).to.equal('id');
      if (name !== 'reasons') return;
      shown.choose(word);
      await shown.until(() => expect(saidIn(shown, 'Apa alasannya?')).to.equal('id'));
      expect(saidIn(shown, 'Petugas ramah')).to.equal('min');
    });

  it('is that of the agency’s own words where it brought a language of its own', async () => {
    setWords('jv', { kind: 'Apa sing arep diaturake?', more: { month: 'Wulan' } });
    document.documentElement.lang = 'jv';
    const definition = alsoIn('jv', examples.kinds.activity) as typeof activity;
    const shown = await show('suara-feedback', { ...definition, languages: ['jv', 'id'] });
    expect(saidIn(shown, 'Apa sing arep diaturake?')).to.equal('jv');
    shown.choose('Pengaduan');
    await shown.until(() => expect(saidIn(shown, 'Wulan')).to.equal('jv'));
  });

  for (const page of ['en', 'ar'])
    it(`is Indonesian from title to button on a page in ${page}, where the activity is in no other`, async () => {
      document.documentElement.lang = page;
      const only = inIndonesian(examples.every.activity) as typeof activity;
      const shown = await show('suara-feedback', { ...only, languages: ['id'] });
      const base = shown.element.shadowRoot?.querySelector('.suara');
      expect(base).to.have.attribute('lang', 'id');
      expect(base).to.have.attribute('dir', 'ltr');
      const texts = ['Sampaikan suara Anda', 'Apa yang ingin Anda sampaikan?', 'Kirim', 'Bulan'];
      for (const text of texts) expect(saidIn(shown, text), text).to.equal('id');
      const marked = shown.element.shadowRoot?.querySelectorAll('[lang]:not([lang="id"])');
      expect(marked).to.have.length(0);
    });

  it('runs the way it is written, also where the agency writes the other way', async () => {
    document.documentElement.lang = 'ms-Arab';
    const definition = alsoIn('ms-Arab', activity) as typeof activity;
    const shown = await show('suara-feedback', { ...definition, languages: ['ms-Arab', 'id'] });
    const base = shown.element.shadowRoot?.querySelector('.suara');
    expect(base).to.have.attribute('dir', 'rtl');
    shown.press('Kirim');
    await shown.until(() => shown.find.getAllByRole('link', { name: /^Isi/ }));
    const sent = shown.find.getByRole('button', { name: 'Kirim' });
    for (const own of [...shown.find.getAllByText(/^Isi “/), sent])
      expect(getComputedStyle(own).direction).to.equal('ltr');
    const title = shown.find.getByText('Sampaikan suara Anda');
    expect(getComputedStyle(title).direction).to.equal('rtl');
  });
});
