import type { ImportStatus } from '@fotfeste/contract';
import { useEffect } from 'react';
import type { UseQueryExecute } from 'urql';

const askEveryMs = 1000;

/** Whether an import still waits or reads. */
export function isUnderWay({ status }: { readonly status: ImportStatus }): boolean {
  return status === 'QUEUED' || status === 'RUNNING';
}

/** Asks again while an import is under way, so that its progress is seen. */
export function useJobProgress(underWay: boolean, again: UseQueryExecute): void {
  useEffect(() => {
    if (!underWay) return undefined;
    const timer = setInterval(() => again({ requestPolicy: 'network-only' }), askEveryMs);
    return () => clearInterval(timer);
  }, [again, underWay]);
}
