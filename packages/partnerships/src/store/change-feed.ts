import type { Audience } from '@liaison/kernel/reader';
import type { HistoryField, ChangeFeed, StoredRecord } from '@liaison/kernel/record';
import { ownersOfPerson } from '../domain/person.ts';
import { historyFields } from './history-fields.ts';
import { parseRecord, survivorOf } from './records.ts';
import type { Kind } from './records.ts';

/** Kinds that the graph's readers know, by the kinds of the truth. What is not here only serves others. */
const SHOWN = {
  Ngo: 'NGO',
  Partnership: 'PARTNERSHIP',
  Activity: 'ACTIVITY',
  Publication: 'PUBLICATION',
  Programme: 'PROGRAMME',
  ProgrammeFeedback: 'PROGRAMME_FEEDBACK',
  FieldOffice: 'FIELD_OFFICE',
  MemberState: 'MEMBER_STATE',
  NationalCommission: 'NATIONAL_COMMISSION',
  FocalPoint: 'FOCAL_POINT',
  Person: 'PERSON',
} as const satisfies Partial<Record<Kind, string>>;

type ShownKind = keyof typeof SHOWN;

/** What the readers of the log are told of this subgraph's records. */
export const changeFeed: ChangeFeed = {
  personalKinds: new Set(['Person']),
  toFeedRecords: (record) => {
    const { kind, id, version } = record;
    // What was merged into another is gone, as far as its own id goes.
    return isShown(kind) && survivorOf(record) === null
      ? [{ kind: SHOWN[kind], id, version, audience: audienceOf(record) }]
      : [];
  },
  toHistoryFields: (record): HistoryField[] => {
    if (!isShown(record.kind) || record.kind === 'Person') return [];
    const value = parseRecord(record.kind, record);
    if (value === null) return [];
    return historyFields(record.kind, value).map(([name, text, audience = 'PUBLIC']) => ({ name, text, audience }));
  },
};

function audienceOf(record: StoredRecord): Audience {
  if (record.kind !== 'Person') return 'PUBLIC';
  const person = parseRecord('Person', record);
  return { scope: 'contacts:read', owners: person === null ? [] : ownersOfPerson(person) };
}

function isShown(kind: string): kind is ShownKind {
  return kind in SHOWN;
}
