/** What stands in a text control, trimmed; `undefined` where that is nothing. */
export function textOf(data: FormData, name: string): string | undefined {
  const value = data.get(name);
  return (typeof value === 'string' && value.trim()) || undefined;
}
