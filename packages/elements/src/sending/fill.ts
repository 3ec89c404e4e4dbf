/** Names and values, as `FormData` lists them. */
export type Entries = readonly (readonly [name: string, value: string])[];

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Puts values back into native controls; a name that has none is emptied. */
export function fillForm(form: HTMLFormElement, entries: Entries): void {
  for (const control of form.querySelectorAll<Control>('input[name], textarea[name]')) {
    const values = entries.filter(([name]) => name === control.name).map(([, value]) => value);
    if (control.type === 'radio' || control.type === 'checkbox') {
      (control as HTMLInputElement).checked = values.includes(control.value);
    } else {
      control.value = values[0] ?? '';
    }
  }
}

/** An answer that was sent, as the entries of the form that it came from. */
export function entriesOf(value: unknown, pointer = '/answer'): [string, string][] {
  if (typeof value === 'boolean') return value ? [[pointer, 'yes']] : [[pointer, 'no']];
  if (typeof value === 'number') return [[pointer, String(value)]];
  if (typeof value === 'string') {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
    const parts = { year, month, day };
    return [
      [pointer, value],
      ...Object.entries(parts).map(([part, text]): [string, string] => [
        `${pointer}/${part}`,
        text ?? '',
      ]),
    ];
  }
  if (Array.isArray(value)) return value.map((one): [string, string] => [pointer, String(one)]);
  if (typeof value !== 'object' || value === null) return [];
  const { text, position } = value as { text?: unknown; position?: unknown };
  if (typeof text === 'string') {
    return [
      [pointer, text],
      ...(position ? [[`${pointer}/position`, JSON.stringify(position)] as [string, string]] : []),
    ];
  }
  return Object.entries(value).flatMap(([key, one]) => entriesOf(one, `${pointer}/${key}`));
}
