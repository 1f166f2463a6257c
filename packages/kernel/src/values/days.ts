/** A calendar day, ISO 8601 `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** Days before and after every day that a record can hold; they stand for "not bounded" inside indexes. */
export const FIRST_DAY: Day = '0001-01-01';
export const LAST_DAY: Day = '9999-12-31';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists in the calendar: `2026-02-30` does not. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !DAY.test(value) || value < FIRST_DAY) return false;
  const time = startOf(value);
  // A day that its month does not have becomes a day of the next month.
  return !Number.isNaN(time) && dayAt(time) === value;
}

/** The day in UTC on which the instant falls. */
export function toDay(instant: string): Day {
  return instant.slice(0, 10);
}

/** So many days later, or earlier; at most to the first or last day of all. */
export function addDays(day: Day, days: number): Day {
  const time = startOf(day) + days * DAY_MS;
  if (time < startOf(FIRST_DAY)) return FIRST_DAY;
  if (time > startOf(LAST_DAY)) return LAST_DAY;
  return dayAt(time);
}

/** The day before; the first day of all has none and answers itself. */
export function dayBefore(day: Day): Day {
  return day === FIRST_DAY ? day : addDays(day, -1);
}

/** The day after; the last day of all has none and answers itself. */
export function dayAfter(day: Day): Day {
  return day === LAST_DAY ? day : addDays(day, 1);
}

export function toYear(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Days of UTC all have as many. */
const DAY_MS = 86_400_000;

function startOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayAt(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
