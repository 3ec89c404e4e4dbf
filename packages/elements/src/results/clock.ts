// When hidden figures come, on the clock of a reader who is elsewhere than the agency; loaded where some are hidden.
import { ownClock } from '../poll/times.ts';
import { pollWords } from '../poll/words.ts';
import type { Finding } from './finding.ts';

/** Brings the words, and then draws again. */
export async function bring({ speech, host }: Finding): Promise<void> {
  await speech.also(pollWords.load);
  host.requestUpdate();
}

/** The moment on the reader's clock, as a sentence; nothing where both clocks show the same. */
export function yourTime({ activity, speech }: Finding, time: string): string {
  if (!activity || !pollWords.ready()) return '';
  const { language, formats } = speech;
  const yours = ownClock(time, activity.timeZone, formats.locales);
  return yours ? pollWords.of(language).yourTime(yours) : '';
}
