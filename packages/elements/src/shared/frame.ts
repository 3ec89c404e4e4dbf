import type { Activity, ActivityOf } from '@suara/contract';
import { html, noChange, type nothing, type TemplateResult } from 'lit';
import type { Asking } from '../questions/asking.ts';
import type { Any } from '../sending/any.ts';
import type { Participation } from './participation.ts';
import { levelOf } from './properties.ts';

/** What an element gives to be drawn: its questions, and the level of its heading. */
export interface Parts<Kind extends Activity['kind']> {
  level: number;
  questions(asking: Asking, activity: ActivityOf<Kind>, data: FormData | undefined): unknown;
  /** Words on the button that sends, where they are not the usual ones. */
  sendWords?(): string | undefined;
  /** How many steps a long form has now. */
  steps?(activity: ActivityOf<Kind>, data: FormData | undefined): number;
  /** What stands beside the button in place of the closing time. */
  closing?:
    ((part: Any, activity: Activity) => TemplateResult | typeof nothing | undefined) | undefined;
}

/** Draws a participation in whatever phase it is. */
export function frame<Kind extends Activity['kind']>(
  participation: Participation<Kind>,
  parts: Parts<Kind>,
): TemplateResult | typeof noChange {
  // Below, the kind no longer matters.
  const part = participation as unknown as Any;
  const { host, phase, speech, activity, acting } = part;
  // A page that shows the fallback as it did lays nothing out twice.
  if (!speech.ready || phase.name === 'loading')
    return host.shadowRoot ? html`<slot></slot>` : noChange;
  const level = levelOf(parts.level);
  return html`<div class="suara" part="base" lang=${speech.content} dir=${speech.direction}>
    ${
      phase.name === 'unable' || !activity
        ? unable(part)
        : (acting?.receipt(part, activity, level) ?? [
            head(part, activity, level),
            acting?.shut(part, activity, level) ?? [
              form(part, activity, level + 1, parts as unknown as Parts<Activity['kind']>),
              acting?.reviewing(part, activity, level + 1),
            ],
          ])
    }
  </div>`;
}

const unable = (part: Any) => {
  const { phase, speech } = part;
  const { cannotShow, tryAgain } = speech.words;
  const said: Partial<Record<string, string>> = cannotShow;
  return html`<slot></slot>
    <p class="hint">${said[(phase as { reason: string }).reason] ?? cannotShow.unreachable}</p>
    <div class="actions">
      <button type="button" @click=${() => void part.load()}>${tryAgain}</button>
    </div>`;
};

const head = ({ speech: { say } }: Any, { title, description, notice }: Activity, level: number) =>
  html`<div>
      <div role="heading" aria-level=${level} class="title" part="title">${say(title)}</div>
      ${description && html`<p class="pre">${say(description)}</p>`}
      <slot name="background"></slot>
    </div>
    ${notice.emergency && html`<p class="pre emergency" part="emergency"><b>${say(notice.emergency)}</b></p>`}`;

function form(
  part: Any,
  activity: Activity,
  level: number,
  { questions, sendWords, steps, closing }: Parts<Activity['kind']>,
) {
  const { phase, speech, acting, data, step } = part;
  const { words, formats, say } = speech;
  const { name } = phase;
  const wrong = acting?.mistakes(part, activity);
  const busy = /sending|waiting/.test(name);
  // What has closed takes nothing any more.
  const over = phase.name === 'failed' && /^(closed|frozen)$/.test(phase.failure);
  const last = step + 1 >= (steps?.(activity, data) ?? 1);
  const asking: Asking = {
    words,
    formats,
    say,
    wrong: (pointer) => wrong?.get(pointer),
    room: (pointer, max) => acting?.room(part, pointer, max),
    step,
  };
  const touched = () => void part.bring().catch(() => undefined);
  const ready = (event: Event) =>
    void part
      .bring()
      .then(({ prepare }) => prepare(part, event))
      .then(() => part.host.requestUpdate()) // the notice has its words now
      .catch(() => undefined);
  return html`<form
    novalidate
    part="form"
    ?hidden=${name === 'reviewing'}
    @pointerenter=${touched}
    @focusin=${ready}
    @input=${(event: Event) => part.note(event.currentTarget as HTMLFormElement)}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      void part.send(event.currentTarget as HTMLFormElement);
    }}
  >
    ${wrong && acting?.above(part, level, wrong)} ${questions(asking, activity, data)}
    <details part="notice" lang=${speech.language} @toggle=${ready}>
      <summary>${words.about}</summary>
      ${acting?.noticeDetails(part, activity)}
      <slot name="notice"></slot>
    </details>
    ${
      acting
        ? acting.below(part, activity, level)
        : name === 'failed'
          ? html`<p class="label" data-focus tabindex="-1">${words.lost}</p>
              <slot></slot>`
          : ''
    }
    <div class="actions" lang=${speech.language}>
      ${
        over
          ? ''
          : html`<button class="primary" part="submit" aria-disabled=${busy}>
              ${phase.name === 'sending' ? words.sending : last ? (sendWords?.() ?? words.send) : words.next}
            </button>`
      }
      ${acting?.back(part)}
      ${
        closing?.(part, activity) ??
        (activity.closes &&
          html`<span class="hint">${words.closesAt(formats.moment(activity.closes))}</span>`)
      }
    </div>
  </form>`;
}
