import { expect } from '@open-wc/testing';
import { clear, show, type Shown } from '../../test/show.ts';
import '../feedback/feedback.define.ts';
import '../rating/rating.define.ts';
import { examples } from '../feedback/feedback.examples.ts';

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
});
