import { expect } from '@open-wc/testing';
import type { DefinitionInput, Value } from '@suara/contract';
import { clear, show, type Shown } from '../../test/show.ts';
import '../feedback/feedback.define.ts';
import { examples, type QuestionExample } from './questions.examples.ts';

type Feedback = Extract<DefinitionInput, { kind: 'feedback' }>['feedback'];

const open = ({ activity }: QuestionExample) => show('suara-feedback', activity);

/** What the backend was sent for the question. */
async function sent({ backend }: Shown): Promise<Value | undefined> {
  const bodies = (await backend.seen()).filter(({ method }) => method === 'PUT');
  expect(bodies).to.have.length(1);
  const { answer } = JSON.parse(bodies[0]!.body) as { answer: { fields: Record<string, Value> } };
  return answer.fields['q'];
}

/** What a person is told to do about what they typed. */
async function told(example: QuestionExample, acts: Record<string, string>): Promise<string> {
  const shown = await open(example);
  for (const [name, text] of Object.entries(acts)) shown.type(name, text);
  shown.press('Send');
  const link = await shown.until(() => shown.find.getByRole('link', { name: /“/ }));
  clear();
  return link.textContent.trim();
}

describe('each kind of question', () => {
  afterEach(clear);

  for (const [name, example] of Object.entries<QuestionExample>(examples)) {
    it(`${name}: what is answered is what the backend is sent`, async () => {
      const shown = await open(example);
      for (const [control, text] of Object.entries(example.acts)) {
        if (text === 'choose') shown.choose(control);
        else shown.type(control, text);
      }
      shown.press('Send');
      await shown.until(() => shown.find.getByText('Receipt code'));
      expect(await sent(shown)).to.deep.equal(example.sends);
    });

    const required = (example.activity as { feedback: Feedback }).feedback.questions[0]!;
    if ('required' in required && required.required) {
      it(`${name}: what is left out is asked for by its name`, async () => {
        expect(await told(example, {})).to.match(/^(Enter|Select) .*“/);
      });
    }
  }

  it('a number, a date, an address and a phone number that are none are named as such', async () => {
    const { number, date, email, phone } = examples;
    expect(await told(number, { [Object.keys(number.acts)[0]!]: 'many' })).to.contain(
      'as a number',
    );
    expect(await told(number, { [Object.keys(number.acts)[0]!]: '9.000' })).to.contain('5,000');
    expect(await told(date, { Day: '31', Month: '2', Year: '2026' })).to.contain('real date');
    expect(await told(email, { Email: 'warga' })).to.contain('full email address');
    expect(await told(phone, { Phone: 'ask my neighbour' })).to.contain('phone number');
  });

  it('day, month and year stand in a row, and a position that was not taken can’t be removed', async () => {
    const date = await open(examples.date);
    const tops = ['Day', 'Month', 'Year'].map(
      (name) => date.find.getByRole('textbox', { name }).getBoundingClientRect().top,
    );
    expect(new Set(tops).size).to.equal(1);
    const place = await open(examples.place);
    place.find.getByRole('button', { name: 'Use the location of this device' });
    expect(place.find.queryByRole('button', { name: 'Remove location' })).to.equal(null);
  });

  it('nothing stands in the form that is not meant to be read', async () => {
    const shown = await open(examples.statement);
    const text = shown.element.shadowRoot!.querySelector('.suara')!.textContent;
    expect(text.replaceAll(/\s+/g, ' ').trim()).to.equal(
      'One question Bring photographs to our office. Who is asking, and what happens with your answer Send',
    );
  });
});
