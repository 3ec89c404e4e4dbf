/**
 * The published file of each element, without `.js`. Named by what the element shows and not by
 * its tag, because ad blockers match words such as "feedback" in addresses.
 */
export const files: Readonly<Record<string, string>> = {
  'suara-feedback': 'form',
  'suara-rating': 'rating',
  'suara-poll': 'poll',
  'suara-results': 'results',
  'suara-status': 'status',
  'suara-responses': 'replies',
  'suara-launcher': 'open',
};

/** The file of all elements, loaded where a page has several: what they share then travels once. */
export const together = 'elements';
