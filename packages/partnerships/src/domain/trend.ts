import type { Day } from '@liaison/kernel/values';
import { partnershipsWhere } from './statistics.ts';
import type { CountedNgo, PartnershipFilter } from './statistics.ts';

const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;
export type Interval = keyof typeof MONTHS;

/** Points of one series. */
export const LONGEST_TREND = 600;

export interface TrendPoint {
  readonly on: Day;
  readonly inForceCount: number;
  readonly startedCount: number;
  readonly endedCount: number;
}

/** The first days of calendar intervals from one day to another, both included; null if there are more than 600. */
export function intervalsBetween(from: Day, to: Day, interval: Interval): Day[] | null {
  const days: Day[] = [];
  for (let month = firstIntervalFrom(from, interval); ; month += MONTHS[interval]) {
    const day = firstDayOf(month);
    if (day === null || day > to) return days;
    if (days.length === LONGEST_TREND) return null;
    days.push(day);
  }
}

/** For each first day of an interval: partnerships in force on it, and those that start or end within the interval. */
export function countTrend(
  ngos: Iterable<CountedNgo>,
  { days, interval, where }: { days: readonly Day[]; interval: Interval; where: PartnershipFilter },
): TrendPoint[] {
  const starts: Day[] = [];
  const ends: Day[] = [];
  let beganBeforeTheRecords = 0;
  for (const { partnership } of partnershipsWhere(ngos, where)) {
    const { startsOn, endsOn } = partnership;
    if (startsOn === null) beganBeforeTheRecords += 1;
    else starts.push(startsOn);
    if (endsOn !== null) ends.push(endsOn);
  }
  starts.sort();
  ends.sort();
  return days.map((on) => {
    const next = firstDayOf(monthOf(on) + MONTHS[interval]) ?? AFTER_ALL;
    return {
      on,
      // Started on the day or before, less ended on the day or before.
      inForceCount: beganBeforeTheRecords + countBefore(starts, `${on}~`) - countBefore(ends, `${on}~`),
      startedCount: countBefore(starts, next) - countBefore(starts, on),
      endedCount: countBefore(ends, next) - countBefore(ends, on),
    };
  });
}

const AFTER_ALL = '~';

/** Months since the year 0. */
function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** Null after the last year that a day can be written in. */
function firstDayOf(month: number): Day | null {
  const year = Math.floor(month / 12);
  if (year > 9999) return null;
  return `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

function firstIntervalFrom(from: Day, interval: Interval): number {
  const month = Math.ceil(monthOf(from) / MONTHS[interval]) * MONTHS[interval];
  return firstDayOf(month) === null || (firstDayOf(month) ?? AFTER_ALL) >= from ? month : month + MONTHS[interval];
}

/** How many of the days, which are in order, come before one. */
function countBefore(days: readonly Day[], before: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? AFTER_ALL) < before) low = middle + 1;
    else high = middle;
  }
  return low;
}
