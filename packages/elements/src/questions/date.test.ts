import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { alone, clearAlone, type } from '../../test/alone.ts';
import { date } from './date.ts';

const pointer = '/answer/fields/tanggal';
const question = { id: 'tanggal', kind: 'date', label: { en: 'Date' }, required: true } as const;
const one = { pointer, label: 'Date', required: true };
const open = (around = {}) => alone((asking) => date.draw(question, one, asking), around);

describe('a date', () => {
  afterEach(clearAlone);

  it('is a group of a day, a month and a year, typed, with an example', async () => {
    const { find, described } = await open();
    const group = find.getByRole('group', { name: 'Date' });
    const names = ['Day', 'Month', 'Year'];
    const boxes = names.map((name) => find.getByRole('textbox', { name }));
    expect(find.getAllByRole('textbox')).to.deep.equal(boxes);
    expect(boxes.every((box) => group.contains(box))).to.equal(true);
    for (const box of boxes) expect(box).to.have.attribute('inputmode', 'numeric');
    expect(described(group)).to.deep.equal(['For example 24 11 2026']);
  });

  it('gives a day as the calendar of ISO 8601 writes it, whatever zeros were left out', async () => {
    const { find, data } = await open();
    const [day, month, year] = find.getAllByRole('textbox');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (given) => {
          const iso = given.toISOString().slice(0, 10);
          const [y, m, d] = iso.split('-').map(Number);
          type(day!, ` ${d} `);
          type(month!, String(m));
          type(year!, String(y));
          expect(date.read(data(), pointer, question)).to.equal(iso);
        },
      ),
    );
  });

  it('is no answer while nothing is typed, and one to be named as wrong when it is begun', async () => {
    const { find, data } = await open();
    expect(date.read(data(), pointer, question)).to.equal(undefined);
    type(find.getByRole('textbox', { name: 'Month' }), '2');
    expect(date.read(data(), pointer, question)).to.equal('0000-02-00');
    type(find.getByRole('textbox', { name: 'Month' }), 'Feb');
    expect(date.read(data(), pointer, question)).to.equal('0000-Feb-00');
  });

  it('marks all three where the day is wrong, and says so with the name of the group', async () => {
    const { find, again, described } = await open();
    const boxes = find.getAllByRole('textbox');
    for (const box of boxes) expect(box).to.have.attribute('aria-invalid', 'false');
    again({ wrong: { [pointer]: 'Enter a real date' } });
    for (const box of boxes) expect(box).to.have.attribute('aria-invalid', 'true');
    expect(described(find.getByRole('group'))).to.include('Error: Enter a real date');
  });

  it('is where a link to the question leads: its day', async () => {
    const { find, form } = await open();
    expect(form.querySelector(`[id="${pointer}"]`)).to.equal(
      find.getByRole('textbox', { name: 'Day' }),
    );
  });

  it('asks in the words of the language shown', async () => {
    const { find } = await open({ language: 'id' });
    for (const name of ['Tanggal', 'Bulan', 'Tahun']) find.getByRole('textbox', { name });
  });
});
