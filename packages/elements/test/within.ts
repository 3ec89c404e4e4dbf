// Finds things as people and screen readers do.
// The bundle that stands alone: what the package imports otherwise is CommonJS, which a page can't load.
import '@testing-library/dom/dist/@testing-library/dom.umd.js';
import type { configure as Configure, within as Within } from '@testing-library/dom';

const library = (
  globalThis as unknown as {
    TestingLibraryDom: { within: typeof Within; configure: typeof Configure };
  }
).TestingLibraryDom;

// What it prints otherwise can't be a shadow root.
library.configure({
  getElementError: (message) => new Error(message?.split('\n')[0] ?? 'not found'),
});

/** Queries by role and name inside an element. */
export const { within } = library;
