import type { Activity } from '@suara/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Mistake } from '../questions/asking.ts';
import type { Any } from './any.ts';
import { draftNote, keepDraft } from './drafts.ts';
import { failureBox, waitingBox } from './status.ts';
import { summary } from './summary.ts';

/** What stands over the questions: what is wrong, and that a draft is back. */
export const above = (
  part: Any,
  level: number,
  wrong: ReadonlyMap<string, Mistake>,
): TemplateResult =>
  html`${wrong.size > 0 ? summary(part, level, wrong) : nothing} ${draftNote(part) || nothing}`;

/** The way back to the step before. */
export function back(part: Any): TemplateResult | typeof nothing {
  const { step, speech } = part;
  if (step === 0) return nothing;
  const turn = () => {
    part.step = step - 1;
    keepDraft(part);
    part.enter({ name: 'asking', issues: [] }, true);
  };
  return html`<button type="button" @click=${turn}>${speech.words.back}</button>`;
}

/** What stands under them: why the answer was not kept, or that it waits. */
export function below(
  part: Any,
  activity: Activity,
  level: number,
): TemplateResult | typeof nothing {
  const { phase } = part;
  if (phase.name === 'failed') return failureBox(part, phase, activity, level);
  return phase.name === 'waiting' ? waitingBox(part, phase, activity) : nothing;
}
