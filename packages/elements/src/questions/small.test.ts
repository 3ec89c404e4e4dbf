import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { alone, clearAlone, type } from '../../test/alone.ts';
import { number, numberOf, statement } from './small.ts';

const pointer = '/answer/fields/jumlah';
const one = { pointer, label: 'Houses', required: true };
const question = { id: 'jumlah', kind: 'number', label: { en: 'Houses' }, required: true } as const;

describe('a number as people write it', () => {
  it('is the number that they mean, in Indonesian, English and Arabic', () => {
    const written = fc.tuple(
      fc.integer({ min: 0, max: 9_999_999_99 }),
      fc.constantFrom('id', 'en', 'ar-EG', 'fa'),
    );
    fc.assert(
      fc.property(written, ([hundredths, language]) => {
        // Three digits behind one separator are read as thousands; so no more than two.
        const n = hundredths / 100;
        expect(numberOf(n.toLocaleString(language, { maximumFractionDigits: 2 }))).to.equal(n);
      }),
    );
  });

  it('may be negative, and may have blanks in it', () => {
    expect(numberOf('-1.250')).to.equal(-1250);
    expect(numberOf('1 250 000')).to.equal(1_250_000);
  });

  it('is none where it is not written as one', () => {
    for (const text of ['', 'many', '1.2.3', '12 rumah', '1e5', '0x10', '--1', '1,,5', 'Infinity'])
      expect(numberOf(text), text).to.equal(undefined);
  });
});

describe('a question for a number', () => {
  afterEach(clearAlone);

  it('has its unit in its name, is typed with digits, and gives a number', async () => {
    const { find, data } = await alone((asking) =>
      number.draw({ ...question, unit: { en: 'houses' } }, one, asking),
    );
    const box = find.getByRole('textbox', { name: 'Houses (houses)' });
    expect(box).to.have.attribute('inputmode', 'decimal');
    expect(number.read(data(), pointer, question)).to.equal(undefined);
    type(box, ' 1,250 ');
    expect(number.read(data(), pointer, question)).to.equal(1250);
  });

  it('gives what is no number as it was typed, to be named as wrong', async () => {
    const { find, data, again, described } = await alone((asking) =>
      number.draw(question, one, asking),
    );
    const box = find.getByRole('textbox', { name: 'Houses' });
    type(box, 'many');
    expect(number.read(data(), pointer, question)).to.equal('many');
    again({ wrong: { [pointer]: 'Enter a number' } });
    expect(described(box)).to.deep.equal(['Error: Enter a number']);
  });
});

describe('something told, not asked', () => {
  afterEach(clearAlone);
  const told = { id: 'foto', kind: 'statement', label: { en: 'Photographs' } } as const;

  it('is read as it is written, has nothing to fill in, and gives no answer', async () => {
    const { find, form, data } = await alone((asking) =>
      statement.draw(
        { ...told, required: false },
        { pointer, label: 'Bring photographs.\nOr post them.', hint: 'To our office' },
        asking,
      ),
    );
    const text = find.getByText(/Bring photographs/);
    expect(getComputedStyle(text).display).not.to.equal('none');
    find.getByText('To our office');
    expect(form.elements).to.have.length(0);
    expect(statement.read(data(), pointer, { ...told, required: false })).to.equal(undefined);
  });

  it('is not seen while it is not told', async () => {
    const { form } = await alone((asking) =>
      statement.draw({ ...told, required: false }, { pointer, label: 'x', hidden: true }, asking),
    );
    expect(form.querySelector('.question')).to.have.attribute('hidden');
  });
});
