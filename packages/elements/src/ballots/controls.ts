/** Checks the controls of a name whose values are among these, and unchecks the others. */
export function checkControls(
  form: HTMLFormElement,
  name: string,
  values: readonly string[],
): void {
  for (const control of form.querySelectorAll<HTMLInputElement>(
    'input[type="radio"], input[type="checkbox"]',
  )) {
    if (control.name === name) control.checked = values.includes(control.value);
  }
}
