import type { StoredRecord } from '@liaison/kernel/record';
import type { Item } from '@liaison/kernel/table';
import { comparePositions } from '../domain/order.ts';
import { feedbackPosition } from '../domain/programme-feedback.ts';
import { recordsOf } from '../store/records.ts';
import {
  dateSortKey,
  feedbackListKey,
  feedbackOwnerPartition,
  officeProgrammesPartition,
  programmesPartition,
} from './keys.ts';

/** Every row that is derived from a programme with what NGOs say about it. */
export function* programmeRows(records: readonly StoredRecord[]): Generator<Item> {
  const [programme] = recordsOf('Programme', records);
  if (!programme) return;
  const { id, startsOn, fieldsOfCompetence, countries, fieldOfficeIds } = programme;
  const sk = dateSortKey(startsOn, id);
  for (const field of [null, ...fieldsOfCompetence]) {
    for (const country of [null, ...countries]) yield { pk: programmesPartition(field, country), sk };
    for (const office of new Set(fieldOfficeIds)) yield { pk: officeProgrammesPartition(office, field), sk };
  }
  // Of what was withdrawn too, for its history.
  for (const one of records) {
    if (one.kind === 'ProgrammeFeedback') yield { pk: feedbackOwnerPartition(one.id), sk: id };
  }
  const feedback = recordsOf('ProgrammeFeedback', records).map(feedbackPosition).sort(comparePositions);
  // One row a programme, so that lists of programmes read their feedback together.
  if (feedback.length > 0) yield { ...feedbackListKey(id), i: feedback };
}
