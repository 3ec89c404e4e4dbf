// How a moment is written, by the language of the agency's words: alike in elements and on the server's pages.

/** 7 November 2026, nine o'clock in Jakarta. */
export const moment = '2026-11-07T09:00:00+07:00';

/** The language of the agency's words, that of the words beside them, and how the day and the moment begin. */
export const written: readonly [content: string, words: string, day: string, moment: RegExp][] = [
  ['en', 'en', '7 November 2026', /^7 November 2026 at 09:00 GMT\+7$/],
  ['en-GB', 'en', '7 November 2026', /^7 November 2026 at 09:00 GMT\+7$/],
  ['en-US', 'en', 'November 7, 2026', /^November 7, 2026 at 09:00\sAM GMT\+7$/],
  ['en-AU', 'en', '7 November 2026', /^7 November 2026 at 09:00\sam /],
  ['id', 'id', '7 November 2026', /^7 November 2026 pukul 09\.00 WIB$/],
  // Words of theirs there are none: Indonesian stands beside them.
  ['min', 'id', '7 November 2026', /^7 November 2026 pukul 09\.00 WIB$/],
  // Neither are there of these: English does.
  ['de', 'en', '7 November 2026', /^7 November 2026 at 09:00 GMT\+7$/],
];
