import { familiar, SuaraError } from './errors.ts';
import { pause } from './pause.ts';
import type { Platform } from './platform.ts';
import { sendingRemedy } from './sending-remedies.ts';

const second = 1000;
const longest = 300 * second;
/** How often nothing at all may come back, with the device online, before it is called blocking. */
const blockedAfter = 3;
/** How often an answer may make no sense in a row. The first may have been cut short on its way. */
const nonsenseAfter = 3;

/** What decides whether and when another try is made. */
export interface RetryRules {
  platform: Platform;
  /** Whether sending the same twice counts once. If not, there is one try. */
  idempotent: boolean;
  /** Whether the backend ever answered anything. */
  answered(): boolean;
  /** By this device's clock (ms): after it no try is made. */
  closes?: number | undefined;
  signal?: AbortSignal | undefined;
  onWaiting?: ((delay: number) => void) | undefined;
}

/**
 * Tries until it succeeds, fails for good, or has to stop. Between tries it waits a random part ("full jitter") of
 * 1 s, 2 s, 4 s … 5 min, and never less than the backend asked for.
 *
 * @throws {@link SuaraError} the final refusal; `blocked`; `closed` when the closing time comes first; `aborted`
 */
export async function untilKept<T>(attempt: () => Promise<T>, rules: RetryRules): Promise<T> {
  const { platform, signal } = rules;
  let silent = 0;
  let nonsense = 0;
  if (!rules.idempotent) await untilOnline(rules);
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (thrown) {
      // A backend of one's own may let a failed fetch through as it is.
      const error = familiar(thrown);
      nonsense = error.code === 'bad-answer' ? nonsense + 1 : 0;
      if (!rules.idempotent && (error.retryable || nonsense > 0)) throw once(error);
      if (nonsense > 0 ? nonsense >= nonsenseAfter : !error.retryable) throw error;
      silent = error.code === 'network' && platform.online() && !rules.answered() ? silent + 1 : 0;
      if (silent >= blockedAfter)
        throw new SuaraError('blocked', { message: sendingRemedy('blocked'), cause: error });
      const floor = error.retryAfter ?? 0;
      const delay =
        floor + platform.random() * Math.min(longest, second * 2 ** Math.min(tries, 20));
      if (rules.closes !== undefined && platform.now() + delay > rules.closes) {
        throw new SuaraError('closed', {
          message: sendingRemedy('closing'),
          cause: error,
        });
      }
      rules.onWaiting?.(delay);
      await pause(platform, delay, { floor, signal });
    }
  }
}

/** Nothing has been sent yet, so waiting for a network can't double anything. */
async function untilOnline({ platform, signal, onWaiting }: RetryRules): Promise<void> {
  while (!platform.online()) {
    onWaiting?.(longest);
    await pause(platform, longest, { floor: 0, signal });
  }
}

const once = (cause: SuaraError) =>
  new SuaraError(cause.code, {
    message: `${cause.message} ${sendingRemedy('once')}`,
    retryable: false,
    cause,
    ...(cause.problem && { problem: cause.problem }),
  });
