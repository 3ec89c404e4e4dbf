import type { Holding } from '@suara/client';
import type { Activity, Receipt } from '@suara/contract';
import type { ReceiptWording } from '@suara/contract/words/more';
import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../shared/announce.ts';
import { rulesOf } from '../shared/rules.ts';
import type { Any } from './any.ts';
import { clientOf } from './connect.ts';
import { copy } from './copying.ts';
import { receiptWords } from './words.ts';
import { contactLinks } from './contact.ts';

/** What the person has done with a receipt so far. */
export interface Acts {
  copied: boolean;
  kept: boolean;
  withdrawing: 'no' | 'asked' | 'busy' | 'failed' | 'unloaded';
  /** What was sent is on its way back into the form. */
  changing: boolean;
}

/** Taking back and changing, which few do; brought when somebody wants to. */
let later: typeof import('./revising.ts') | undefined;

const acts = new WeakMap<Holding, Acts>();

/** Changes what is remembered of a receipt, and draws it again. */
export function act(part: Any, holding: Holding, change: Partial<Acts>) {
  acts.set(holding, { ...actsOf(holding), ...change });
  part.host.requestUpdate();
}

export const actsOf = (holding: Holding): Acts =>
  acts.get(holding) ?? { copied: false, kept: false, withdrawing: 'no', changing: false };

/** Where a person goes on, once this is drawn. */
export const heading = (level: number, text: string) =>
  html`<div role="heading" aria-level=${level} class="title" data-focus tabindex="-1" part="title">
    ${text}
  </div>`;

async function bring(part: Any) {
  const brought = await import('./revising.ts');
  await part.speech.also(brought.withdrawalWords.load);
  return (later = brought);
}

/** Asks whether to take it back; where that can't be had, says so. */
async function askToWithdraw(part: Any, holding: Holding, more: ReceiptWording) {
  try {
    await (await bring(part)).question(part, holding);
  } catch {
    announce(part.host, more.withdrawFailed);
    act(part, holding, { withdrawing: 'unloaded' });
  }
}

/** Shows what was sent, to be changed; where that can't be had, the form is empty and says nothing false. */
async function toChange(part: Any, activity: Activity, holding: Holding) {
  const brought = await bring(part).catch(() => undefined);
  await (brought?.change ?? ask)(part, activity, holding);
}

/**
 * The moment after: what was received, its code, what happens next and by when, and how to come back to it;
 * `undefined` before that.
 */
export function receipt(part: Any, activity: Activity, level: number): TemplateResult | undefined {
  const { phase } = part;
  if (!('holding' in phase) && phase.name !== 'withdrawn') return undefined;
  const more = receiptWords.of(part.speech.language);
  if ('holding' in phase) {
    const { holding } = phase;
    return html`<div class="receipt" part="receipt" lang=${part.speech.language}>
      ${heading(level, more[phase.name === 'done' ? 'received' : 'answered'][activity.kind])}
      ${holding.receipt ? codeOf(part, holding, holding.receipt, more) : nothing}
      ${nextSteps(part, activity, holding.receipt, more, level + 1)}
      ${ways(part, activity, holding, more)} ${part.acting?.after?.(part, activity, level + 1)}
    </div>`;
  }
  return later?.withdrawn(part, level, again(part, activity, more.again[activity.kind]));
}

function codeOf(
  part: Any,
  holding: Holding,
  { code, receivedAt, statusUrl }: Receipt,
  more: ReceiptWording,
) {
  const copied = () => act(part, holding, { copied: true });
  return html`<div class="code">
    <p class="quiet" id="code-label">${more.code}</p>
    <p class="number" part="code" translate="no"><bdi dir="ltr">${code}</bdi></p>
    <p class="quiet">${more.receivedAt(part.speech.formats.moment(receivedAt))}</p>
    <div class="actions">
      <button type="button" @click=${() => void copy(part, code, more.copied, copied)}>
        ${actsOf(holding).copied ? more.copied : more.copyCode}
      </button>
      <button type="button" @click=${() => print()}>${more.print}</button>
    </div>
    <p class="hint">${statusUrl ? more.codeHint : more.codeHintAsk}</p>
  </div>`;
}

