/** Moves the reading to the first field that lacks something, once the messages are drawn. */
export function focusFirstError(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    const field = form?.querySelector('[aria-invalid="true"], .aksel-fieldset--error');
    if (field instanceof HTMLElement) field.focus();
  });
}
