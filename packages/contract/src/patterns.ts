// What a text may look like: apart from the schemas, for what checks without loading any.

// C0 and C1 controls, except newline and tab, which a person may type in a long text.
export const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/; // eslint-disable-line no-control-regex -- refusing them is the point
export const lineBreaks = /[\n\t\u2028\u2029]/;
// Overrides that make a line read differently from what it says (Trojan Source, CVE-2021-42574).
export const bidiControls = /[\u202a-\u202e\u2066-\u2069]/;

/** The form of a slug, apart from the one that is reserved. */
export const slugForm = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

export const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
export const phoneForm = /^\+?[0-9][0-9 ().-]{4,30}$/;

/** A random UUID (version 4) in lower case. */
export const submissionIdForm =
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** 32 bytes in base64url: the last character holds four bits. */
export const secretForm = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;

/** A day of the calendar, of any month. */
export const dayForm = /^\d{4}-\d{2}-\d{2}$/;

export const webAddressForm = /^https?:\/\/[^\s]+$/;

/** Eleven Crockford base 32 characters and a check character, in groups of four. */
export const receiptCodeForm =
  /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}[0-9A-HJKMNP-TV-Z*~$=U]$/;

/** Longest texts, in UTF-16 units. */
export const longest = {
  name: 200,
  email: 254,
  phone: 32,
  address: 500,
  place: 500,
  answer: 20_000,
  url: 2048,
};