function nextSteps(
  { speech }: Any,
  { notice }: Activity,
  held: Receipt | null,
  more: ReceiptWording,
  level: number,
) {
  const by = held?.answerBy;
  if (!notice.next && !by) return nothing;
  return html`<div class="next">
    <div role="heading" aria-level=${level} class="subtitle">${more.nextSteps}</div>
    ${notice.next ? html`<p class="pre" lang=${speech.content}>${speech.say(notice.next)}</p>` : nothing}
    ${by ? html`<p>${more.answerBy(speech.formats.day(by))}</p>` : nothing}
    <div class="quiet" lang=${speech.content}>${contactLinks(notice, speech)}</div>
  </div>`;
}

/** How to come back to it, keep it, change it, or take it back. */
function ways(part: Any, activity: Activity, holding: Holding, more: ReceiptWording) {
  const { host, phase } = part;
  const { kept, withdrawing } = actsOf(holding);
  const address = holding.receipt?.statusUrl;
  const can = clientOf(part)?.capabilities;
  if (later && /asked|busy|failed/.test(withdrawing))
    return later.confirmation(part, holding, more, withdrawing);
  const keep = () => {
    holding.keep();
    announce(host, more.kept);
    act(part, holding, { kept: true });
  };
  const { level } = rulesOf(activity);
  return html`<div class="actions">
      ${address ? html`<a href=${address} part="status">${more.status}</a>` : nothing}
      ${
        can?.withdrawal
          ? html`<button
              type="button"
              class="link"
              id="withdraw"
              @click=${() => void askToWithdraw(part, holding, more)}
            >
              ${more.withdraw}
            </button>`
          : nothing
      }
      ${
        can?.idempotent && (level === 'device' || activity.kind !== 'feedback')
          ? changed(part, activity, holding, more)
          : nothing
      }
      ${level === 'device' ? nothing : again(part, activity, more.again[activity.kind])}
    </div>
    ${withdrawing === 'unloaded' ? html`<p class="error">${more.withdrawFailed}</p>` : nothing}
    ${
      host.shared || level === 'device' || !holding.receipt
        ? nothing
        : phase.name === 'answered'
          ? html`<p class="quiet">${more.kept}</p>`
          : html`<p class="keep">
              <button type="button" class="link" aria-disabled=${kept} @click=${keep}>
                ${kept ? more.kept : more.keep}</button
              ><span class="hint">${more.keepHint}</span>
            </p>`
    }`;
}

/**
 * Asks again: for a new answer, or to change the one that is held. The form never shows before what was sent stands in
 * it, or a key pressed by then would be undone.
 */
export async function ask(
  part: Any,
  activity: Activity,
  replaces?: Holding,
  fill = (form: HTMLFormElement) => part.acting?.fill?.(undefined, activity, form),
) {
  part.replaces = replaces;
  part.enter({ name: 'asking', issues: [] });
  await part.host.updateComplete;
  const form = part.host.shadowRoot?.querySelector('form');
  if (!form) return;
  fill(form);
  part.data = new FormData(form);
  part.host.requestUpdate();
  await part.host.updateComplete;
  // The button that was pressed is gone: one goes on at what was chosen, else at the first question.
  (
    form.querySelector<HTMLElement>('input:checked') ??
    form.querySelector<HTMLElement>('input, textarea, select, button')
  )?.focus();
}

const again = (part: Any, activity: Activity, text: string) =>
  html`<button type="button" class="link" @click=${() => void ask(part, activity)}>
    ${text}
  </button>`;

function changed(part: Any, activity: Activity, holding: Holding, more: ReceiptWording) {
  const { changes } = rulesOf(activity);
  if (changes === 'never' || activity.state === 'closed') return nothing;
  const { changing } = actsOf(holding);
  return html`<button
    type="button"
    class="link"
    aria-disabled=${changing}
    @click=${() => changing || void toChange(part, activity, holding)}
  >
    ${more.change}
  </button>`;
}
