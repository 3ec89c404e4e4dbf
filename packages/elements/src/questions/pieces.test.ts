import { expect } from '@open-wc/testing';
import { Question } from '@suara/contract';
import { alone, clearAlone, type } from '../../test/alone.ts';
import { loadPieces, question, readAnswers, type Kind } from './pieces.ts';
import { textOf } from './typed.ts';
import { examples } from './questions.examples.ts';

const base = '/answer/fields';

/** Brings words as an element does. */
const speech = { also: (bring: (language: string) => Promise<void>) => bring('en') };

/** Every kind there is: the types see to it that none is left out. */
const kinds: Record<Kind, true> = {
  text: true,
  'long-text': true,
  choice: true,
  choices: true,
  'yes-no': true,
  number: true,
  date: true,
  email: true,
  phone: true,
  place: true,
  scale: true,
  statement: true,
};

/** The questions of the examples, with what a server adds to them. */
const questions = Object.values(examples).map(({ activity }, i) => {
  const { feedback } = activity as unknown as { feedback: { questions: [object] } };
  return { ...Question.parse(feedback.questions[0]), id: `q-${i}` };
});

const brought = () => loadPieces(questions, speech, () => undefined);

describe('all kinds of questions together', () => {
  afterEach(clearAlone);

  it('have an example each, and can all be drawn and read', async () => {
    expect(questions.map(({ kind }) => kind).toSorted()).to.deep.equal(
      Object.keys(kinds).toSorted(),
    );
    expect(await brought()).to.equal(true);
    const { form } = await alone((asking) =>
      questions.map((one) => question(one, base, false, asking)),
    );
    expect(form.querySelectorAll('.question')).to.have.length(questions.length);
  });

  it('answer nothing while nothing is filled in', async () => {
    await brought();
    const { data } = await alone((asking) =>
      questions.map((one) => question(one, base, false, asking)),
    );
    expect(readAnswers(questions, base, data())).to.deep.equal({});
  });

  it('are known by their ids, and blanks around a text are no part of it', async () => {
    await brought();
    const { find, data } = await alone((asking) =>
      questions.map((one) => question(one, base, false, asking)),
    );
    type(find.getByRole('textbox', { name: 'Title' }), '  Lampu padam  ');
    type(find.getByRole('textbox', { name: 'Place' }), '   ');
    const { id } = questions.find(({ kind }) => kind === 'text')!;
    expect(readAnswers(questions, base, data())).to.deep.equal({ [id]: 'Lampu padam' });
    expect(textOf(data(), `${base}/${id}`)).to.equal('Lampu padam');
  });

  it('are still there, unseen, while they are not asked, with what was typed', async () => {
    await brought();
    let hidden = false;
    const { find, data, again } = await alone((asking) =>
      questions.map((one) => question(one, base, hidden, asking)),
    );
    type(find.getByRole('textbox', { name: 'Title' }), 'Lampu padam');
    hidden = true;
    again({});
    expect(find.queryByRole('textbox')).to.equal(null);
    expect(Object.values(readAnswers(questions, base, data()))).to.deep.equal(['Lampu padam']);
  });

  it('tell how many answers may be chosen, where that is fewer than there are', async () => {
    const { find, described } = await alone((asking) =>
      questions
        .filter(({ kind }) => kind === 'choices')
        .map((one) => question(one, base, false, asking)),
    );
    expect(described(find.getByRole('group', { name: /^Fields/ }))).to.deep.equal([
      'Select up to 2.',
    ]);
  });

  it('are refused as a whole where one is of a kind that is not known here', async () => {
    const unknown = { ...questions[0]!, kind: 'hologram' } as unknown as (typeof questions)[0];
    expect(await loadPieces([...questions, unknown], speech, () => undefined)).to.equal(false);
  });
});
