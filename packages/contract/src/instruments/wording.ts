import type { Definition } from '../activity.ts';
import type { Words } from '../text.ts';

/** The block of a rating. */
export type Rating = Extract<Definition, { kind: 'rating' }>['rating'];

/** What an instrument fills in. */
export type Instrument = (service: Words) => Partial<Rating>;

/** The same words in Indonesian and English, and in Arabic where an instrument has it. */
export const words = (id: string, en: string, ar?: string): Words =>
  ar === undefined ? { id, en } : { id, en, ar };

/** Wording with a place for the name of the service, in both languages. */
export const about = (service: Words, id: (name: string) => string, en: (name: string) => string) =>
  words(id(service['id'] ?? 'layanan ini'), en(service['en'] ?? service['id'] ?? 'this service'));
