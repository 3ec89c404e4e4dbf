// When hidden figures come, on the clock of a reader who is elsewhere than the agency; loaded where some are hidden.
import { ownClock } from '../poll/own-clock.ts';
import { pollWords } from '../poll/words.ts';
import type { Finding } from './finding.ts';

/** Brings the words, and says a moment on the reader's clock: nothing where both clocks show the same. */
export async function bring({ speech, activity }: Finding): Promise<(when: string) => string> {
  await speech.also(pollWords.load);
  return (when) => {
    const { language, formats } = speech;
    const yours = ownClock(when, activity?.timeZone ?? 'UTC', formats.locales);
    return yours ? pollWords.of(language).yourTime(yours) : '';
  };
}
