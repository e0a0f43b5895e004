import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { addressParams } from './address-params.js';

/** One value in the address, such as the chosen row; `undefined` takes it away. */
export function useUrlValue(name: string): readonly [string | undefined, (value: string | undefined) => void] {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (value: string | undefined) =>
      setParams(
        () => {
          const next = addressParams();
          if (value === undefined) next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
    [name, setParams],
  );
  return [params.get(name) ?? undefined, set];
}
