import type { ActivityFact, Dataset } from '@liaison/data/dataset';
import { metresBetween, shiftDay } from '../../reference/shared.ts';
import type { Point } from '../../reference/shared.ts';
import type { Random } from '../../support/random.ts';

export const DAY_KINDS = [
  'none',
  'before all',
  'day before first',
  'first day',
  'inside',
  'last day',
  'day after last',
  'after all',
] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** A day of the kind asked for, around the days of an activity that is near the point where there is one. */
export function dayOfKind(
  kind: DayKind,
  dataset: Dataset,
  near: { readonly point: Point; readonly field: string | null; readonly withinKm: number },
  random: Random,
): string | null {
  if (kind === 'none') return null;
  const dated = dataset.activities.flatMap((activity) => {
    const { startDate, endDate } = activity;
    return startDate !== null && endDate !== null && isPlacedByNgo(activity) ? [{ activity, startDate, endDate }] : [];
  });
  if (kind === 'before all') return shiftDay(least(dated.map(({ startDate }) => startDate)), -1);
  if (kind === 'after all')
    return shiftDay(
      least(
        dated.map(({ endDate }) => endDate),
        -1,
      ),
      1,
    );
  const close = dated.filter(({ activity }) => isNear(activity, near));
  const { startDate, endDate } = random.pick(close.length > 0 ? close : dated);
  if (kind === 'day before first') return shiftDay(startDate, -1);
  if (kind === 'first day') return startDate;
  if (kind === 'last day') return endDate;
  if (kind === 'day after last') return shiftDay(endDate, 1);
  const days = (Date.parse(endDate) - Date.parse(startDate)) / 86_400_000;
  return shiftDay(startDate, random.below(days + 1));
}

function isPlacedByNgo({ organizationType, latitude, locationPrecision }: ActivityFact): boolean {
  return organizationType === 'NGO' && latitude !== null && locationPrecision === 'PLACE_NAME';
}

function isNear(
  { latitude, longitude, fieldsOfCompetence }: ActivityFact,
  { point, field, withinKm }: { readonly point: Point; readonly field: string | null; readonly withinKm: number },
): boolean {
  if (latitude === null || longitude === null) return false;
  if (field !== null && !fieldsOfCompetence.includes(field)) return false;
  return metresBetween(point, { latitude, longitude }) <= withinKm * 1000;
}

function least(days: readonly string[], sign: 1 | -1 = 1): string {
  const [first] = days.toSorted((a, b) => (a < b ? -sign : sign));
  if (first === undefined) throw new Error('No activity is dated.');
  return first;
}
