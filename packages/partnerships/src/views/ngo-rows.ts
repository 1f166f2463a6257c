import { compareCodePoints } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import { decodeRecords } from '@liaison/kernel/record';
import type { StoredRecord } from '@liaison/kernel/record';
import type { Item } from '@liaison/kernel/table';
import type { Activity } from '../domain/activity.ts';
import { countriesOf } from '../domain/coverage.ts';
import type { FieldOffice } from '../domain/field-office.ts';
import type { Ngo } from '../domain/ngo.ts';
import { isOwnedKind, ngoOfPartition, ownerPartition } from '../record-keys.ts';
import { ACTIVITY, decodeAll, NGO, PARTNERSHIP } from '../records.ts';
import {
  activitiesPartition,
  coveredPartition,
  dateSortKey,
  nameSortKey,
  ngosPartition,
  dayDigits,
  REVIEWS,
  reviewSortKey,
} from './keys.ts';
import { namesRow } from './names-rows.ts';
import { nearRows } from './near-rows.ts';
import { pointsOf, pointsRows } from './points-rows.ts';
import { statisticsRows } from './statistics-rows.ts';

/** All rows of an NGO with its partnerships and activities. If the NGO was deleted, only those that say where records were. */
export function* ngoRows(records: readonly StoredRecord[], offices: readonly FieldOffice[]): Generator<Item> {
  yield* ownerRows(records);
  const [ngo] = decodeAll(NGO, records);
  if (!ngo) return;
  const partnerships = decodeAll(PARTNERSHIP, records).sort(byId);
  const activities = decodeAll(ACTIVITY, records).sort(byId);
  const points = pointsOf(ngo, activities);
  const titles = new Map(activities.map(({ id, title }) => [id, title]));
  yield* listRows(ngo);
  yield* coveredRows(ngo, activities, offices);
  yield namesRow(ngo);
  yield* statisticsRows(ngo, partnerships);
  yield* pointsRows(points);
  for (const office of offices) yield* nearRows(office, points, titles);
  yield* reviewRows(records);
  for (const { id, startsOn } of activities) yield { pk: activitiesPartition(ngo.id), sk: dateSortKey(startsOn, id) };
}

/** Rows that say by id in which NGO's partition a record is: the one for which it was entered, also after a merger or its deletion. */
function* ownerRows(records: readonly StoredRecord[]): Generator<Item> {
  for (const { key, kind, id } of records) {
    const home = ngoOfPartition(key.pk);
    if (isOwnedKind(kind) && home !== null) yield { pk: ownerPartition(kind, id), sk: home };
  }
}

/** A partnership that ends before the day of its review is not reviewed. Each row has the partition of its partnership. */
function* reviewRows(records: readonly StoredRecord[]): Generator<Item> {
  for (const { record, value } of decodeRecords(PARTNERSHIP, records)) {
    const { id, reviewOn, endsOn } = value;
    if (reviewOn === null || (endsOn !== null && endsOn <= reviewOn)) continue;
    const home = ngoOfPartition(record.key.pk);
    yield { pk: REVIEWS, sk: reviewSortKey(reviewOn, id), h: home, ...(endsOn !== null && { t: dayDigits(endsOn) }) };
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
