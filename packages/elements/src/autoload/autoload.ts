// `suara.js`: loads an element's file when its tag first appears in the page, now or later.
import { files } from './files.ts';

const waiting = new Map(Object.entries(files));

/**
 * Loads one element. Where that fails (no network, or Trusted Types that do not allow the policy
 * `lit-html`) the tag keeps its fallback content, and the page gets one warning and no error.
 */
function load(tag: string): void {
  const file = waiting.get(tag);
  if (!file) return;
  waiting.delete(tag);
  // eslint-disable-next-line no-unsanitized/method -- the file comes from our own table
  import(/* @vite-ignore */ `./${file}.js`).catch((error: unknown) => {
    console.warn(`<${tag}> was not loaded, its fallback content stays.`, error);
  });
}

function look(node: Node): void {
  if (!(node instanceof Element)) return;
  for (const tag of waiting.keys()) {
    if (node.matches(tag) || node.querySelector(tag)) load(tag);
  }
}

look(document.documentElement);
if (waiting.size > 0) {
  new MutationObserver((changes, observer) => {
    for (const { addedNodes } of changes) addedNodes.forEach(look);
    if (waiting.size === 0) observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}
