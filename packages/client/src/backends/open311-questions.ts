// What an Open311 endpoint asks, as an activity; and the answers to it, as the form it takes.
import type { Activity, Question, Submission, Words } from '@suara/contract';
import { textOf } from './open311-caller.ts';

/** One service of `services.json`, as far as it is read. */
export interface Service {
  service_code: string | number;
  service_name: string;
  description?: string;
  metadata?: boolean | string;
}

interface Attribute {
  code: string;
  variable?: boolean | string;
  datatype?: string;
  required?: boolean | string;
  datatype_description?: string;
  description?: string;
  order?: number | string;
  values?: { key: string | number; name: string }[];
}

/** `services/{service_code}.json`. */
export interface Definition {
  attributes?: Attribute[];
}

/** An activity made of services, and the way back. */
export interface Catalogue {
  activity: Activity;
  /** The body of `POST requests.json`, but for key and jurisdiction. */
  fill(submission: Submission): URLSearchParams;
}

type About = Pick<Activity, 'title' | 'notice' | 'languages' | 'timeZone'>;

/** Ids that the contract allows, each for one code of theirs: codes may hold anything. */
function slugs() {
  const codes = new Map<string, string>();
  return (code: string) => {
    const stem = code
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .slice(0, 56)
      .trim();
    // "x-" where nothing is left, and before "constructor", which is no slug.
    const slug = (stem.replace(/^(constructor)?$/, 'x $1').trim() || 'x').replaceAll(' ', '-');
    let free = slug;
    for (let n = 2; (codes.get(free) ?? code) !== code; n += 1) free = `${slug}-${n}`;
    codes.set(free, code);
    return free;
  };
}

/** How one answer goes back: under which name, and what its options were called. */
interface Way {
  code: string;
  several: boolean;
  keys: Map<string, string>;
}

/** @param id - the name under which the page knows it */
export function catalogue(
  id: string,
  about: About,
  services: readonly Service[],
  definitions: readonly (Definition | undefined)[],
): Catalogue {
  const slug = slugs();
  const codes = new Map<string, string>();
  const ways = new Map<string, Way>();
  const words = (text: string, known: Words = {}): Words =>
    Object.fromEntries(about.languages.map((one) => [one, known[one] ?? text]));
  // What the standard asks of every report.
  const questions: Question[] = [
    {
      kind: 'place',
      id: 'lokasi',
      label: words('Place', { id: 'Lokasi' }),
      required: true,
      position: true,
    },
    {
      kind: 'long-text',
      id: 'uraian',
      label: words('Description', { id: 'Uraian' }),
      required: true,
      maxLength: 4000,
    },
  ];
  const kinds = services.map((service, i) => {
    const code = textOf(service.service_code);
    const kind = slug(code);
    codes.set(kind, code);
    const attributes = (definitions[i]?.attributes ?? [])
      .filter(({ variable }) => String(variable) !== 'false')
      .sort((a, b) => Number(a.order) - Number(b.order));
    const asked = attributes.map((attribute) => {
      const { question, way } = questionOf(attribute, slug(`${kind}-${attribute.code}`), words);
      ways.set(question.id, way);
      questions.push(question);
      return question.id;
    });
    return {
      id: kind,
      label: words(service.service_name),
      ...(service.description && { hint: words(service.description) }),
      questions: ['lokasi', 'uraian', ...asked],
    };
  });
  const activity: Activity = {
    ...about,
    id,
    kind: 'feedback',
    // Nothing of theirs names a wording; none is sent to them either.
    version: 'sha256-'.padEnd(50, 'A'),
    state: 'open',
    opens: '1970-01-01T00:00:00Z',
    closes: null,
    feedback: {
      changes: 'never',
      level: 'anyone',
      results: 'never',
      k: 5,
      kinds,
      questions,
      anonymous: false,
      confidential: false,
      contact: { fields: ['name', 'email', 'phone'], required: [] },
      speaks: ['self'],
      review: false,
    },
  };
  return { activity, fill: (submission) => fill(submission, codes, ways) };
}

const kindOf: Record<string, 'number' | 'date' | 'long-text' | 'choice' | 'choices'> = {
  number: 'number',
  datetime: 'date',
  text: 'long-text',
  singlevaluelist: 'choice',
  multivaluelist: 'choices',
};

function questionOf(
  attribute: Attribute,
  id: string,
  words: (text: string) => Words,
): { question: Question; way: Way } {
  const slug = slugs();
  const keys = new Map<string, string>();
  const kind = kindOf[attribute.datatype ?? ''] ?? 'text';
  const options = (attribute.values ?? []).map(({ key, name }) => {
    const option = slug(String(key));
    keys.set(option, String(key));
    return { id: option, label: words(name) };
  });
  const base = {
    id,
    label: words(attribute.description ?? attribute.code),
    required: String(attribute.required) === 'true',
    ...(attribute.datatype_description && { hint: words(attribute.datatype_description) }),
  };
  const way = { code: attribute.code, several: kind === 'choices', keys };
  if (kind === 'choice' || kind === 'choices') return { question: { kind, ...base, options }, way };
  return { question: kind === 'number' ? { kind, ...base, step: 1e-6 } : { kind, ...base }, way };
}

interface Place {
  text: string;
  position?: { latitude: number; longitude: number };
}

function fill(
  { answer, contact }: Submission,
  codes: ReadonlyMap<string, string>,
  ways: ReadonlyMap<string, Way>,
): URLSearchParams {
  const form = new URLSearchParams();
  const put = (name: string, value: unknown) => textOf(value) && form.append(name, textOf(value));
  const { kind, fields } = answer as { kind: string; fields: Record<string, unknown> };
  put('service_code', codes.get(kind) ?? kind);
  const place = fields['lokasi'] as Place | undefined;
  put('address_string', place?.text);
  put('lat', place?.position?.latitude);
  put('long', place?.position?.longitude);
  put('description', fields['uraian']);
  const [firstName, ...lastName] = contact?.name?.split(/\s+/) ?? [];
  put('first_name', firstName);
  put('last_name', lastName.join(' '));
  put('email', contact?.email);
  put('phone', contact?.phone);
  for (const [id, { code, several, keys }] of ways) {
    for (const one of [fields[id] ?? []].flat()) {
      const text = textOf(one);
      put(`attribute[${code}]${several ? '[]' : ''}`, keys.get(text) ?? text);
    }
  }
  return form;
}
