import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { addressParams } from './address-params.js';
import { type FilterOf, type FilterShape, readFilter, writeFilter } from './filter-codec.js';

/** A filter that lives in the address, so that it can be sent to a colleague and survives going back. */
export function useUrlFilter<Shape extends FilterShape>(
  shape: Shape,
): readonly [FilterOf<Shape>, (changes: FilterOf<Shape>) => void] {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => readFilter(shape, params), [shape, params]);
  const change = useCallback(
    (changes: FilterOf<Shape>) => setParams(() => writeFilter(shape, addressParams(), changes), { replace: true }),
    [shape, setParams],
  );
  return [filter, change];
}
