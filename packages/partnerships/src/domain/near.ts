import { compareCodePoints, computeDistanceMetres } from '@liaison/kernel/values';
import type { Day, GeoPoint } from '@liaison/kernel/values';
import type { FieldOfCompetence } from '@liaison/vocabulary';

/** The position of an NGO's headquarters, with the fields of the NGO. */
export interface Seat {
  readonly location: GeoPoint;
  readonly fields: readonly FieldOfCompetence[];
}

/** An activity at a place that is known better than its country. */
export interface PlacedActivity {
  readonly id: string;
  readonly location: GeoPoint;
  readonly fields: readonly FieldOfCompetence[];
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}

/** All that can make an NGO count as active near a place. */
export interface NgoPoints {
  readonly ngoId: string;
  /** Null if the headquarters has no coordinates. */
  readonly seat: Seat | null;
  readonly activities: readonly PlacedActivity[];
}

/** Something of an NGO at a distance: its headquarters (`activityId` null) or an activity. */
export interface Proximity {
  readonly ngoId: string;
  readonly metres: number;
  readonly activityId: string | null;
}

/** What a search near a place asks for. */
export interface NearQuery {
  readonly point: GeoPoint;
  /** Null: every field, and none. */
  readonly field: FieldOfCompetence | null;
  readonly metres: number;
  readonly day: Day;
}

/** The whole metres within a radius in kilometres: the largest number of metres whose kilometres do not exceed it. */
export function metresWithin(kilometres: number): number {
  let metres = Math.floor(kilometres * 1000) + 1;
  while (metres / 1000 > kilometres) metres -= 1;
  return metres;
}

/** Nearest first; at equal distance by NGO, and of one NGO the headquarters, then the activity with the lower id. */
export function compareProximity(a: Proximity, b: Proximity): number {
  if (a.metres !== b.metres) return a.metres - b.metres;
  if (a.ngoId !== b.ngoId) return compareCodePoints(a.ngoId, b.ngoId);
  return compareCodePoints(a.activityId ?? '', b.activityId ?? '');
}

/** Activities nearest first, then by id. */
export function compareActivityProximity(a: Proximity, b: Proximity): number {
  return a.metres - b.metres || compareCodePoints(a.activityId ?? '', b.activityId ?? '');
}

export function counts(fields: readonly FieldOfCompetence[], field: FieldOfCompetence | null): boolean {
  return field === null || fields.includes(field);
}

/** The NGOs active near a point, each once with what is nearest of it, in order. */
export function ngosNear(all: Iterable<NgoPoints>, query: NearQuery): Proximity[] {
  const found: Proximity[] = [];
  for (const points of all) {
    let nearest: Proximity | null = null;
    for (const proximity of proximitiesOf(points, query)) {
      if (nearest === null || compareProximity(proximity, nearest) < 0) nearest = proximity;
    }
    if (nearest !== null) found.push(nearest);
  }
  return found.sort(compareProximity);
}

/** The activities that run near a point, in order. */
export function activitiesNear(all: Iterable<NgoPoints>, query: NearQuery): Proximity[] {
  const found: Proximity[] = [];
  for (const points of all) {
    for (const proximity of proximitiesOf(points, query)) if (proximity.activityId !== null) found.push(proximity);
  }
  return found.sort(compareActivityProximity);
}

function* proximitiesOf(
  { ngoId, seat, activities }: NgoPoints,
  { point, field, metres: radius, day }: NearQuery,
): Generator<Proximity> {
  if (seat !== null && counts(seat.fields, field)) {
    const metres = computeDistanceMetres(point, seat.location);
    if (metres <= radius) yield { ngoId, metres, activityId: null };
  }
  for (const { id, location, fields, startsOn, endsOn } of activities) {
    if (!counts(fields, field)) continue;
    if ((startsOn !== null && day < startsOn) || (endsOn !== null && day > endsOn)) continue;
    const metres = computeDistanceMetres(point, location);
    if (metres <= radius) yield { ngoId, metres, activityId: id };
  }
}
