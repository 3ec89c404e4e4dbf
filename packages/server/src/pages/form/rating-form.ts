import type { ActivityOf } from '@suara/contract';
import { rangeOf } from '@suara/contract/check';
import { html } from 'hono/html';
import { sentences, textField, ticks } from './fields.ts';
import { questionField } from './questions.ts';
import type { Html, Reader } from '../reader.ts';
import type { Typed } from './typed.ts';

type Rating = ActivityOf<'rating'>['rating'];

/** Each step of a rating of one question with its words, best first where the steps are words alone. */
export function stepsOf(rating: Rating, reader: Reader): { value: string; label: string }[] {
  const [min, max] = rangeOf(rating) ?? [1, 0];
  const scores = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  const scale = rating.scale ?? 'words';
  if (rating.labels) {
    return scores.map((score, i) => ({
      value: String(score),
      label: reader.text(rating.labels?.[i]),
    }));
  }
  const words = reader.words.scales[scale];
  if (scale === 'nps' || scale === 'ces') {
    return scores.map((score, i) => {
      const end = i === 0 ? words[0] : i === scores.length - 1 ? words[1] : undefined;
      const shown = reader.number(score);
      return { value: String(score), label: end === undefined ? shown : `${shown} · ${end}` };
    });
  }
  return scores.map((score, i) => ({
    value: String(score),
    label: words[i] ?? reader.number(score),
  }));
}

function scoreField(rating: Rating, reader: Reader, typed: Typed): Html | string {
  if (!rangeOf(rating)) return '';
  const label = rating.question ? reader.says(rating.question) : reader.pages.form.score;
  return ticks(
    'radio',
    { name: 'score', label, required: true },
    stepsOf(rating, reader),
    reader,
    typed,
  );
}

function itemFields({ items = [] }: Rating, reader: Reader, typed: Typed): Html[] {
  return items.map(({ key, label, labels, required }) => {
    const steps = labels.map((words, i) => ({ value: String(i + 1), label: reader.says(words) }));
    const choices = required ? steps : [...steps, { value: '', label: reader.pages.form.noAnswer }];
    return ticks(
      'radio',
      { name: `i.${key}`, label: reader.says(label), required },
      choices,
      reader,
      typed,
    );
  });
}

/** Reasons for each side of the scale under a legend of their own: without a script all are shown. */
function reasonFields({ reasons = [] }: Rating, reader: Reader, typed: Typed): Html[] {
  const { form } = reader.pages;
  const hints = { always: undefined, low: form.low, high: form.high } as const;
  return (['always', 'high', 'low'] as const).flatMap((side) => {
    const choices = reasons
      .filter(({ when }) => when === side)
      .map(({ id, label, hint }) => ({
        value: id,
        label: reader.says(label),
        hint: hint && reader.says(hint),
      }));
    if (choices.length === 0) return [];
    const field = {
      name: side === 'always' ? 'reason' : `reason.${side}`,
      label: reader.words.reasons,
      hint: hints[side],
      required: false,
    };
    return [ticks('checkbox', field, choices, reader, typed)];
  });
}

function commentField({ comment }: Rating, reader: Reader, typed: Typed): Html | string {
  if (!comment) return '';
  const { form } = reader.pages;
  const side = comment.when === 'always' ? '' : form[comment.when];
  const hint = [
    comment.hint ? reader.text(comment.hint) : '',
    side,
    form.atMost(reader.number(comment.maxLength)),
    form.privacyHint,
  ];
  return textField(
    {
      name: 'comment',
      label: reader.says(comment.label),
      hint: sentences(hint),
      required: false,
    },
    reader,
    typed,
  );
}

/** The fields of a rating: one question or several, reasons, a comment, and who answers. */
export function ratingForm({ rating }: ActivityOf<'rating'>, reader: Reader, typed: Typed): Html {
  const profile = rating.profile ?? [];
  return html`${scoreField(rating, reader, typed)} ${itemFields(rating, reader, typed)}
  ${reasonFields(rating, reader, typed)} ${commentField(rating, reader, typed)}
  ${profile.map((question) => questionField(question, 'p.', profile, reader, typed))}`;
}
