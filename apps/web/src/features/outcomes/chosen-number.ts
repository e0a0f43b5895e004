import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { type CountedMeasure, countedMeasures } from './counted-measures.js';

/** A number of the table whose people are looked at. */
export interface ChosenNumber {
  readonly year: number;
  readonly measure: CountedMeasure;
}

/** The number in the address (`people=2026-EXITS`), and how to choose one; its list starts on the first page. */
export function useChosenNumber(): readonly [ChosenNumber | undefined, (chosen: ChosenNumber | undefined) => void] {
  const [params, setParams] = useSearchParams();
  const choose = useCallback(
    (chosen: ChosenNumber | undefined) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          next.delete('after');
          if (chosen === undefined) next.delete('people');
          else next.set('people', `${chosen.year}-${chosen.measure}`);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [readChosenNumber(params.get('people') ?? undefined), choose];
}

/** Reads `2026-EXITS`; what is no number of the table is nothing. */
export function readChosenNumber(value: string | undefined): ChosenNumber | undefined {
  const parts = /^(\d{4})-([A-Z_]+)$/.exec(value ?? '');
  const measure = countedMeasures.find(({ code }) => code === parts?.[2])?.code;
  return parts === null || measure === undefined ? undefined : { year: Number(parts[1]), measure };
}
