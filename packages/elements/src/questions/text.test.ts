import { expect } from '@open-wc/testing';
import { alone, clearAlone, type } from '../../test/alone.ts';
import { lines } from './lines.ts';
import { line } from './text.ts';

const pointer = '/answer/fields/isi';
const one = { pointer, label: 'Message', required: true };

for (const [what, draw] of Object.entries({ line, lines })) {
  describe(`a text of ${what === 'line' ? 'one line' : 'several lines'}`, () => {
    afterEach(clearAlone);

    it('is found by its label, and gives what is typed', async () => {
      const { find, data } = await alone((asking) => draw(one, asking));
      const box = find.getByRole('textbox', { name: 'Message' });
      expect(box).to.have.attribute('dir', 'auto');
      type(box, 'Lampu padam');
      expect(data().get(pointer)).to.equal('Lampu padam');
      expect(find.getByLabelText('Message')).to.equal(box);
    });

    it('tells its hint and its mistake, is marked as wrong until it is not, and keeps what was typed', async () => {
      const { find, again, described } = await alone((asking) =>
        draw({ ...one, hint: 'What happened' }, asking),
      );
      const box = find.getByRole<HTMLTextAreaElement>('textbox');
      expect(described(box)).to.deep.equal(['What happened']);
      expect(box).not.to.have.attribute('aria-invalid');
      type(box, 'Half a sentence');
      again({ wrong: { [pointer]: 'Shorten it' } });
      expect(described(box)).to.deep.equal(['What happened', 'Error: Shorten it']);
      expect(box).to.have.attribute('aria-invalid', 'true');
      expect(box.value).to.equal('Half a sentence');
      again({});
      expect(box).not.to.have.attribute('aria-invalid');
      expect(described(box)).to.deep.equal(['What happened']);
    });

    it('shows how much room is left where it has a limit, and never holds a key back', async () => {
      const { find, again } = await alone((asking) => draw(one, asking, { max: 5 }), {
        room: '5 characters left',
      });
      find.getByText('5 characters left');
      expect(find.getByRole('textbox')).not.to.have.attribute('maxlength');
      again({ room: '4 characters left' });
      find.getByText('4 characters left');
    });

    it('says where it may be left out, and is not seen while it is not asked', async () => {
      const { find, form } = await alone((asking) =>
        draw({ ...one, required: false, hidden: true }, asking),
      );
      expect(find.queryByRole('textbox')).to.equal(null);
      expect(form.querySelector('.question')).to.have.attribute('hidden');
      const visible = await alone((asking) => draw({ ...one, required: false }, asking));
      visible.find.getByRole('textbox', { name: /^Message\s+\(optional\)$/ });
    });
  });
}

describe('a line of text', () => {
  afterEach(clearAlone);

  it('tells the keyboard of a phone, and the browser that fills in, what it is for', async () => {
    const { find } = await alone((asking) =>
      line(one, asking, { type: 'tel', autocomplete: 'postal-code', inputmode: 'numeric' }),
    );
    const box = find.getByRole('textbox');
    expect(box).to.have.attribute('type', 'tel');
    expect(box).to.have.attribute('autocomplete', 'postal-code');
    expect(box).to.have.attribute('inputmode', 'numeric');
    const plain = await alone((asking) => line(one, asking));
    expect(plain.find.getByRole('textbox')).not.to.have.attribute('autocomplete');
  });

  it('takes markup in its label as text', async () => {
    const label = '<img src=x onerror=alert(1)> \u202egnp.exe';
    const { find, form } = await alone((asking) => line({ ...one, label }, asking));
    find.getByRole('textbox', { name: /^<img src=x/ });
    expect(form.querySelector('img')).to.equal(null);
  });
});
