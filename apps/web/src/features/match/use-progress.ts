import type { MatchRunFieldsFragment } from '@fotfeste/contract';
import { useEffect } from 'react';
import type { UseQueryExecute } from 'urql';

const askEveryMs = 700;

/** Whether a run still waits or works. */
export function isUnderWay(run: Pick<MatchRunFieldsFragment, 'status'>): boolean {
  return run.status === 'QUEUED' || run.status === 'RUNNING';
}

/** Asks again while a run is under way, so that its progress is seen. */
export function useProgress(run: MatchRunFieldsFragment | undefined, again: UseQueryExecute): void {
  const underWay = run !== undefined && isUnderWay(run);
  useEffect(() => {
    if (!underWay) return undefined;
    const timer = setInterval(() => again({ requestPolicy: 'network-only' }), askEveryMs);
    return () => clearInterval(timer);
  }, [again, underWay]);
}
