import { addDays, localDate, weekdayOf, yearOf, type LocalDate } from '@fotfeste/kernel';

/**
 * Easter Sunday of a year of the Gregorian calendar, by the method that J. M. Oudin published in 1940: the paschal full
 * moon from the golden number and the century, then the Sunday after it.
 */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moonShift = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const lateMoon = Math.floor(moonShift / 28) * (1 - Math.floor(29 / (moonShift + 1)) * Math.floor((21 - golden) / 11));
  const moon = moonShift - lateMoon;
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const fromMarch = 28 + moon - weekday;
  return addDays(localDate(`${year}-03-01`), fromMarch - 1);
}

/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension Day and Whit Monday. */
const movingHolidays = [-3, -2, 1, 39, 50];
const fixedHolidays = ['01-01', '05-01', '05-17', '12-25', '12-26'];

/** Whether a day is a public holiday in Norway that is not always a Sunday (lov om helligdager section 2; 1 and 17 May). */
export function isHoliday(date: LocalDate): boolean {
  if (fixedHolidays.includes(date.slice(5))) return true;
  const easter = easterSunday(yearOf(date));
  return movingHolidays.some((days) => addDays(easter, days) === date);
}

/** Whether people are at work on a day: Monday to Friday, no holiday. */
export const isWorkingDay = (date: LocalDate): boolean => weekdayOf(date) <= 5 && !isHoliday(date);

/** The date some working days later; the first one counted is the day after `date`. */
export function addWorkingDays(date: LocalDate, days: number): LocalDate {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
