import type { ActivityFact, Dataset, NgoFact } from '@liaison/data/dataset';
import { byCodePoint, metresBetween, runsOn } from './shared.ts';
import type { Point } from './shared.ts';

export interface NearRequest {
  readonly field: string | null;
  readonly withinKm: number;
  /** The day asked for, or the day of the question. */
  readonly on: string;
}

export interface NearNgo {
  readonly id: string;
  readonly distanceKm: number;
  readonly basis: 'HEADQUARTERS' | 'ACTIVITY';
  readonly activity: { readonly id: string; readonly title: string } | null;
}

export interface NearActivity {
  readonly id: string;
  readonly distanceKm: number;
}

/** The NGOs that are active near the point: each once, by its nearest basis. */
export function ngosNearPoint(dataset: Dataset, point: Point, request: NearRequest): NearNgo[] {
  const activities = Map.groupBy(
    dataset.activities.filter(({ organizationType }) => organizationType === 'NGO'),
    ({ ngoId }) => ngoId,
  );
  const found = dataset.ngos.flatMap((ngo) => {
    const bases = basesOf(ngo, activities.get(ngo.id) ?? [], point, request);
    const nearest = bases.sort(nearestBasisFirst)[0];
    return nearest ? [{ id: ngo.id, ...nearest }] : [];
  });
  found.sort((a, b) => a.metres - b.metres || byCodePoint(a.id, b.id));
  return found.map(({ id, metres, activity }) => ({
    id,
    distanceKm: metres / 1000,
    basis: activity ? 'ACTIVITY' : 'HEADQUARTERS',
    activity: activity && { id: activity.id, title: activity.title },
  }));
}

/** The activities of NGOs that run near the point. */
export function activitiesNearPoint(dataset: Dataset, point: Point, request: NearRequest): NearActivity[] {
  const found = dataset.activities.flatMap((activity) => {
    if (activity.organizationType !== 'NGO') return [];
    const metres = metresToActivity(activity, point, request);
    return metres === null ? [] : [{ id: activity.id, metres }];
  });
  found.sort((a, b) => a.metres - b.metres || byCodePoint(a.id, b.id));
  return found.map(({ id, metres }) => ({ id, distanceKm: metres / 1000 }));
}

interface Basis {
  readonly metres: number;
  readonly activity: ActivityFact | null;
}

function basesOf(ngo: NgoFact, activities: readonly ActivityFact[], point: Point, request: NearRequest): Basis[] {
  const bases: Basis[] = [];
  const { latitude, longitude } = ngo;
  if (latitude !== null && longitude !== null && hasField(ngo, request.field)) {
    const metres = metresBetween(point, { latitude, longitude });
    if (isWithin(metres, request)) bases.push({ metres, activity: null });
  }
  for (const activity of activities) {
    const metres = metresToActivity(activity, point, request);
    if (metres !== null) bases.push({ metres, activity });
  }
  return bases;
}

/** At equal distance the headquarters, then the activity with the lower id. */
function nearestBasisFirst(a: Basis, b: Basis): number {
  if (a.metres !== b.metres) return a.metres - b.metres;
  if (!a.activity || !b.activity) return a.activity ? 1 : -1;
  return byCodePoint(a.activity.id, b.activity.id);
}

/** Metres from the point, or null where the activity does not count: other field, not running, not placed, too far. */
function metresToActivity(activity: ActivityFact, point: Point, request: NearRequest): number | null {
  const { latitude, longitude, locationPrecision } = activity;
  if (latitude === null || longitude === null) return null;
  if (locationPrecision === null || locationPrecision === 'COUNTRY_CAPITAL') return null;
  if (!hasField(activity, request.field)) return null;
  if (!runsOn(request.on, activity.startDate, activity.endDate)) return null;
  const metres = metresBetween(point, { latitude, longitude });
  return isWithin(metres, request) ? metres : null;
}

function hasField(record: { readonly fieldsOfCompetence: readonly string[] }, field: string | null): boolean {
  return field === null || record.fieldsOfCompetence.includes(field);
}

function isWithin(metres: number, request: NearRequest): boolean {
  return metres / 1000 <= request.withinKm;
}
