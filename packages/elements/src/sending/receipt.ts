import type { Draft, Holding } from '@suara/client';
import type { Activity, Receipt } from '@suara/contract';
import type { ReceiptWording } from '@suara/contract/words/more';
import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../shared/announce.ts';
import { rulesOf } from '../shared/rules.ts';
import type { Any } from './any.ts';
import { clientOf } from './connect.ts';
import { receiptWords } from './receipt-words.ts';
import { contactLinks } from './contact.ts';
import { withdraw } from './send.ts';

/** What the person has done with a receipt so far. */
interface Acts {
  copied: boolean;
  kept: boolean;
  withdrawing: 'no' | 'asked' | 'busy' | 'failed';
  /** What was sent is on its way back into the form. */
  changing: boolean;
}

const acts = new WeakMap<Holding, Acts>();

/** Changes what is remembered of a receipt, and draws it again. */
function act(part: Any, holding: Holding, change: Partial<Acts>) {
  acts.set(holding, { ...actsOf(holding), ...change });
  part.host.requestUpdate();
}

const actsOf = (holding: Holding): Acts =>
  acts.get(holding) ?? { copied: false, kept: false, withdrawing: 'no', changing: false };

/**
 * The moment after: what was received, its code, what happens next and by when, and how to come back to it;
 * `undefined` before that.
 */
export function receipt(part: Any, activity: Activity, level: number): TemplateResult | undefined {
  const { phase } = part;
  if (!('holding' in phase) && phase.name !== 'withdrawn') return undefined;
  const more = receiptWords.of(part.speech.language);
  const heading = (text: string) =>
    html`<div
      role="heading"
      aria-level=${level}
      class="title"
      data-focus
      tabindex="-1"
      part="title"
    >
      ${text}
    </div>`;
  if ('holding' in phase) {
    const { holding } = phase;
    return html`<div class="receipt" part="receipt" lang=${part.speech.language}>
      ${heading(more[phase.name === 'done' ? 'received' : 'answered'][activity.kind])}
      ${holding.receipt ? codeOf(part, holding, holding.receipt, more) : nothing}
      ${nextSteps(part, activity, holding.receipt, more, level + 1)}
      ${ways(part, activity, holding, more)} ${part.acting?.after?.(part, activity, level + 1)}
    </div>`;
  }
  return html`<div class="receipt" part="receipt" lang=${part.speech.language}>
    ${heading(more.withdrawn.title)}
    <p>${more.withdrawn.text}</p>
    <div class="actions">${again(part, activity, more.again[activity.kind])}</div>
  </div>`;
}

function codeOf(
  part: Any,
  holding: Holding,
  { code, receivedAt, statusUrl }: Receipt,
  more: ReceiptWording,
) {
  const copy = () =>
    void navigator.clipboard.writeText(code).then(
      () => {
        announce(part.host, more.copied);
        act(part, holding, { copied: true });
      },
      () => undefined,
    );
  return html`<div class="code">
    <p class="quiet" id="code-label">${more.code}</p>
    <p class="number" part="code" translate="no"><bdi dir="ltr">${code}</bdi></p>
    <p class="quiet">${more.receivedAt(part.speech.formats.moment(receivedAt))}</p>
    <div class="actions">
      <button type="button" @click=${copy}>
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
  const { host } = part;
  const { kept, withdrawing } = actsOf(holding);
  const address = holding.receipt?.statusUrl;
  const can = clientOf(part)?.capabilities;
  if (withdrawing !== 'no') return confirmation(part, holding, more, withdrawing);
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
              @click=${() => act(part, holding, { withdrawing: 'asked' })}
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
    ${
      host.shared || level === 'device' || !holding.receipt
        ? nothing
        : kept
          ? html`<p class="quiet">${more.kept}</p>`
          : html`<p class="keep">
              <button type="button" class="link" @click=${keep}>${more.keep}</button
              ><span class="hint">${more.keepHint}</span>
            </p>`
    }`;
}

function confirmation(
  part: Any,
  holding: Holding,
  more: ReceiptWording,
  withdrawing: Acts['withdrawing'],
) {
  const yes = () => {
    act(part, holding, { withdrawing: 'busy' });
    withdraw(part, holding).catch(() => {
      announce(part.host, more.withdrawFailed);
      act(part, holding, { withdrawing: 'failed' });
    });
  };
  return html`<div class="box bad" role="group" aria-labelledby="withdraw">
    <p class="subtitle" id="withdraw">${more.withdrawAsk.title}</p>
    <p>${withdrawing === 'failed' ? more.withdrawFailed : more.withdrawAsk.text}</p>
    <div class="actions">
      <button
        type="button"
        aria-disabled=${withdrawing === 'busy' ? 'true' : 'false'}
        @click=${yes}
      >
        ${more.withdrawYes}
      </button>
      <button type="button" class="link" @click=${() => act(part, holding, { withdrawing: 'no' })}>
        ${more.cancel}
      </button>
    </div>
  </div>`;
}

/**
 * Asks again: for a new answer, or to change the one that is held. The form never shows before what was sent stands in
 * it, or a key pressed by then would be undone.
 */
async function ask(part: Any, activity: Activity, replaces?: Holding, answer?: Draft['answer']) {
  part.replaces = replaces;
  part.enter({ name: 'asking', issues: [] });
  await part.host.updateComplete;
  const form = part.host.shadowRoot?.querySelector('form');
  if (!form) return;
  part.acting?.fill?.(answer, activity, form);
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
    @click=${() => changing || void change(part, activity, holding)}
  >
    ${more.change}
  </button>`;
}

/** Brings what was sent before. Where that can't be had, the form is empty and says nothing false. */
async function change(part: Any, activity: Activity, holding: Holding) {
  act(part, holding, { changing: true });
  const own = await holding.own().catch(() => undefined);
  act(part, holding, { changing: false });
  const { phase } = part;
  const stays = 'holding' in phase && phase.holding === holding;
  // Meanwhile they may have begun to take it back.
  if (stays && actsOf(holding).withdrawing === 'no')
    await ask(part, activity, holding, own?.answer ?? undefined);
}
