/**
 * Registers a tag, unless the page has done so already. Two copies of these elements on a page must not meet,
 * and a page that forbids it keeps the fallback content: nothing is thrown.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  try {
    if (!customElements.get(tag)) customElements.define(tag, element);
  } catch (error) {
    console.warn(`<${tag}> was not registered, its fallback content stays.`, error);
  }
}
