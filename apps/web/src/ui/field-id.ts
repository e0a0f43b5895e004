/**
 * The id of the control for an input field, so that a refusal can link to it. List positions are left out:
 * `tasks[2].title` and `tasks.0.title` are both found at the list, `tasks`.
 */
export function fieldId(field: string): string {
  const name = field.replace(/^input\.|^content\./, '').split(/[.[]/)[0];
  return `field-${name ?? field}`;
}
