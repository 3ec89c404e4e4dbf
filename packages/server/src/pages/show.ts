// What a page shows is put together here, from the public routes.
import type { Activity, ActivityOf } from '@suara/contract';
import type { Context, Here } from '../context.ts';
import { type FormPage, formPage, restingPage, type Unseen } from './form/form-page.ts';
import { acceptedLanguages, chooseLanguage } from './languages.ts';
import { type Reader, readerOf } from './reader.ts';
import type { Figures } from './views/results.ts';
import type { Tokens } from './token.ts';
import { type Typed, typedOf } from './form/typed.ts';
import type { Holder, Wire } from './wire.ts';
import { base64urlnopad } from '@scure/base';

/** What the pages work with. */
export interface Pages {
  readonly context: Context;
  readonly wire: Wire;
  readonly tokens: Tokens;
}

/** The reader of an activity's page: by `?lang=`, else by what the browser asks for. */
export function readerFor(
  c: Here,
  { languages, timeZone }: Pick<Activity, 'languages' | 'timeZone'>,
): Reader {
  const accepted = acceptedLanguages(c.req.header('accept-language'));
  return readerOf(chooseLanguage(languages, c.req.query('lang'), accepted), timeZone);
}

/** The reader of a page that belongs to no activity: in one of the languages in which anything is asked here. */
export function readerForAny(c: Here, { activities }: Context): Reader {
  const all = [...activities.values()].map(({ definition }) => definition);
  const languages = [...new Set(all.flatMap((one) => one.languages))];
  const [first] = all; // one server, one agency
  const reader = readerFor(c, { languages, timeZone: first?.timeZone ?? 'UTC' });
  return first ? { ...reader, site: { notice: first.notice, languages } } : reader;
}

function newId({ random }: Context): string {
  const bytes = random(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A new name and owner for what will be sent from a page. */
export function newUnseen({ context, tokens }: Pages, { id: activity, version }: Activity): Unseen {
  const id = newId(context);
  const secret = base64urlnopad.encode(context.random(new Uint8Array(32)));
  return { id, secret, version, revision: 1, token: tokens.issue(activity, id, context.now()) };
}

/** The same name and owner, in a form that is fresh again. */
export function renewed({ context, tokens }: Pages, activity: Activity, unseen: Unseen): Unseen {
  const token = tokens.issue(activity.id, unseen.id, context.now());
  return { ...unseen, token, version: activity.version };
}

/** The figures that this reader may see. */
export async function figuresOf(
  { wire }: Pages,
  c: Here,
  activity: Activity,
  holder?: Holder,
): Promise<Figures> {
  const got = await wire.results(c, activity.id, holder);
  return got.ok ? { shown: got.body } : { hidden: got.problem };
}

/** Kind of feedback that a form is for; `undefined`: not chosen, or none of those on offer. */
export function kindOf(
  { feedback }: ActivityOf<'feedback'>,
  asked: string | undefined,
): string | undefined {
  const [only] = feedback.kinds;
  if (feedback.kinds.length === 1) return only?.id;
  return feedback.kinds.some(({ id }) => id === asked) ? asked : undefined;
}

/** Whether people can take part, once they say which kind of feedback it is. */
export const lacksKind = (activity: Activity, asked: string | undefined): boolean =>
  activity.kind === 'feedback' &&
  activity.state === 'open' &&
  kindOf(activity, asked) === undefined;

/** What differs from one showing of a form to the next. */
export interface Showing {
  typed?: Typed;
  unseen?: Unseen;
  kind?: string | undefined;
  message?: string;
}

/** The activity's page: its form while it is open. */
export async function showActivity(
  pages: Pages,
  c: Here,
  activity: Activity,
  reader: Reader,
  showing: Showing = {},
) {
  const [results, replies] = await Promise.all([
    figuresOf(pages, c, activity),
    pages.wire.responses(c, activity.id),
  ]);
  const responses = replies.ok ? replies.body : undefined;
  if (activity.state !== 'open') return restingPage({ activity, reader, results, responses });
  const page: FormPage = {
    activity,
    reader,
    typed: showing.typed ?? typedOf(new URLSearchParams()),
    unseen: showing.unseen ?? newUnseen(pages, activity),
    kind: activity.kind === 'feedback' ? kindOf(activity, showing.kind) : undefined,
    message: showing.message,
    results,
    responses,
  };
  return formPage(page);
}
