import { expect } from '@open-wc/testing';
import { alone, clearAlone } from '../../test/alone.ts';
import { choicesOf, choose, chooseMany } from './choice.ts';

const pointer = '/answer/fields/bidang';
const one = { pointer, label: 'Field', required: true };
const choices = [
  { value: 'jalan', label: 'Roads', hint: 'Holes, kerbs, signs' },
  { value: 'sampah', label: 'Waste' },
  { value: 'air', label: 'Water', disabled: true },
];

describe('one answer of several', () => {
  afterEach(clearAlone);

  it('is a group by the name of the question, of radios by the names of the answers', async () => {
    const { find } = await alone((asking) => choose(one, asking, choices));
    const group = find.getByRole('group', { name: 'Field' });
    const radios = find.getAllByRole<HTMLInputElement>('radio');
    expect(radios.every((radio) => group.contains(radio))).to.equal(true);
    expect(radios[0]).to.equal(find.getByRole('radio', { name: /^Roads\s*Holes, kerbs, signs$/ }));
    expect(radios[1]).to.equal(find.getByRole('radio', { name: 'Waste' }));
  });

  it('has nothing chosen beforehand, gives what is chosen, and only one', async () => {
    const { find, data } = await alone((asking) => choose(one, asking, choices));
    expect(data().getAll(pointer)).to.deep.equal([]);
    find.getByRole('radio', { name: 'Waste' }).click();
    find.getByRole('radio', { name: /^Roads/ }).click();
    expect(data().getAll(pointer)).to.deep.equal(['jalan']);
  });

  it('does not let an answer be chosen that is off', async () => {
    const { find, data } = await alone((asking) => choose(one, asking, choices));
    const off = find.getByRole<HTMLInputElement>('radio', { name: 'Water' });
    off.click();
    expect(off.disabled).to.equal(true);
    expect(data().has(pointer)).to.equal(false);
  });

  it('tells its hint and its mistake with its name, and keeps what was chosen', async () => {
    const hinted = { ...one, hint: 'Where it belongs' };
    const { find, data, again, described } = await alone((asking) =>
      choose(hinted, asking, choices),
    );
    const group = find.getByRole('group', { name: 'Field' });
    expect(described(group)).to.deep.equal(['Where it belongs']);
    find.getByRole('radio', { name: 'Waste' }).click();
    again({ wrong: { [pointer]: 'Select another answer' } });
    expect(described(group)).to.deep.equal(['Where it belongs', 'Error: Select another answer']);
    expect(group).to.have.class('wrong');
    expect(data().get(pointer)).to.equal('sampah');
    again({});
    expect(group).not.to.have.class('wrong');
  });

  it('is where a link to the question leads: its first answer', async () => {
    const { form, find } = await alone((asking) => choose(one, asking, choices));
    expect(form.querySelector(`[id="${pointer}"]`)).to.equal(find.getAllByRole('radio')[0]);
    const ids = [...form.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});

describe('any of several answers', () => {
  afterEach(clearAlone);

  it('gives all that are chosen, in the order in which they stand', async () => {
    const { find, data } = await alone((asking) => chooseMany(one, asking, choices));
    find.getByRole('checkbox', { name: 'Waste' }).click();
    find.getByRole('checkbox', { name: /^Roads/ }).click();
    expect(data().getAll(pointer)).to.deep.equal(['jalan', 'sampah']);
  });

  it('lets what was chosen be taken out again', async () => {
    const { find, data } = await alone((asking) => chooseMany(one, asking, choices));
    find.getByRole('checkbox', { name: 'Waste' }).click();
    find.getByRole('checkbox', { name: 'Waste' }).click();
    expect(data().has(pointer)).to.equal(false);
  });

  it('says where it may be left out', async () => {
    const { find } = await alone((asking) =>
      chooseMany({ ...one, required: false }, asking, choices),
    );
    find.getByRole('group', { name: /^Field\s+\(optional\)$/ });
  });
});

describe('the answers of a definition', () => {
  it('are said in the language shown', async () => {
    const options = [
      { id: 'jalan', label: { id: 'Jalan', en: 'Roads' }, hint: { id: 'Lubang', en: 'Holes' } },
    ];
    await alone(
      (asking) => {
        expect(choicesOf(options, asking)).to.deep.equal([
          { value: 'jalan', label: 'Jalan', hint: 'Lubang' },
        ]);
      },
      { language: 'id' },
    );
    clearAlone();
  });
});
