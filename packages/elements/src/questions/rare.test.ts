import { expect } from '@open-wc/testing';
import type { Question } from '@suara/contract';
import { alone, clearAlone, type } from '../../test/alone.ts';
import { type Kind, type Of, type Piece } from './pieces.ts';
import { rare } from './rare.ts';

const pointer = '/answer/fields/q';
const one = { pointer, label: 'Asked', required: true };

/** A kind of question as it stands among the rare ones. */
const piece = <K extends Kind>(kind: K) => rare[kind] as unknown as Piece<K>;

const scale = {
  id: 'q',
  kind: 'scale',
  label: { en: 'Asked' },
  required: true,
  labels: [{ en: 'Slight' }, { en: 'Moderate' }, { en: 'Severe' }],
} as Of<'scale'>;
const asked = <K extends 'yes-no' | 'email' | 'phone'>(kind: K) =>
  ({ id: 'q', kind, label: { en: 'Asked' }, required: true }) as Question as Of<K>;

describe('a question of a rare kind', () => {
  afterEach(clearAlone);

  it('yes or no: two answers, in the words of the language, of which none is chosen beforehand', async () => {
    const { draw, read } = piece('yes-no');
    const { find, data } = await alone((asking) => draw(asked('yes-no'), one, asking), {
      language: 'id',
    });
    expect(find.getAllByRole('radio')).to.have.length(2);
    expect(read(data(), pointer, asked('yes-no'))).to.equal(undefined);
    find.getByRole('radio', { name: 'Tidak' }).click();
    expect(read(data(), pointer, asked('yes-no'))).to.equal(false);
    find.getByRole('radio', { name: 'Ya' }).click();
    expect(read(data(), pointer, asked('yes-no'))).to.equal(true);
  });

  it('a scale: each step by its words, the lowest is 1', async () => {
    const { draw, read } = piece('scale');
    const { find, data } = await alone((asking) => draw(scale, one, asking));
    find.getByRole('group', { name: 'Asked' });
    expect(read(data(), pointer, scale)).to.equal(undefined);
    for (const [i, name] of ['Slight', 'Moderate', 'Severe'].entries()) {
      find.getByRole('radio', { name }).click();
      expect(read(data(), pointer, scale)).to.equal(i + 1);
    }
  });

  for (const [kind, control] of [
    ['email', 'email'],
    ['phone', 'tel'],
  ] as const) {
    it(`${kind}: a line that the browser may fill in, given as it is typed`, async () => {
      const { draw, read } = piece(kind);
      const question = asked(kind);
      const { find, data, again, described } = await alone((asking) =>
        (draw as Piece['draw'])(question, one, asking),
      );
      const box = find.getByRole('textbox', { name: 'Asked' });
      expect(box).to.have.attribute('type', control);
      expect(box).to.have.attribute('autocomplete', control);
      expect((read as Piece['read'])(data(), pointer, question)).to.equal(undefined);
      type(box, 'not one');
      expect((read as Piece['read'])(data(), pointer, question)).to.equal('not one');
      again({ wrong: { [pointer]: 'Not like this' } });
      expect(described(box)).to.deep.equal(['Error: Not like this']);
    });
  }
});
