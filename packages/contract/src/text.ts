import * as z from 'zod/mini';

/** `code`s that a schema check of ours gives an issue; see {@link fieldIssues}. */
const because = (code: string) => ({ error: code, params: { code } });

// C0 and C1 controls, except newline and tab, which a person may type in a long text.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/; // eslint-disable-line no-control-regex -- refusing them is the point
const lineBreaks = /[\n\t\u2028\u2029]/;
// Overrides that make a line read differently from what it says (Trojan Source, CVE-2021-42574).
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * Text a person typed, of several lines. Normalised to NFC, so that the same words are the same bytes.
 *
 * @param max - Longest text in UTF-16 units, the unit of HTML's `maxlength`.
 * @returns A schema that refuses lone surrogates and control characters other than newline and tab.
 */
export const longText = (max: number) =>
  z.string().check(
    z.refine((text: string) => text.isWellFormed(), { ...because('malformed-text'), abort: true }),
    z.overwrite((text) => text.normalize('NFC')),
    z.maxLength(max),
    z.refine((text: string) => !controls.test(text), because('control-character')),
  );

/** As {@link longText}, of one line; also refuses bidirectional overrides, which spoof names in lists. */
export const lineText = (max: number) =>
  longText(max).check(
    z.refine(
      (text: string) => !lineBreaks.test(text) && !bidiControls.test(text),
      because('control-character'),
    ),
  );

/** Name of an activity, option, question or kind inside URLs and files: `taman-kota`. At most 64 characters. */
export const Slug = z.string().check(
  z.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/),
  // The only slug that every object seems to have already.
  z.refine((slug: string) => slug !== 'constructor', because('reserved-name')),
);

/** Language tag (BCP 47), e.g. `id`, `jv`, `ms-Arab`. */
export const Language = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), z.maxLength(35));

/** The same words in several languages: `{ "id": "Taman", "en": "Park" }`. Plain text, never markup. */
export const Words = z.record(Language, longText(10_000));
/** {@inheritDoc (Words:variable)} */
export type Words = z.infer<typeof Words>;

/** Instant with an offset (RFC 3339): `2026-11-24T09:00:00+07:00` or `…Z`. */
export const Instant = z.iso.datetime({ offset: true });

/** Day of the calendar (ISO 8601): `2026-11-24`. */
export const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Length of time in days, weeks, months or years (ISO 8601): `P30D`, `P2Y`. */
export const Period = z
  .string()
  .check(z.regex(/^P(?!$)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?$/));

/** Web address a person may follow. */
export const WebAddress = z.string().check(
  z.maxLength(2048),
  z.regex(/^https?:\/\/[^\s]+$/),
  z.refine((url: string) => URL.canParse(url), because('not-an-address')),
);

/** Hash of an activity's canonical definition: `sha256-` and 43 characters of base64url. */
export const Version = z.string().check(z.regex(/^sha256-[A-Za-z0-9_-]{43}$/));
