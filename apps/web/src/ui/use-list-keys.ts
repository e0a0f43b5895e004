import { useEffect, useState } from 'react';
import { positionAfterKey } from './list-position.js';
import { isWriting } from './is-writing.js';

interface Options<Row> {
  readonly onOpen?: ((row: Row) => void) | undefined;
  /** The id of the row that is open; the keyboard goes on from there. */
  readonly selected?: string | undefined;
}

/** j and k move through the rows, Enter opens the one that is marked. Gives the marked position. */
export function useListKeys<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { onOpen, selected }: Options<Row>,
): number | undefined {
  const [moved, setMoved] = useState<number>();
  const opened = rows.findIndex((row) => row.id === selected);
  const position = moved ?? (opened < 0 ? undefined : opened);

  useEffect(() => {
    if (onOpen === undefined) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (isWriting(event) || event.metaKey || event.ctrlKey || event.altKey) return;
      const row = position === undefined ? undefined : rows[position];
      if (event.key === 'Enter' && row !== undefined && !isOnControl(event)) return onOpen(row);
      const next = positionAfterKey(event.key, position, rows.length);
      if (next !== undefined) setMoved(next);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onOpen, position, rows]);

  return position;
}

function isOnControl(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('a, button, summary, [role="tab"]') !== null;
}
