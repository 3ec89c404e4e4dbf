import { announce } from '../shared/announce.ts';
import type { Any } from './any.ts';

/** Puts a text on the clipboard, says so, and draws that it is there. */
export async function copy(
  { host }: Any,
  text: string,
  said: string,
  done: () => void,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(host, said);
    done();
  } catch {
    // Refused, or on a page without https: a code is marked, to be copied by hand.
    const shown = host.shadowRoot?.querySelector('.number');
    if (shown) getSelection()?.selectAllChildren(shown);
  }
}
