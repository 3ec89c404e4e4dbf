import type { Definition } from '../activity.ts';
import { a11 } from './a11.ts';
import { a11v2, a11v2Radio } from './a11-v2.ts';
import { govuk } from './govuk.ts';
import { skm } from './skm.ts';
import type { Instrument, Rating } from './wording.ts';

const instruments: Record<NonNullable<Rating['instrument']>, Instrument> = {
  skm,
  a11,
  'a11-v2': a11v2,
  'a11-v2-radio': a11v2Radio,
  govuk,
};

/**
 * Fills in the official wording of the questionnaire that a definition names by `rating.instrument`: its questions,
 * comment, profile and formula. What the definition says itself stays. A definition that names none is returned as it
 * is.
 */
export function expandInstrument(definition: Definition): Definition {
  if (definition.kind !== 'rating' || !definition.rating.instrument) return definition;
  const { rating } = definition;
  const filled = instruments[definition.rating.instrument](rating.service ?? {});
  return { ...definition, rating: { ...filled, ...rating } };
}
