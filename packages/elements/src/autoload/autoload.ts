// `suara.js`: loads the elements whose tags appear in the page, now or later.
import { files, together } from './files.ts';

const waiting = new Map(Object.entries(files));

/**
 * Loads elements: one alone, or several together. Where that fails (no network) the tags keep their fallback content, and
 * the page gets one warning and no error.
 */
function load(tags: readonly string[]): void {
  const [tag, another] = tags;
  if (!tag) return;
  const file = another ? together : waiting.get(tag);
  for (const one of another ? [...waiting.keys()] : tags) waiting.delete(one);
  // eslint-disable-next-line no-unsanitized/method -- the file comes from our own table
  import(/* @vite-ignore */ `./${file}.js`).catch((error: unknown) => {
    console.warn(`Not loaded, so fallback content stays: <${tags.join('>, <')}>.`, error);
  });
}

function look(nodes: readonly Node[]): void {
  const elements = nodes.filter((node) => node instanceof Element);
  load(
    [...waiting.keys()].filter((tag) =>
      elements.some((element) => element.matches(tag) || element.querySelector(tag)),
    ),
  );
}

look([document.documentElement]);
if (waiting.size > 0) {
  new MutationObserver((changes, observer) => {
    look(changes.flatMap(({ addedNodes }) => [...addedNodes]));
    if (waiting.size === 0) observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}
