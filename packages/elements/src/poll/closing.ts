import { html, nothing, type ReactiveController } from 'lit';
import { moment } from '../i18n/plain.ts';
import type { Any } from '../sending/any.ts';
import { announce, prepareAnnouncements } from '../shared/announce.ts';
import type { Parts } from '../shared/frame.ts';
import { spokenBetween, timeLeft, timeLeftText } from './times.ts';
import { NEAR } from './asking.ts';
import { yourTime } from './own-clock.ts';
import { pollWords } from './words.ts';

/** Longest sleep of a timer: after it the clock is looked at again, also on a device that has slept. */
const HOUR = 3_600_000;

/** Draws its host again whenever the time left reads differently, and says it aloud twice: at ten minutes and one. */
class Countdown implements ReactiveController {
  readonly #part: Any;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Time left at the last look; before the first nothing is said: who arrives now reads it in its place. */
  #before = 0;

  constructor(part: Any) {
    this.#part = part;
    part.host.addController(this);
  }

  hostConnected() {
    prepareAnnouncements(this.#part.host);
    this.#look();
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  readonly #look = () => {
    clearTimeout(this.#timer);
    const { activity, host, speech, phase } = this.#part;
    const left = Date.parse(activity?.closes ?? '') - Date.now();
    const now = timeLeft(left);
    const moment = spokenBetween(this.#before, left);
    this.#before = left;
    if (now && moment !== undefined && phase.name === 'asking') {
      announce(host, pollWords.of(speech.language).closesSoon(timeLeftText(now, speech.language)));
    }
    host.requestUpdate();
    if (now) this.#timer = setTimeout(this.#look, Math.min(now.changes, HOUR));
  };
}

const countdowns = new WeakMap<Any, Countdown>();

/** When it closes: how long that is, on the agency's clock, and on the reader's where that differs. */
export const closing: NonNullable<Parts<'poll'>['closing']> = (part, activity) => {
  const { closes } = activity;
  if (!closes) return nothing;
  if (!countdowns.has(part)) countdowns.set(part, new Countdown(part));
  const { speech } = part;
  const { words, language } = speech;
  const own = pollWords.of(language);
  const when = moment(speech.formats, closes, activity.timeZone);
  const ms = Date.parse(closes) - Date.now();
  const left = timeLeft(ms);
  const yours = yourTime(closes, activity, speech);
  return html`<span class="hint" part="closing"
    >${!left ? words.closed(when).text : ms > NEAR ? words.closesAt(when) : own.closesIn(timeLeftText(left, language), when)}${
      yours ? html` (${yours})` : nothing
    }</span
  >`;
};
