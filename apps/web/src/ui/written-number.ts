/** A number as people write it, with comma or point; `undefined` when it is none, `null` when nothing is written. */
export function writtenNumber(written: string): number | null | undefined {
  const text = written.replaceAll(/[\s\u00a0]/g, '').replace(',', '.');
  if (text === '') return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** A number as it is written in a field before it is changed. */
export function numberForField(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value).replace('.', ',');
}
