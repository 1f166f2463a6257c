import type { Day } from '@liaison/kernel/values';

const LEAP_DAY = '02-29';

/** The same day a year earlier; for 29 February, the 28th. */
export function aYearBefore(day: Day): Day {
  const year = String(Math.max(1, Number(day.slice(0, 4)) - 1)).padStart(4, '0');
  const date = day.slice(5);
  return `${year}-${date === LEAP_DAY ? '02-28' : date}`;
}
