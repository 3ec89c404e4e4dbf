// Live regions inside shadow roots are silent in real screen readers; this one stands in the page itself.

interface Notifying extends Element {
  ariaNotify?: (text: string) => void;
}

const regions = new WeakMap<Document, HTMLElement>();

const hidden: Readonly<Record<string, string>> = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};

/** Makes the page's live region, where it needs one, before there is anything to say. */
export function prepareAnnouncements(element: Notifying): void {
  const { ownerDocument: page } = element;
  // Chromium and others that have ariaNotify need no region.
  if (element.ariaNotify || regions.get(page)?.isConnected) return;
  const region = page.createElement('div');
  region.setAttribute('role', 'status');
  // CSSOM, not an attribute: a strict policy allows it.
  for (const [name, value] of Object.entries(hidden))
    region.style.setProperty(name, value, 'important');
  page.body.append(region);
  regions.set(page, region);
}

/** Has a screen reader say `text` when it is done with what it says now. */
export function announce(element: Notifying, text: string): void {
  if (element.ariaNotify) {
    element.ariaNotify(text);
    return;
  }
  const region = regions.get(element.ownerDocument);
  if (!region) return;
  // The same words twice are only said twice if the region was empty between.
  region.textContent = '';
  setTimeout(() => (region.textContent = text), 50);
}
