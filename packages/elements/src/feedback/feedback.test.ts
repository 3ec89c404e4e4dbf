import { expect } from '@open-wc/testing';
import { clear, focused, show, until, type Shown } from '../../test/show.ts';
import { examples } from './feedback.examples.ts';
import './feedback.define.ts';

const tag = 'suara-feedback';
const message = /What you want to say/;

/** The body of the last submission that came to the backend. */
const puts = async ({ backend }: Shown) =>
  (await backend.seen()).filter(({ method }) => method === 'PUT');

/** What this tab keeps of what was typed for one backend; an element of an earlier test may still keep something. */
const drafts = ({ backend }: Pick<Shown, 'backend'>) =>
  Object.entries({ ...sessionStorage })
    .filter(([key]) => key.startsWith(`suara draft ${backend.endpoint}`))
    .join();

describe('<suara-feedback>', () => {
  afterEach(clear);

  it('sends a message, and says what happens next and by when', async () => {
    const feedback = await show(tag, examples.short.activity);
    feedback.type(message, 'The street light is out');
    feedback.press('Send');
    await feedback.until(() =>
      feedback.find.getByRole('heading', { name: /we have received your message/ }),
    );
    feedback.find.getByRole('heading', { name: 'What happens next' });
    feedback.find.getByText(/You will get an answer by/);
    feedback.find.getByRole('link', { name: 'See what happens' });
    expect(await puts(feedback)).to.have.length(1);
  });

  it('asks by kind', async () => {
    const feedback = await show(tag, examples.kinds.activity);
    expect(feedback.find.queryByRole('group', { name: /Date it happened/ })).to.equal(null);
    feedback.choose('Complaint');
    await feedback.until(() => feedback.find.getByRole('group', { name: /Date it happened/ }));
    feedback.choose('Idea');
    await feedback.until(() =>
      expect(feedback.find.queryByRole('group', { name: /Date it happened/ })).to.equal(null),
    );
  });

  it('names every mistake in the order of the questions, and asks for real dates', async () => {
    const feedback = await show(tag, examples.kinds.activity);
    feedback.choose('Complaint');
    await feedback.until(() => feedback.type('Day', '31'));
    feedback.type('Month', '2');
    feedback.type('Year', '2026');
    feedback.press('Send');
    const links = await feedback.until(() =>
      feedback.find.getAllByRole('link', { name: /^Enter/ }),
    );
    expect(links.map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Enter “What you want to say”',
      'Enter “Date it happened” as a real date, like 24 11 2026',
    ]);
  });

  it('asks a question only when an earlier answer calls for it, and sends no answer to what it does not ask', async () => {
    const feedback = await show(tag, examples.every.activity);
    const code = { name: /Code of the earlier report/ };
    expect(feedback.find.queryByRole('textbox', code)).to.equal(null);
    feedback.choose('Yes');
    await feedback.until(() => feedback.find.getByRole('textbox', code));
    feedback.type(/Code of the earlier/, 'ABCD');
    feedback.choose('No');
    feedback.choose('Complaint');
    feedback.type(/Title/, 'A title');
    feedback.type(message, 'Something');
    feedback.press('Send');
    await feedback.until(() => feedback.find.getByText('Receipt code'));
  });

  it('tells how much room is left as it runs out, and too much is a mistake, not a loss', async () => {
    const feedback = await show(tag, examples.short.activity);
    feedback.type(message, 'x'.repeat(390));
    await feedback.until(() => feedback.find.getByText('10 characters left'));
    feedback.type(message, 'x'.repeat(401));
    await feedback.until(() => feedback.find.getByText('1 character too many'));
    feedback.press('Send');
    await feedback.until(() =>
      feedback.find.getByRole('link', { name: /Shorten .* to 400 characters/ }),
    );
    expect(
      feedback.find.getByRole<HTMLTextAreaElement>('textbox', { name: message }).value,
    ).to.have.length(401);
  });

  it('takes the steps of a long form one by one, forward and back', async () => {
    const feedback = await show(tag, examples.pages.activity);
    feedback.choose('Complaint');
    feedback.press('Continue');
    await feedback.until(() => feedback.find.getByRole('link', { name: /Enter “Title”/ }));
    feedback.type(/Title/, 'A title');
    feedback.type(message, 'Something');
    feedback.press('Continue');
    await feedback.until(() => feedback.find.getByText('Step 2 of 3'));
    expect(focused(feedback)?.textContent).to.contain('Details');
    feedback.press('Back');
    await feedback.until(() => feedback.find.getByText('Step 1 of 3'));
    expect(feedback.find.getByRole<HTMLInputElement>('textbox', { name: /Title/ }).value).to.equal(
      'A title',
    );
  });

  it('moves nothing that stands below when it is first touched', async () => {
    const feedback = await show(tag, examples.around.activity);
    const { shadowRoot } = feedback.element;
    const sheets = () => shadowRoot?.adoptedStyleSheets.length ?? 0;
    const consent = () =>
      feedback.find.getByRole('checkbox', { name: /I agree/ }).getBoundingClientRect().top -
      feedback.element.getBoundingClientRect().top;
    const [before, untouched] = [consent(), sheets()];
    feedback.find.getByRole<HTMLTextAreaElement>('textbox', { name: message }).focus();
    await feedback.until(() => expect(sheets()).to.be.greaterThan(untouched));
    await (feedback.element as Partial<{ updateComplete: Promise<unknown> }>).updateComplete;
    expect(consent()).to.equal(before);
  });

  it('asks for consent apart from sending, never ticked beforehand', async () => {
    const feedback = await show(tag, examples.around.activity);
    const consent = feedback.find.getByRole<HTMLInputElement>('checkbox', { name: /I agree/ });
    expect(consent.checked).to.equal(false);
    feedback.choose('Complaint');
    feedback.type(message, 'Something');
    feedback.choose('Myself');
    feedback.type(/Email/, 'rina@contoh.example');
    feedback.press('Send');
    const link = await feedback.until(() =>
      feedback.find.getByRole('link', { name: /Tick the consent box/ }),
    );
    expect(consent).to.have.attribute('aria-invalid', 'true');
    const tied = consent.getAttribute('aria-describedby') ?? '';
    const beside = feedback.element.shadowRoot?.getElementById(tied);
    expect(beside?.textContent).to.contain(link.textContent.trim());
    link.click();
    await feedback.until(() => expect(focused(feedback)).to.equal(consent));
  });

  it('warns before personal data is sent, with a preview, and lets the person decide', async () => {
    const feedback = await show(tag, examples.short.activity);
    feedback.type(message, 'My number is 0812-3456-7890, NIK 3404121709870003.');
    feedback.press('Send');
    await feedback.until(() =>
      feedback.find.getByRole('heading', { name: 'There is personal data in your text' }),
    );
    expect(feedback.find.getByText(/My number is █+, NIK █+\./)).to.be.instanceOf(HTMLElement);
    expect(await puts(feedback)).to.deep.equal([]);
    feedback.press('Change my text');
    await feedback.until(() =>
      expect(focused(feedback)).to.have.attribute('name', '/answer/fields/isi'),
    );
    feedback.press('Send');
    await feedback.until(() =>
      feedback.find.getByRole('button', { name: 'Send as it is' }).click(),
    );
    await feedback.until(() => feedback.find.getByText('Receipt code'));
  });

  it('keeps what was typed in this tab at once, brings it back, and forgets it on request', async () => {
    const first = await show(tag, examples.short.activity);
    first.type(message, 'Half');
    await until(() => expect(drafts(first)).to.contain('Half'));
    first.type(message, 'Half a sentence');
    expect(drafts(first), 'a page may be left without a pause').to.contain('Half a sentence');
    first.element.remove();
    const second = await show(tag, examples.short.activity, { backend: first.backend });
    const box = second.find.getByRole<HTMLTextAreaElement>('textbox', { name: message });
    await second.until(() => expect(box.value).to.equal('Half a sentence'));
    await second.until(() => second.press('Clear'));
    expect(box.value).to.equal('');
    expect(drafts(second)).to.equal('');
  });

  it('keeps no draft, and no contact details, where it must not', async () => {
    const shared = await show(tag, examples.short.activity, { attributes: { shared: '' } });
    shared.type(message, 'On a shared device');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(drafts(shared)).to.equal('');
    clear();
    const around = await show(tag, examples.around.activity);
    around.type(/Email/, 'rina@contoh.example');
    around.type(message, 'Something');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(drafts(around)).to.contain('Something').and.not.contain('rina@');
  });

  it('keeps no position in a draft', async () => {
    const feedback = await show(tag, examples.every.activity);
    const position = feedback.element.shadowRoot?.querySelector<HTMLInputElement>(
      '[name$="/tempat/position"]',
    );
    position!.value = '{"latitude":-7.79561}';
    feedback.type(/^Place/, 'Beside the bridge');
    feedback.press('Send'); // with mistakes, which keeps a draft at once
    await until(() => expect(drafts(feedback)).to.contain('Beside the bridge'));
    expect(drafts(feedback)).not.to.contain('latitude');
  });

  it('takes a message back, and erases it', async () => {
    const feedback = await show(tag, examples.short.activity);
    const withdrawn = new Promise((resolve) =>
      feedback.element.addEventListener('suara-withdrawn', resolve, { once: true }),
    );
    feedback.type(message, 'The street light is out');
    feedback.press('Send');
    await feedback.until(() => feedback.press('Take back'));
    await feedback.until(() => feedback.press('Yes, take back and erase'));
    await withdrawn;
    await feedback.until(() =>
      feedback.find.getByRole('heading', { name: 'Your answer has been taken back' }),
    );
    expect((await feedback.backend.seen()).some(({ method }) => method === 'DELETE')).to.equal(
      true,
    );
  });
});
