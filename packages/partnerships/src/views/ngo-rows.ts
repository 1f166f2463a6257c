import { compareCodePoints, FIELDS_OF_COMPETENCE } from '@liaison/kernel';
import type { Item, StoredRecord } from '@liaison/kernel';
import type { Activity } from '../domain/activity.ts';
import { countriesOf } from '../domain/coverage.ts';
import type { FieldOffice } from '../domain/field-office.ts';
import type { Ngo } from '../domain/ngo.ts';
import { recordsOf } from '../store/records.ts';
import {
  activitiesPartition,
  activityOwnerPartition,
  coveredPartition,
  dateSortKey,
  nameSortKey,
  ngosPartition,
  partnershipOwnerPartition,
} from './keys.ts';
import { namesRow } from './names-rows.ts';
import { nearRows } from './near-rows.ts';
import { pointsOf, pointsRows } from './points-rows.ts';
import { statisticsRows } from './statistics-rows.ts';

/** Every row that is derived from an NGO with its partnerships and activities; none where the NGO itself is gone. */
export function* ngoRows(records: readonly StoredRecord[], offices: readonly FieldOffice[]): Generator<Item> {
  const [ngo] = recordsOf('Ngo', records);
  if (!ngo) return;
  const partnerships = recordsOf('Partnership', records).sort(byId);
  const activities = recordsOf('Activity', records).sort(byId);
  const points = pointsOf(ngo, activities);
  const titles = new Map(activities.map(({ id, title }) => [id, title]));
  yield* listRows(ngo);
  yield* coveredRows(ngo, activities, offices);
  yield namesRow(ngo);
  yield* statisticsRows(ngo, partnerships);
  yield* pointsRows(points);
  for (const office of offices) yield* nearRows(office, points, titles);
  for (const { id } of partnerships) yield { pk: partnershipOwnerPartition(id), sk: ngo.id };
  for (const { id, startsOn } of activities) {
    yield { pk: activityOwnerPartition(id), sk: ngo.id };
    yield { pk: activitiesPartition(ngo.id), sk: dateSortKey(startsOn, id) };
  }
}

/** Rows that hold several records must come out alike, in whatever order the records were read. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareCodePoints(a.id, b.id);
}

function* listRows({ id, name, fieldsOfCompetence, headquarters }: Ngo): Generator<Item> {
  const country = headquarters?.country ?? null;
  for (const field of [null, ...fieldsOfCompetence]) {
    for (const seat of country === null ? [null] : [null, country]) {
      yield { pk: ngosPartition(field, seat), sk: nameSortKey(name, id) };
    }
  }
}

function* coveredRows(ngo: Ngo, activities: readonly Activity[], offices: readonly FieldOffice[]): Generator<Item> {
  for (const field of [null, ...FIELDS_OF_COMPETENCE]) {
    const countries = countriesOf(ngo, activities, field);
    if (countries.length === 0) continue;
    for (const office of offices) {
      const covered = countries.filter((country) => office.countriesCovered.includes(country));
      if (covered.length === 0) continue;
      yield { pk: coveredPartition(office.id, field), sk: nameSortKey(ngo.name, ngo.id), c: covered.join(' ') };
    }
  }
}
