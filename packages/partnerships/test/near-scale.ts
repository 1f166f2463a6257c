import type { Item } from '@liaison/kernel/table';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import { generateActivities, generateNgos, readFacts } from '@liaison/data';
import type { NgoPoints, PlacedActivity } from '../src/domain/near.ts';
import { nearPartition } from '../src/views/keys.ts';
import { nearRows } from '../src/views/near-rows.ts';
import type { Centre } from '../src/views/near-rows.ts';
import { bucketOf } from '../src/views/buckets.ts';

const SEED = 2026;

/** The field that is asked for; the other question is for any field. */
export const SAMPLED_FIELD = 'CULTURE';

const facts = readFacts();

/** Twelve offices: those of the largest and of the emptiest surroundings, and some between. */
export const SAMPLED_OFFICES: readonly Centre[] = [
  'unesco-abuja',
  'unesco-apia',
  'unesco-bangkok',
  'unesco-beijing',
  'unesco-brussels',
  'unesco-cairo',
  'unesco-dakar',
  'unesco-montevideo',
  'unesco-nairobi',
  'unesco-new-delhi',
  'unesco-san-jose',
  'unesco-venice',
].flatMap((id) => {
  const office = facts.fieldOffices.find((one) => one.id === id);
  return office ? [{ id, location: { latitude: office.latitude, longitude: office.longitude } }] : [];
});

/** Rows of the near index for examples of any number, NGO by NGO: those that answer the sampled questions. */
export function* sampledRows(count: number, days: readonly string[]): Generator<Item> {
  const fields = [null, SAMPLED_FIELD] as const;
  const buckets = new Set(days.map(bucketOf));
  const partitions = new Set(
    SAMPLED_OFFICES.flatMap(({ id }) =>
      fields.flatMap((field) => [...buckets].map((bucket) => nearPartition(id, field, bucket))),
    ),
  );
  for (const { points, titles } of examplePoints(count)) {
    for (const office of SAMPLED_OFFICES) {
      for (const row of nearRows(office, points, titles, fields)) if (partitions.has(row.pk)) yield row;
    }
  }
}

interface Example {
  readonly points: NgoPoints & { readonly activities: PlacedActivity[] };
  readonly titles: Map<string, string>;
}

function examplePoints(count: number): Iterable<Example> {
  const ngos = generateNgos({ facts, seed: SEED, count: Math.ceil(count / 8) });
  const examples = new Map<string, Example>();
  for (const { id, latitude, longitude, fieldsOfCompetence } of ngos) {
    const location = latitude === null || longitude === null ? null : { latitude, longitude };
    const seat = location && { location, fields: fieldsOfCompetence as FieldOfCompetence[] };
    examples.set(id, { points: { ngoId: id, seat, activities: [] }, titles: new Map() });
  }
  for (const activity of generateActivities({ facts, seed: SEED, count, ngos })) {
    const { id, title, latitude, longitude, locationPrecision, fieldsOfCompetence } = activity;
    const example = examples.get(activity.ngoId ?? '');
    if (!example || latitude === null || longitude === null || locationPrecision !== 'PLACE_NAME') continue;
    const fields = fieldsOfCompetence as FieldOfCompetence[];
    const { startDate: startsOn, endDate: endsOn } = activity;
    example.points.activities.push({ id, location: { latitude, longitude }, fields, startsOn, endsOn });
    example.titles.set(id, title);
  }
  return examples.values();
}
