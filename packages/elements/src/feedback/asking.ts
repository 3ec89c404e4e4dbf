import type { ActivityOf } from '@suara/contract';
import { askedQuestions, questionsOfKind } from '@suara/client';
import { html, nothing } from 'lit';
import { aroundWords } from '../i18n/around.ts';
import type { Asking } from '../questions/asking.ts';
import { choicesOf, choose } from '../questions/choice.ts';
import { loadPieces, question, readAnswers } from '../questions/pieces.ts';
import { textOf } from '../questions/typed.ts';
import { drawAround, isKnown } from './around.ts';
import type { Wear } from '../shared/participation.ts';
import type { Speech } from '../shared/speech.ts';

export type Feedback = ActivityOf<'feedback'>;

export const at = { kind: '/answer/kind', fields: '/answer/fields' };

/** Whether anything is asked besides the questions. */
export const hasAround = ({ feedback: { anonymous, confidential, contact, speaks } }: Feedback) =>
  anonymous || confidential || contact !== undefined || speaks.length > 1;

/** Brings rare kinds of questions, and the words for what stands around them. */
export async function prepareFeedback(
  activity: Feedback,
  speech: Speech,
  wear: Wear,
): Promise<boolean> {
  const [known] = await Promise.all([
    loadPieces(activity.feedback.questions, speech, wear),
    hasAround(activity) && speech.also(aroundWords.load),
  ]);
  return known && isKnown(activity);
}

/** The kind chosen; where there is only one, that one. */
export function kindOf({ feedback }: Feedback, data: FormData | undefined): string | undefined {
  const [only, ...others] = feedback.kinds;
  return others.length === 0 ? only?.id : data && textOf(data, at.kind);
}

/** The questions to be asked, given what stands in the form so far. */
export function askedNow(activity: Feedback, data: FormData | undefined) {
  const kind = kindOf(activity, data);
  const { questions } = activity.feedback;
  const fields = data ? readAnswers(questions, at.fields, data) : {};
  if (kind !== undefined) return askedQuestions(questionsOfKind(activity, kind), fields, kind);
  // Before a kind is chosen: what every kind asks.
  const shared = questions.filter(({ id }) =>
    activity.feedback.kinds.every((one) => one.questions?.includes(id) ?? true),
  );
  return askedQuestions(shared, fields);
}

/** The steps that have something to ask now: of a form in one piece, one. */
export function stepsOf(activity: Feedback, data: FormData | undefined) {
  const asked = askedNow(activity, data).map(({ id }) => id);
  const { pages = [{ title: activity.title, questions: asked }] } = activity.feedback;
  return pages.filter((page, i) => i === 0 || page.questions.some((id) => asked.includes(id)));
}

/**
 * Everything a feedback asks. All questions are drawn; those not asked, or on another step, are hidden, so that nothing
 * typed is lost.
 */
export function questions(activity: Feedback, asking: Asking, data: FormData | undefined): unknown {
  const { words, say, formats, step } = asking;
  const { kinds, questions } = activity.feedback;
  const steps = stepsOf(activity, data);
  const page = steps[step];
  const asked = new Set(askedNow(activity, data).map(({ id }) => id));
  const kind = {
    pointer: at.kind,
    label: html`<bdi lang=${words.lang}>${words.kind}</bdi>`,
    required: true,
    hidden: step > 0,
  };
  const last = step >= steps.length - 1;
  return [
    steps.length > 1 && page
      ? html`<div tabindex="-1" part="step">
          <p class="hint" lang=${words.lang}>
            ${words.step(formats.number(step + 1), formats.number(steps.length))}
          </p>
          <p class="label big">${say(page.title)}</p>
        </div>`
      : nothing,
    kinds.length > 1 ? choose(kind, asking, choicesOf(kinds, asking)) : nothing,
    questions.map((one) =>
      question(one, at.fields, !asked.has(one.id) || !page?.questions.includes(one.id), asking),
    ),
    hasAround(activity) ? drawAround(activity, asking, data, !last) : nothing,
  ];
}
