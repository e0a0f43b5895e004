/** The row that a key of the list leads to: j down, k up, staying within the list. `undefined` for other keys. */
export function positionAfterKey(key: string, position: number | undefined, length: number): number | undefined {
  if (length === 0) return undefined;
  if (key === 'j') return Math.min((position ?? -1) + 1, length - 1);
  if (key === 'k') return Math.max((position ?? length) - 1, 0);
  return undefined;
}
