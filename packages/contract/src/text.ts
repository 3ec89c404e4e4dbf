import * as z from 'zod/mini';
import {
  bidiControls,
  controls,
  dayForm,
  lineBreaks,
  longest,
  slugForm,
  webAddressForm,
} from './patterns.ts';
import { versionForm } from './version-form.ts';

/** `code`s that a schema check of ours gives an issue; see {@link fieldIssues}. */
const because = (code: string) => ({ error: code, params: { code } });

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
    // The validator counts characters beyond the first 65 536 as one; HTML, and what is stored, as two.
    z.maxLength(max, { abort: true }),
    z.refine((text: string) => text.length <= max, because('too-long')),
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
  z.regex(slugForm),
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
export const Day = z.string().check(z.regex(dayForm));

/** Length of time in days, weeks, months or years (ISO 8601): `P30D`, `P2Y`. */
export const Period = z
  .string()
  .check(z.regex(/^P(?!$)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?$/));

/** Web address a person may follow. */
export const WebAddress = z.string().check(
  z.maxLength(longest.url),
  z.regex(webAddressForm),
  z.refine((url: string) => URL.canParse(url), because('not-an-address')),
);

/** Hash of an activity's canonical definition: `sha256-` and 43 characters of base64url. */
export const Version = z.string().check(z.regex(versionForm));
