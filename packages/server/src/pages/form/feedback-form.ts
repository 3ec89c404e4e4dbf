import type { ActivityOf, Question, Words } from '@suara/contract';
import { questionsOfKind } from '@suara/contract/check';
import { html } from 'hono/html';
import { idOf, lineField, textField, tick, ticks } from './fields.ts';
import { questionField } from './questions.ts';
import type { Html, Reader } from '../reader.ts';
import type { Typed } from './typed.ts';

type Activity = ActivityOf<'feedback'>;

/** The questions of a kind, without those asked only of another. */
export function questionsFor(activity: Activity, kind: string): Question[] {
  return questionsOfKind(activity, kind).filter(
    ({ when }) => when?.question !== 'kind' || when.is.includes(kind),
  );
}

/** Whether a person must say which kind of thing it is before the questions are known. */
export const asksKindFirst = ({ feedback }: Activity) => feedback.kinds.length > 1;

/** The first step of a form with several kinds: a choice that leads to the questions by an ordinary link. */
export function kindForm(activity: Activity, reader: Reader, typed: Typed): Html {
  const choices = activity.feedback.kinds.map(({ id, label, hint }) => ({
    value: id,
    label: reader.says(label),
    hint: hint && reader.says(hint),
  }));
  return html`<form method="get" action="/a/${activity.id}" novalidate>
    <input type="hidden" name="lang" value="${reader.content}" />
    <input type="hidden" name="step" value="kind" />
    ${ticks('radio', { name: 'kind', label: reader.words.kind, required: true }, choices, reader, typed)}
    <button type="submit" class="button">${reader.words.next}</button>
  </form>`;
}

const autocompletes = {
  name: 'name',
  email: 'email',
  phone: 'tel',
  address: 'street-address',
} as const;
const types = { name: 'text', email: 'email', phone: 'tel', address: 'text' } as const;

function contactFields(
  { feedback, notice }: Activity,
  reader: Reader,
  typed: Typed,
): Html | string {
  const { contact } = feedback;
  if (!contact || contact.fields.length === 0) return '';
  const { more } = reader;
  const fields = contact.fields.map((name) => {
    const field = {
      name: `contact.${name}`,
      label: more.contactFields[name],
      required: contact.required.includes(name),
    };
    return name === 'address'
      ? textField(field, reader, typed)
      : lineField(field, reader, typed, { kind: types[name], autocomplete: autocompletes[name] });
  });
  const consent = notice.consent && consentField(notice.consent, reader, typed);
  return html`<section class="part">
    <h2>${more.contact}</h2>
    <p class="hint">${more.contactHint}</p>
    ${fields} ${consent ?? ''}
  </section>`;
}

function consentField(
  consent: NonNullable<Activity['notice']['consent']>,
  reader: Reader,
  typed: Typed,
): Html {
  const field = { name: 'consent', label: reader.more.consent, required: true };
  const choice = { value: consent.version, label: reader.says(consent.text) };
  return ticks('checkbox', field, [choice], reader, typed);
}

function speaksFields({ feedback }: Activity, reader: Reader, typed: Typed): Html | string {
  const { speaks } = feedback;
  const { more, pages } = reader;
  const [first = 'self', ...others] = speaks;
  const alone = others.length === 0;
  if (alone && first === 'self') return '';
  const voices = speaks.map((value) => ({ value, label: more.speaksFor[value] }));
  const helpers = (['helper', 'officer'] as const).map((value) => ({
    value,
    label: more.assistants[value],
  }));
  const onlyIf = (voice: 'group' | 'other') =>
    alone ? '' : pages.form.onlyIf(more.speaks, more.speaksFor[voice]);
  const voice = { name: 'speaks', label: more.speaks, required: true };
  const hint = `${more.groupHint} ${onlyIf('group')}`.trim();
  const group = { name: 'speaks.name', label: more.groupName, hint, required: true };
  const helper = {
    name: 'speaks.by',
    label: more.assistedBy,
    hint: onlyIf('other'),
    required: true,
  };
  return html`<section class="part">
    ${
      alone
        ? html`<input type="hidden" name="speaks" value="${first}" />`
        : ticks('radio', voice, voices, reader, typed)
    }
    ${speaks.includes('group') ? lineField(group, reader, typed, { autocomplete: 'organization' }) : ''}
    ${speaks.includes('other') ? ticks('radio', helper, helpers, reader, typed) : ''}
  </section>`;
}

function hiding({ feedback }: Activity, reader: Reader, typed: Typed): Html | string {
  const { more } = reader;
  const names = (['anonymous', 'confidential'] as const).filter((name) => feedback[name]);
  if (names.length === 0) return '';
  return html`<fieldset class="field part">
    <legend>${more.visibility}</legend>
    <div class="ticks">
      ${names.map((name) =>
        tick(
          'checkbox',
          name,
          { value: 'yes', label: more[name], hint: more[`${name}Hint`] },
          typed,
          idOf(name),
        ),
      )}
    </div>
  </fieldset>`;
}

/** Questions by the steps of the form that have any of them; of a form in one piece, one without a title. */
export function inSteps(
  { feedback: { pages } }: Activity,
  questions: Question[],
): { title?: Words; questions: Question[] }[] {
  if (!pages) return [{ questions }];
  return pages
    .map(({ title, questions: ids }) => ({
      title,
      questions: questions.filter(({ id }) => ids.includes(id)),
    }))
    .filter((step) => step.questions.length > 0);
}

/** Questions under the titles of the form's steps; a page without a script has them all. */
function steps(activity: Activity, questions: Question[], reader: Reader, typed: Typed): Html[] {
  return inSteps(activity, questions).map(({ title, questions: some }) => {
    const fields = some.map((question) => questionField(question, 'f.', questions, reader, typed));
    return title
      ? html`<section class="part">
          <h2>${reader.says(title)}</h2>
          ${fields}
        </section>`
      : html`${fields}`;
  });
}

/** The fields for one kind of feedback. */
export function feedbackForm(activity: Activity, kind: string, reader: Reader, typed: Typed): Html {
  const questions = questionsFor(activity, kind);
  const chosen = activity.feedback.kinds.find(({ id }) => id === kind);
  const free = questions.some(
    (question) => question.kind === 'long-text' || question.kind === 'text',
  );
  return html`<input type="hidden" name="kind" value="${kind}" />
    ${chosen && asksKindFirst(activity) ? html`<h2 class="kind">${reader.says(chosen.label)}</h2>` : ''}
    ${free ? html`<p class="hint">${reader.pages.form.privacyHint}</p>` : ''}
    ${steps(activity, questions, reader, typed)} ${hiding(activity, reader, typed)}
    ${contactFields(activity, reader, typed)} ${speaksFields(activity, reader, typed)}`;
}
