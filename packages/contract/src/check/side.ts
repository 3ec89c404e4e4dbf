// Apart from the range: few activities ask low and high scores different things.

/** Whether a score is low or high: the lowest two fifths of a scale, or its highest. */
export function sideOf(
  score: number,
  [min, max]: readonly [number, number],
): 'low' | 'middle' | 'high' {
  const place = (score - min) / (max - min);
  return place <= 0.4 ? 'low' : place >= 0.75 ? 'high' : 'middle';
}
