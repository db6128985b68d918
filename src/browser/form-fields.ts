/** A control whose content a person makes. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const leftOut = new Set(['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image']);

/** The controls of a form that a person writes or chooses in, by a key that is the same after a reload. */
export function fieldsOf(form: HTMLFormElement): Map<string, Field> {
  const fields = new Map<string, Field>();
  const seen = new Map<string, number>();
  for (const element of Array.from(form.elements)) {
    if (
      !(
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement
      )
    )
      continue;
    if (!element.name || leftOut.has(element.type)) continue;
    const choice = element.type === 'radio' || element.type === 'checkbox' ? `=${element.value}` : '';
    const name = element.name + choice;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    fields.set(`${name}#${count}`, element);
  }
  return fields;
}

/** True for what is ticked. */
export const isTick = (field: Field): field is HTMLInputElement =>
  field.type === 'radio' || field.type === 'checkbox';

/** True for what is chosen and not written: a tick, or one of a list. */
export const isChoice = (field: Field): boolean => isTick(field) || field instanceof HTMLSelectElement;

/** What stands in a control now. */
export function contentOf(field: Field): string {
  if (isTick(field)) return field.checked ? '1' : '';
  if (field instanceof HTMLSelectElement)
    return Array.from(field.selectedOptions, (option) => option.value).join('\n');
  return field.value;
}

/** What the server wrote into a control. */
export function writtenOf(field: Field): string {
  if (isTick(field)) return field.defaultChecked ? '1' : '';
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  const written = Array.from(field.options).filter((option) => option.defaultSelected);
  // Without one the browser chooses the first.
  if (written.length === 0 && !field.multiple) return field.options[0]?.value ?? '';
  return written.map((option) => option.value).join('\n');
}

/**
 * Asks the browser not to fill a control by itself when the page is shown again: what it remembers can be older than what
 * was saved or typed since, and on a shared tablet it can be another person's.
 */
export function leaveToDrafts(field: Field): void {
  if (!field.hasAttribute('autocomplete')) field.setAttribute('autocomplete', 'off');
}

/** Puts a value into a control. */
export function putValue(field: Field, value: string): void {
  if (isTick(field)) field.checked = value === '1';
  else if (field instanceof HTMLSelectElement) {
    const chosen = value.split('\n');
    for (const option of Array.from(field.options)) option.selected = chosen.includes(option.value);
  } else field.value = value;
}

/** Says that a value is what the server has now, without touching what stands in the control. */
export function putDefault(field: Field, value: string): void {
  const now = contentOf(field);
  if (isTick(field)) field.defaultChecked = value === '1';
  else if (field instanceof HTMLSelectElement) {
    const chosen = value.split('\n');
    for (const option of Array.from(field.options)) option.defaultSelected = chosen.includes(option.value);
  } else field.defaultValue = value;
  if (contentOf(field) !== now) putValue(field, now);
}
