import type { Submission } from '@suara/contract';
import type { Parcel } from '../types.ts';

/** Names and values of a form, in order; a name may come several times. */
export type Fields = [name: string, value: string][];

/**
 * A submission as a flat form: `activity`, `language`, then the answer, the contact block and for whom the person
 * speaks. The answers to a form's questions go by the questions' own ids; other nested names are joined by a dot.
 * The secret is no part of it.
 */
export function flatten({ id, body }: Omit<Parcel, 'secret'>): Fields {
  const { answer, contact, speaks, activity, language, consent, page } = body as Submission;
  const fields: Fields = [];
  const put = (name: string, value: unknown): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      for (const one of value) put(name, Array.isArray(one) ? one.join(' ') : one);
    } else if (typeof value === 'object') {
      for (const key of Object.keys(value)) {
        const inner = name === 'fields' || name === '' ? key : `${name}.${key}`;
        put(inner, (value as Record<string, unknown>)[key]);
      }
    } else fields.push([name, typeof value === 'string' ? value : JSON.stringify(value)]);
  };
  put('', { id, activity, language, consent, page });
  put('', answer);
  put('contact', contact);
  put('speaks', speaks.for === 'self' ? null : speaks);
  return fields;
}
