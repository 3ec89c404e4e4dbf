// When hidden figures come, on the clock of a reader who is elsewhere than the agency; loaded where some are hidden.
import { ownClock } from '../poll/times.ts';
import { pollWords } from '../poll/words.ts';
import type { Finding } from './finding.ts';

/** Brings the words, and lets the element say the moment: nothing where both clocks show the same. */
export async function bring(finding: Finding): Promise<void> {
  const { speech, host } = finding;
  await speech.also(pollWords.load);
  finding.yours = (when) => {
    const { language, formats } = speech;
    const yours = ownClock(when, finding.activity?.timeZone ?? 'UTC', formats.locales);
    return yours ? pollWords.of(language).yourTime(yours) : '';
  };
  host.requestUpdate();
}
