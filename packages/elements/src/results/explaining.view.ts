import { html } from 'lit';
import type { Finding, ResultsPhase } from './finding.ts';
import { rareWords } from './rare-words.ts';
import { policyOf } from './rows.ts';
import { heading, leading } from './view.ts';

const troubles: Readonly<Record<string, 'unknown' | 'misconfigured'>> = {
  'unknown-activity': 'unknown',
  'not-found': 'unknown',
  'bad-endpoint': 'misconfigured',
};

/**
 * Why there are no figures: by rule, which is said as that, or because something is in the way.
 *
 * @param code - Of a {@link SuaraError}.
 */
export async function explain(finding: Finding, code: string): Promise<ResultsPhase> {
  const { activity, speech } = finding;
  const words = () => rareWords.of(speech.language);
  if (code !== 'results-hidden' || !activity) {
    const trouble = troubles[code];
    if (!trouble) return { name: 'unable' };
    return { name: 'unable', draw: () => html`<p class="hint">${words()[trouble]}</p>` };
  }
  const policy = policyOf(activity);
  const why =
    activity.state === 'upcoming' ? 'upcoming' : policy === 'live' ? 'after-close' : policy;
  // The others say no time.
  const time = { upcoming: activity.opens, 'after-close': activity.closes }[why as string];
  const yours = time ? await yoursBeside(finding) : undefined;
  return {
    name: 'hidden',
    draw(level, titled) {
      const { title, text } = words().hidden[why](time ? speech.formats.moment(time) : undefined);
      const also = time && yours?.(time);
      return html`${heading(level, titled ? speech.say(activity.title) : title)}
        ${titled && leading(title)}
        <p>${text}${also && ` (${also})`}</p>`;
    },
  };
}

/** Says a moment on the reader's own clock, for those who are elsewhere than the agency. */
async function yoursBeside(finding: Finding): Promise<((when: string) => string) | undefined> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (timeZone === finding.activity?.timeZone) return undefined;
  try {
    return await (await import('./clock.ts')).bring(finding);
  } catch {
    return undefined; // the agency's clock says it already
  }
}
