import type { Activity, ActivityOf } from '@suara/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Asking } from '../questions/asking.ts';
import type { Any } from '../sending/any.ts';
import type { Participation } from './participation.ts';
import { hasForm } from './phase.ts';
import { levelOf } from './properties.ts';

/** What an element gives to be drawn: its questions, and the level of its heading. */
export interface Parts<Kind extends Activity['kind']> {
  level: number;
  questions(asking: Asking, activity: ActivityOf<Kind>, data: FormData | undefined): TemplateResult;
  /** Words on the button that sends, where they are not the usual ones. */
  sendWords?(): string | undefined;
}

/** Draws a participation in whatever phase it is. */
export function frame<Kind extends Activity['kind']>(
  participation: Participation<Kind>,
  parts: Parts<Kind>,
): TemplateResult {
  // Below, the kind no longer matters.
  const part = participation as unknown as Any;
  const { phase, speech, activity } = part;
  const { words, say } = speech;
  if (!speech.ready || phase.name === 'loading') return html`<slot></slot>`;
  const level = levelOf(parts.level);
  let drawn;
  if (phase.name === 'unable' || !activity) {
    drawn = html`<slot></slot>
      <p class="hint">
        ${words.cannotShow[phase.name === 'unable' ? phase.reason : 'unreachable']}
      </p>
      <button type="button" @click=${() => void part.load()}>${words.tryAgain}</button>`;
  } else if ('holding' in phase || phase.name === 'withdrawn') {
    drawn = part.acting?.panel(part, activity, level);
  } else {
    const { title, description, notice } = activity;
    drawn = html`<div>
        <div role="heading" aria-level=${level} class="title" part="title">${say(title)}</div>
        ${description ? html`<p class="pre">${say(description)}</p>` : nothing}
        <slot name="background"></slot>
      </div>
      ${
        notice.emergency
          ? html`<p class="pre emergency" part="emergency">${say(notice.emergency)}</p>`
          : nothing
      }
      ${
        hasForm(phase)
          ? html`${form(part, activity, level + 1, parts as unknown as Parts<Activity['kind']>)}${part.acting?.reviewing(part, activity, level + 1)}`
          : part.acting?.panel(part, activity, level)
      }`;
  }
  return html`<div class="suara" part="base" lang=${speech.content} dir=${speech.direction}>
    ${drawn}
  </div>`;
}

const none: ReadonlyMap<string, string> = new Map();

function form(
  part: Any,
  activity: Activity,
  level: number,
  { questions, sendWords }: Parts<Activity['kind']>,
) {
  const { phase, speech, acting, data, step } = part;
  const { words, formats, say } = speech;
  const { name } = phase;
  const wrong = (name === 'asking' && acting?.mistakes(part, activity, phase.issues)) || none;
  const busy = name === 'sending' || name === 'waiting';
  const asking: Asking = {
    words,
    formats,
    say,
    wrong: (pointer) => wrong.get(pointer),
    room: (pointer, max) => acting?.room(part, pointer, max),
    step,
  };
  const last = step >= (acting?.steps?.(activity, data).length ?? 1) - 1;
  const ready = () =>
    void part
      .bring()
      .then(({ prepare }) => prepare(part))
      .then(() => part.host.requestUpdate()) // the notice has its words now
      .catch(() => undefined);
  return html`<form
    novalidate
    part="form"
    ?hidden=${name === 'reviewing'}
    @focusin=${ready}
    @input=${(event: Event) => part.note(event.currentTarget as HTMLFormElement)}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      void part.send(event.currentTarget as HTMLFormElement);
    }}
  >
    ${wrong.size > 0 ? acting?.summary(part, level, wrong) : nothing} ${acting?.draftNote(part)}
    ${questions(asking, activity, data)}
    <details part="notice" @toggle=${ready}>
      <summary>${words.about}</summary>
      ${acting?.noticeDetails(speech, activity, acting.clientOf(part))}
      <slot name="notice"></slot>
    </details>
    ${
      name === 'failed'
        ? (acting?.failureBox(part, phase, activity, level) ??
          html`<p data-focus tabindex="-1">${words.lost}</p>`)
        : nothing
    }
    ${name === 'waiting' ? acting?.waitingBox(part, activity) : nothing}
    <div class="actions">
      <button class="primary" part="submit" aria-disabled=${busy}>
        ${busy ? words.sending : last ? (sendWords?.() ?? words.send) : words.next}
      </button>
      ${
        step > 0
          ? html`<button type="button" @click=${() => part.turn(step - 1)}>${words.back}</button>`
          : nothing
      }
      ${
        acting?.closing?.(part, activity) ??
        (activity.closes
          ? html`<span class="hint">${words.closesAt(formats.moment(activity.closes))}</span>`
          : nothing)
      }
    </div>
  </form>`;
}
