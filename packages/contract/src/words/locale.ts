/**
 * The locales in which dates and numbers stand beside words, best first, as `Intl` takes them: that of the agency where
 * it writes the same language, e.g. `en-US`, else the words' own. Plain English has the day before the month, as most
 * of the world writes it; and what is unknown to `Intl` looks as in Indonesian, not as on the device.
 *
 * @param content - Language of the agency's words.
 * @param words - Language of the words beside them.
 */
export function localesOf(content: string, words: string): string[] {
  // Of other tags only the language is looked at: not all of them are such that `Intl` can read them.
  const near = RegExp(`^${words}-[A-Z]{2}$`).test(content) ? content : words;
  return [near === 'en' ? 'en-GB' : near, 'id'];
}
