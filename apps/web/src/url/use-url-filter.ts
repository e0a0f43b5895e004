import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type FilterOf, type FilterShape, readFilter, writeFilter } from './filter-codec.js';

/** A filter that lives in the address, so that it can be sent to a colleague and survives going back. */
export function useUrlFilter<Shape extends FilterShape>(
  shape: Shape,
): readonly [FilterOf<Shape>, (changes: FilterOf<Shape>) => void] {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => readFilter(shape, params), [shape, params]);
  const change = useCallback(
    (changes: FilterOf<Shape>) => setParams((current) => writeFilter(shape, current, changes), { replace: true }),
    [shape, setParams],
  );
  return [filter, change];
}
