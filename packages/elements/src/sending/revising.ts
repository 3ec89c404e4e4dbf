// What few do with a receipt: to take back what was sent, or to change it. Both need the network anyway.
import type { Holding } from '@suara/client';
import type { Activity } from '@suara/contract';
import type { ReceiptWording, WithdrawalWording } from '@suara/contract/words/more';
import { html, type TemplateResult } from 'lit';
import { wordsPart } from '../i18n/part.ts';
import { announce } from '../shared/announce.ts';
import { WithdrawnEvent } from './withdrawn-event.ts';
import type { Any } from './any.ts';
import { entriesOf, fillForm } from './fill.ts';
import { act, actsOf, ask, heading, type Acts } from './receipt.ts';

export const withdrawalWords = wordsPart<WithdrawalWording>(
  {
    id: () => import('@suara/contract/words/id.withdrawal'),
    en: () => import('@suara/contract/words/en.withdrawal'),
    ar: () => import('@suara/contract/words/ar.withdrawal'),
  },
  'more',
);

async function withdraw(part: Any, holding: Holding): Promise<void> {
  await holding.withdraw();
  part.enter({ name: 'withdrawn' }, true);
  part.host.dispatchEvent(new WithdrawnEvent(holding.receipt));
}

/** Changes what is remembered and, as what was pressed is no longer there then, leads the focus on. */
async function actAt(part: Any, holding: Holding, change: Partial<Acts>, id: string) {
  act(part, holding, change);
  await part.host.updateComplete;
  part.host.shadowRoot?.getElementById(id)?.focus();
}

/** Goes to the question whether they mean it. */
export const question = (part: Any, holding: Holding) =>
  actAt(part, holding, { withdrawing: 'asked' }, 'asked');

/** Asks whether they mean it, and takes it back. */
export function confirmation(
  part: Any,
  holding: Holding,
  more: ReceiptWording,
  withdrawing: Acts['withdrawing'],
) {
  const words = withdrawalWords.of(part.speech.language);
  const yes = () => {
    act(part, holding, { withdrawing: 'busy' });
    withdraw(part, holding).catch(() => {
      announce(part.host, more.withdrawFailed);
      act(part, holding, { withdrawing: 'failed' });
    });
  };
  return html`<div class="box bad" role="group" id="asked" tabindex="-1" aria-labelledby="question">
    <p class="subtitle" id="question">${words.withdrawAsk.title}</p>
    <p>${withdrawing === 'failed' ? more.withdrawFailed : words.withdrawAsk.text}</p>
    <div class="actions">
      <button
        type="button"
        aria-disabled=${withdrawing === 'busy' ? 'true' : 'false'}
        @click=${yes}
      >
        ${words.withdrawYes}
      </button>
      <button
        type="button"
        class="link"
        @click=${() => void actAt(part, holding, { withdrawing: 'no' }, 'withdraw')}
      >
        ${words.cancel}
      </button>
    </div>
  </div>`;
}

/** That it is erased, and a way to answer anew. */
export function withdrawn(part: Any, level: number, again: TemplateResult): TemplateResult {
  const { language } = part.speech;
  const { title, text } = withdrawalWords.of(language).withdrawn;
  return html`<div class="receipt" part="receipt" lang=${language}>
    ${heading(level, title)}
    <p>${text}</p>
    <div class="actions">${again}</div>
  </div>`;
}

/** Brings what was sent before. Where that can't be had, the form is empty and says nothing false. */
export async function change(part: Any, activity: Activity, holding: Holding) {
  act(part, holding, { changing: true });
  const own = await holding.own().catch(() => undefined);
  act(part, holding, { changing: false });
  const { phase } = part;
  const stays = 'holding' in phase && phase.holding === holding;
  // Meanwhile they may have begun to take it back.
  if (stays && actsOf(holding).withdrawing === 'no')
    await ask(part, activity, holding, (form) => {
      const answer = own?.answer ?? undefined;
      if (part.acting?.fill) part.acting.fill(answer, activity, form);
      else fillForm(form, entriesOf(answer ?? {}));
    });
}
