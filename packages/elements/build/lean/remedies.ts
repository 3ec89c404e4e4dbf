// What the browser files have in place of the client's sentences for developers, see `bundle.ts`: an element tells people
// in its own words what failed, and a page by the code in its events and on the console.

/** What happened, by its name alone. */
export const remedyOf = (what: string): string => what;
export const sendingRemedy = remedyOf;
