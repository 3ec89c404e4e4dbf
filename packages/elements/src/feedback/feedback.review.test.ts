import { expect } from '@open-wc/testing';
import { clear, focused, show } from '../../test/show.ts';
import { examples } from './feedback.examples.ts';
import './feedback.define.ts';

const tag = 'suara-feedback';
const message = /What you want to say/;

describe('the last look before a message is sent', () => {
  afterEach(clear);

  it('shows everything before it is sent, where the activity wants that, with a way to change each', async () => {
    const feedback = await show(tag, examples.around.activity);
    feedback.choose('Complaint');
    feedback.type(message, 'The bridge is broken');
    feedback.choose('Myself');
    feedback.choose(/Hide my name/);
    feedback.type(/Email/, 'rina@contoh.example');
    feedback.choose(/I agree/);
    feedback.press('Send');
    await feedback.until(() =>
      feedback.find.getByRole('heading', { name: 'Check before you send' }),
    );
    feedback.find.getByText('The bridge is broken');
    const asked = await feedback.backend.seen();
    expect(asked.filter(({ method }) => method === 'PUT')).to.deep.equal([]);
    feedback.press(/Change What you want to say/);
    await feedback.until(() =>
      expect(focused(feedback)).to.have.property('value', 'The bridge is broken'),
    );
    feedback.press('Send');
    await feedback.until(() => feedback.find.getByRole('button', { name: 'Send now' }).click());
    await feedback.until(() => feedback.find.getByText('Receipt code'));
  });

  /** What the review shows: each question, and under it the answer. */
  const reviewed = ({ find }: Awaited<ReturnType<typeof show>>) =>
    find.getAllByRole('term').map((term) => {
      const answer = term.nextElementSibling as HTMLElement;
      return `${term.innerText}: ${answer.innerText}`;
    });

  it('shows the answers to a long form in the order of its steps', async () => {
    const feedback = await show(tag, examples.pages.activity);
    feedback.choose('Complaint');
    feedback.type(/Title/, 'A title');
    feedback.type(message, 'Something');
    feedback.press('Continue');
    await feedback.until(() => feedback.find.getByText('Step 2 of 3'));
    feedback.choose('Very');
    feedback.press('Continue');
    await feedback.until(() => feedback.find.getByText('Step 3 of 3'));
    feedback.type(/^Email/, 'rina@contoh.example');
    feedback.press('Send');
    await feedback.until(() => feedback.find.getByRole('heading', { name: /Check before/ }));
    const terms = reviewed(feedback).map((one) => one.split(':')[0]);
    const email = terms.findIndex((term) => term?.startsWith('Email'));
    expect(terms.indexOf('How urgent is it?')).to.be.within(1, email - 1);
  });

  it('shows for which group somebody speaks, where all speak for one', async () => {
    const { activity } = examples.around;
    if (activity.kind !== 'feedback') throw new TypeError('not a feedback');
    const rules = { ...activity.feedback, speaks: ['group' as const] };
    const feedback = await show(tag, { ...activity, feedback: rules });
    feedback.choose('Complaint');
    feedback.type(message, 'The bridge is broken');
    feedback.type(/Name of the group/, 'KSM Melati');
    feedback.type(/Email/, 'rina@contoh.example');
    feedback.choose(/I agree/);
    feedback.press('Send');
    await feedback.until(() => feedback.find.getByRole('heading', { name: /Check before/ }));
    expect(reviewed(feedback).join()).to.contain('Name of the group').and.contain('KSM Melati');
  });

  it('shows what goes along with the answers too: for whom, with whose help, consent', async () => {
    const feedback = await show(tag, examples.around.activity);
    feedback.choose('Complaint');
    feedback.type(message, 'The bridge is broken');
    feedback.choose('A group or community');
    await feedback.until(() => feedback.type(/Name of the group/, 'KSM Melati'));
    feedback.type(/Email/, 'rina@contoh.example');
    feedback.choose(/I agree/);
    feedback.press('Send');
    await feedback.until(() => feedback.find.getByRole('heading', { name: /^Check before/ }));
    expect(reviewed(feedback)).to.deep.equal([
      'What would you like to tell us?: Complaint',
      'What you want to say: The bridge is broken',
      'Who are you speaking for?: A group or community',
      'Name of the group: KSM Melati',
      'Full name: Not answered',
      'Email: rina@contoh.example',
      'Phone number: Not answered',
      'Address: Not answered',
      'Consent: I agree that my contact details are used to follow up this message.',
    ]);
    feedback.press('Change Who are you speaking for?');
    await feedback.until(() => feedback.choose('Somebody else, whom I help'));
    await feedback.until(() => feedback.choose('An officer of the service'));
    feedback.press('Send');
    await feedback.until(() => feedback.find.getByRole('heading', { name: /^Check before/ }));
    expect(reviewed(feedback)).to.include('You are helping as: An officer of the service');
    expect(reviewed(feedback).join()).not.to.contain('KSM Melati');
  });
});
