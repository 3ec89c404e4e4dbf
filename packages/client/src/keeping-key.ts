// Under which keys submissions are remembered: apart, because a page that only paints has to know it as well.

/** Key of one submission in the storage of the tab or the device. */
export const keepingKey = (place: string, backend: string, activity: string): string =>
  `suara ${place} ${backend} ${activity}`;

/**
 * Whether this device may hold a submission to an activity, of whatever backend. What it is, and whether it still
 * counts, only a client knows. Never throws: where storage is forbidden, nothing is held.
 *
 * @param place - Or something else that is kept under a {@link keepingKey}, such as a draft in a storage of the tab.
 */
export function mayHold(
  activity: string,
  place = 'device',
  storage: 'localStorage' | 'sessionStorage' = 'localStorage',
): boolean {
  try {
    return Object.keys(globalThis[storage]).some(
      (key) => key.startsWith(`suara ${place} `) && key.endsWith(` ${activity}`),
    );
  } catch {
    return false;
  }
}
