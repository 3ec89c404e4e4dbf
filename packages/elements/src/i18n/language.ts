/** Languages without words of their own here whose speakers read Indonesian as well. */
const readIndonesian = /^(ace|ba[nr]|bbc|bew|bjn|bug|jv|ma[dk]|min|ms|nia|sas|su)$/;

/** The nearest `lang` of an element, through shadow roots; empty where the page names none. */
export function nearestLanguage(element: Element): string {
  const named = element.closest('[lang]:not([lang=""])');
  const root = element.getRootNode();
  if (named) return named.getAttribute('lang') ?? '';
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}

/**
 * The first of `available` that serves a reader of a language tag; `undefined` where none does. `ms-Arab-MY` is
 * served by itself, by `ms-Arab`, by `ms`, and by `id`.
 */
export function match(tag: string, available: readonly string[]): string | undefined {
  for (let wanted = tag.toLowerCase(); wanted; wanted = wanted.replace(/(^|-)[^-]*$/, '')) {
    const found = available.find((one) => `${one.toLowerCase()}-`.startsWith(`${wanted}-`));
    if (found) return found;
    if (readIndonesian.test(wanted)) return match('id', available);
  }
  return undefined;
}

/**
 * Tags of two letters, alone or with a region, whose script runs from left to right. Asking `Intl` costs a browser that
 * has not done so yet up to 30 ms, before anything is drawn.
 */
const leftToRight =
  /^(?!ar|dv|fa|he|iw|ji|ks|ps|sd|ug|ur|yi|(az|ha|k[kuy]|ms|pa|tg|uz)-)[a-z]{2}(-[a-z]{2})?$/i;

/** Direction in which a language is written. From its script: `textInfo` is wrong for e.g. `ms-Arab`. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  if (leftToRight.test(tag)) return 'ltr';
  try {
    const { script } = new Intl.Locale(tag).maximize();
    return /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/.test(script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
