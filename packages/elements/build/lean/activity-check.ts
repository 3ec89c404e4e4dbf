// What the browser files have in place of the client's check of a definition, see `bundle.ts`: an element asks for one
// through the client only where the page gives it a client or a kind of backend, and the check comes then.

/** Checks as the client does, once that is here. */
export const checkActivity = async (value: unknown, id: string) =>
  (await import('../../../client/src/activity-check.ts')).checkActivity(value, id);
