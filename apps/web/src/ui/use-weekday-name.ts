import { useCallback } from 'react';
import { useLocale } from './use-locale.js';

/** The name of a weekday, 1 being Monday. */
export function useWeekdayName(): (weekday: number) => string {
  const locale = useLocale();
  return useCallback(
    // The fourth of January 2027 is a Monday.
    (weekday) =>
      new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2027, 0, 3 + weekday)),
    [locale],
  );
}
