import type { StoredRecord } from '@liaison/kernel/record';
import type { Item } from '@liaison/kernel/table';
import { comparePositions } from '../domain/order.ts';
import { feedbackPosition } from '../domain/programme.ts';
import { ownerPartition } from '../record-keys.ts';
import { decodeAll, PROGRAMME, PROGRAMME_FEEDBACK } from '../records.ts';
import { dateSortKey, feedbackListKey, officeProgrammesPartition, programmesPartition } from './keys.ts';

/** Every row that is derived from a programme with what NGOs say about it. */
export function* programmeRows(records: readonly StoredRecord[]): Generator<Item> {
  const [programme] = decodeAll(PROGRAMME, records);
  if (!programme) return;
  const { id, startsOn, fieldsOfCompetence, countries, fieldOfficeIds } = programme;
  const sk = dateSortKey(startsOn, id);
  for (const field of [null, ...fieldsOfCompetence]) {
    for (const country of [null, ...countries]) yield { pk: programmesPartition(field, country), sk };
    for (const office of new Set(fieldOfficeIds)) yield { pk: officeProgrammesPartition(office, field), sk };
  }
  // Also of withdrawn feedback, for its history.
  for (const one of records) {
    if (one.kind === PROGRAMME_FEEDBACK.name) yield { pk: ownerPartition(PROGRAMME_FEEDBACK.name, one.id), sk: id };
  }
  const feedback = decodeAll(PROGRAMME_FEEDBACK, records).map(feedbackPosition).sort(comparePositions);
  // One row a programme, so that lists of programmes read their feedback together.
  if (feedback.length > 0) yield { ...feedbackListKey(id), i: feedback };
}
