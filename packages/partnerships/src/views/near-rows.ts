import { computeDistanceMetres, FIRST_DAY, LAST_DAY } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import type { Item } from '@liaison/kernel/table';
import type { GeoPoint } from '@liaison/kernel/values';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import * as v from 'valibot';
import { envelopeOf } from '../domain/envelope.ts';
import type { Days } from '../domain/envelope.ts';
import { compareProximity, counts } from '../domain/near.ts';
import type { NgoPoints, Proximity } from '../domain/near.ts';
import { inBuckets } from './buckets.ts';
import { dayDigits, nearPartition, nearSortKey, parseNearSortKey } from './keys.ts';

/** How far an office's own index reaches, in metres. */
export const REACH_METRES = 1_000_000;

/** Longer titles are left to the activity's record: rows are charged by size. */
const LONGEST_TITLE_BYTES = 120;

/** An office, as far as distances go. */
export interface Centre {
  readonly id: string;
  readonly location: GeoPoint;
}

interface Candidate extends Proximity, Days {
  readonly fields: readonly FieldOfCompetence[];
}

const ANY_FIELD_AND_EACH = [null, ...FIELDS_OF_COMPETENCE] as const;

/**
 * The rows of one NGO in the near index of one office. For each field (and for any) the envelope over time of its seat
 * and activities, cut at the buckets: on every day exactly one row of the NGO holds, and it is its nearest.
 */
export function* nearRows(
  centre: Centre,
  points: NgoPoints,
  titles: ReadonlyMap<string, string>,
  fields: readonly (FieldOfCompetence | null)[] = ANY_FIELD_AND_EACH,
): Generator<Item> {
  const candidates = candidatesNear(centre, points);
  if (candidates.length === 0) return;
  for (const field of fields) {
    const counted = candidates.filter((candidate) => counts(candidate.fields, field));
    const things = counted.map((thing) => ({ thing, from: thing.from, to: thing.to }));
    for (const { thing, from, to } of envelopeOf(things)) {
      for (const bucket of inBuckets({ from, to })) {
        yield {
          pk: nearPartition(centre.id, field, bucket.name),
          sk: nearSortKey(thing.metres, points.ngoId, bucket.from),
          f: dayDigits(bucket.from),
          t: dayDigits(bucket.to),
          ...(thing.activityId !== null && { a: thing.activityId, ...shortTitle(titles.get(thing.activityId)) }),
        };
      }
    }
  }
}

function candidatesNear({ location: centre }: Centre, { ngoId, seat, activities }: NgoPoints): Candidate[] {
  const candidates: Candidate[] = [];
  if (seat !== null) {
    const metres = computeDistanceMetres(centre, seat.location);
    if (metres <= REACH_METRES) {
      candidates.push({ ngoId, metres, activityId: null, fields: seat.fields, from: FIRST_DAY, to: LAST_DAY });
    }
  }
  for (const { id, location, fields, startsOn, endsOn } of activities) {
    const from = startsOn ?? FIRST_DAY;
    const to = endsOn ?? LAST_DAY;
    if (from > to) continue;
    const metres = computeDistanceMetres(centre, location);
    if (metres <= REACH_METRES) candidates.push({ ngoId, metres, activityId: id, fields, from, to });
  }
  return candidates.sort(compareProximity);
}

function shortTitle(title: string | undefined): { n: string } | object {
  return title !== undefined && Buffer.byteLength(title) <= LONGEST_TITLE_BYTES ? { n: title } : {};
}

const nearItem = v.object({ sk: v.string(), a: v.exactOptional(v.string()), n: v.exactOptional(v.string()) });

/** A row of the near index, with the title if the row has it. */
export interface NearHit extends Proximity {
  readonly title?: string;
}

export function parseNearRow(item: Item): NearHit {
  const { sk, a, n } = v.parse(nearItem, item);
  return { ...parseNearSortKey(sk), activityId: a ?? null, ...(n !== undefined && { title: n }) };
}
