import type { ActivityOf } from '@suara/contract';
import { askedQuestions, questionsOfKind } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Asking } from '../questions/asking.ts';
import { choose } from '../questions/choice.ts';
import type { Speech } from '../shared/speech.ts';
import { choicesOf, loadPieces, question, readAnswers, textOf } from '../questions/pieces.ts';

type Feedback = ActivityOf<'feedback'>;

export const at = { kind: '/answer/kind', fields: '/answer/fields' };

export const prepareFeedback = ({ feedback }: Feedback, speech: Speech) =>
  loadPieces(feedback.questions, speech);

/** The kind chosen; where there is only one, that one. */
export function kindOf({ feedback }: Feedback, data: FormData | undefined): string | undefined {
  const [only, ...others] = feedback.kinds;
  return others.length === 0 ? only?.id : data && textOf(data, at.kind);
}

/** The questions to be asked, given what stands in the form so far. */
export function askedNow(activity: Feedback, data: FormData | undefined) {
  const kind = kindOf(activity, data);
  const { questions } = activity.feedback;
  if (kind === undefined) return askedQuestions(questions, {}).filter(({ when }) => !when);
  const fields = data ? readAnswers(questions, at.fields, data) : {};
  return askedQuestions(questionsOfKind(activity, kind), fields, kind);
}

/** Everything a feedback asks. All questions are drawn; those not asked are hidden, so that nothing typed is lost. */
export function questions(
  activity: Feedback,
  asking: Asking,
  data: FormData | undefined,
): TemplateResult {
  const { kinds, questions } = activity.feedback;
  const asked = new Set(askedNow(activity, data).map(({ id }) => id));
  return html`${
    kinds.length > 1
      ? choose(
          { pointer: at.kind, label: asking.words.kind, required: true },
          asking,
          choicesOf(kinds, asking),
        )
      : nothing
  }
  ${questions.map((one) => question(one, at.fields, !asked.has(one.id), asking))}`;
}
