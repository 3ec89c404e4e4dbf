// Under which keys submissions are remembered: apart, because a page that only paints has to know it as well.

/** Key of one submission in the storage of the tab or the device. */
export const keepingKey = (place: string, backend: string, activity: string): string =>
  `suara ${place} ${backend} ${activity}`;

/**
 * Whether this device may hold a submission to an activity, of whatever backend. What it is, and whether it still
 * counts, only a client knows. Never throws: where storage is forbidden, nothing is held.
 */
export function mayHold(activity: string): boolean {
  const [before, after] = keepingKey('device', '\n', activity).split('\n');
  try {
    return Object.keys(localStorage).some(
      (key) => key.startsWith(before ?? '') && key.endsWith(after ?? ''),
    );
  } catch {
    return false;
  }
}
