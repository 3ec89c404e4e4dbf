import type { Activity, ActivityOf } from '@suara/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Asking } from '../questions/asking.ts';
import { issueText } from './issues.ts';
import { notice } from './notice.ts';
import type { Participation } from './participation.ts';
import { failureBox, waitingBox } from './status.ts';
import { summary } from './summary.ts';

type Any = Participation<Activity['kind']>;

/** What an element gives to be drawn: its questions, and the level of its heading. */
export interface Parts<Kind extends Activity['kind']> {
  level: number;
  questions(asking: Asking, activity: ActivityOf<Kind>, data: FormData | undefined): TemplateResult;
}

/** Draws a participation in whatever phase it is. */
export function frame<Kind extends Activity['kind']>(
  participation: Participation<Kind>,
  parts: Parts<Kind>,
): TemplateResult {
  // Below, the kind no longer matters.
  const part = participation as unknown as Any;
  const { phase, speech, activity } = part;
  if (!speech.ready || phase.name === 'loading') return html`<slot></slot>`;
  const inner =
    phase.name === 'unable' || !activity
      ? unable(part)
      : body(part, activity, parts as unknown as Parts<Activity['kind']>);
  return html`${phase.name === 'unable' ? html`<slot></slot>` : nothing}
    <div class="suara" part="base" lang=${speech.content} dir=${speech.direction}>${inner}</div>`;
}

function unable(part: Any) {
  const { phase, speech } = part;
  if (phase.name !== 'unable') return nothing;
  const again = phase.reason === 'unreachable';
  return html`<div class="note">
    <p class="quiet">${speech.words.cannotShow[phase.reason]}</p>
    ${again ? html`<button type="button" class="link" @click=${() => void part.load()}>${speech.words.tryAgain}</button>` : nothing}
  </div>`;
}

function body(part: Any, activity: Activity, parts: Parts<Activity['kind']>) {
  const { phase, later, speech } = part;
  if ((phase.name === 'done' || phase.name === 'answered' || phase.name === 'withdrawn') && later) {
    return later.receipt(part, activity, parts.level);
  }
  const { words, formats } = speech;
  if (phase.name === 'closed' || phase.name === 'upcoming') {
    const when = formats.moment(
      (phase.name === 'closed' ? activity.closes : activity.opens) ?? activity.opens,
    );
    const { title, text } = words[phase.name](when);
    return html`<div class="stack">
      ${intro(part, activity, parts.level)}
      <div class="box">
        <p class="subtitle">${title}</p>
        <p>${text}</p>
      </div>
      ${notice(part, activity)}
    </div>`;
  }
  return form(part, activity, parts);
}

function intro(
  { speech }: Any,
  { title, description, notice: { emergency } }: Activity,
  level: number,
) {
  const { say } = speech;
  return html`<div class="intro">
    <div role="heading" aria-level=${level} class="title" part="title">${say(title)}</div>
    ${description ? html`<p class="pre">${say(description)}</p>` : nothing}
    ${emergency ? html`<p class="emergency pre" part="emergency">${say(emergency)}</p>` : nothing}
  </div>`;
}

function form(part: Any, activity: Activity, parts: Parts<Activity['kind']>) {
  const { phase, speech } = part;
  const { words, formats } = speech;
  const issues = phase.name === 'asking' ? phase.issues : [];
  const wrong = new Map<string, string>();
  for (const issue of issues) {
    const named = part.asker.name(issue.pointer, activity, speech);
    if (!wrong.has(issue.pointer))
      wrong.set(issue.pointer, issueText(issue, named, words, formats));
  }
  const asking = {
    words,
    formats,
    say: speech.say,
    wrong: (pointer: string) => wrong.get(pointer),
  };
  const listed = [...wrong].map(([pointer, text]) => ({ pointer, text }));
  const busy = phase.name === 'sending' || phase.name === 'waiting';
  return html`<form
    novalidate
    part="form"
    @focusin=${() => void part.prepare().catch(() => undefined)}
    @input=${(event: Event) => part.note(event.currentTarget as HTMLFormElement)}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      void part.send(event.currentTarget as HTMLFormElement);
    }}
  >
    ${intro(part, activity, parts.level)}
    ${listed.length > 0 ? summary(words.problem, parts.level + 1, listed) : nothing}
    ${parts.questions(asking, activity, part.data)} ${notice(part, activity)}
    ${phase.name === 'failed' ? failureBox(part, phase, activity, parts.level + 1) : nothing}
    ${phase.name === 'waiting' ? waitingBox(part, activity) : nothing}
    <div class="actions">
      <button class="primary" part="submit" aria-disabled=${busy ? 'true' : 'false'}>
        ${busy ? words.sending : words.send}
      </button>
      ${activity.closes ? html`<span class="quiet">${words.closesAt(formats.moment(activity.closes))}</span>` : nothing}
    </div>
  </form>`;
}
