import type { NewRecord, StoredRecord } from '@liaison/kernel/record';
import type { Key } from '@liaison/kernel/table';
import * as v from 'valibot';
import { activity, programme } from '../domain/activity.ts';
import type { Activity, Programme } from '../domain/activity.ts';
import { dacSector } from '../domain/dac-sector.ts';
import type { DacSector } from '../domain/dac-sector.ts';
import { dataSource } from '../domain/data-source.ts';
import type { DataSource } from '../domain/data-source.ts';
import { fieldOffice } from '../domain/field-office.ts';
import type { FieldOffice } from '../domain/field-office.ts';
import { focalPoint } from '../domain/focal-point.ts';
import type { FocalPoint } from '../domain/focal-point.ts';
import { memberState, nationalCommission } from '../domain/member-state.ts';
import type { MemberState, NationalCommission } from '../domain/member-state.ts';
import { mergedNgo, ngo } from '../domain/ngo.ts';
import type { Ngo } from '../domain/ngo.ts';
import { partnership } from '../domain/partnership.ts';
import type { Partnership } from '../domain/partnership.ts';
import { contact, person } from '../domain/person.ts';
import type { Contact, Person } from '../domain/person.ts';
import { programmeFeedback } from '../domain/programme-feedback.ts';
import type { ProgrammeFeedback } from '../domain/programme-feedback.ts';
import { publication } from '../domain/publication.ts';
import type { Publication } from '../domain/publication.ts';
import { vocabularyTerm } from '../domain/vocabulary-term.ts';
import type { VocabularyTerm } from '../domain/vocabulary-term.ts';
import * as keys from './keys.ts';

/** The kinds of record in this subgraph's truth, with what each holds. */
export interface Records {
  readonly Ngo: Ngo;
  readonly Partnership: Partnership;
  readonly Activity: Activity;
  readonly Publication: Publication;
  readonly Programme: Programme;
  readonly ProgrammeFeedback: ProgrammeFeedback;
  readonly FieldOffice: FieldOffice;
  readonly MemberState: MemberState;
  readonly NationalCommission: NationalCommission;
  readonly FocalPoint: FocalPoint;
  readonly Person: Person;
  readonly Contact: Contact;
  readonly VocabularyTerm: VocabularyTerm;
  readonly DacSector: DacSector;
  readonly DataSource: DataSource;
}
export type Kind = keyof Records;

/** A record before it is written: the table gives it its version. */
export type New<Value> = Omit<Value, 'version'>;

interface Codec<Value> {
  readonly schema: v.GenericSchema<unknown, Value>;
  keyOf(value: New<Value>): Key;
}

const CODECS: { readonly [K in Kind]: Codec<Records[K]> } = {
  Ngo: { schema: ngo, keyOf: ({ id }) => keys.ngoKey(id) },
  Partnership: { schema: partnership, keyOf: ({ ngoId, id }) => keys.partnershipKey(ngoId, id) },
  Activity: { schema: activity, keyOf: ({ ngoId, id }) => keys.activityKey(ngoId, id) },
  Publication: { schema: publication, keyOf: ({ ngoId, id }) => keys.publicationKey(ngoId, id) },
  Programme: { schema: programme, keyOf: ({ id }) => keys.programmeKey(id) },
  ProgrammeFeedback: { schema: programmeFeedback, keyOf: ({ programmeId, id }) => keys.feedbackKey(programmeId, id) },
  FieldOffice: { schema: fieldOffice, keyOf: ({ id }) => keys.fieldOfficeKey(id) },
  MemberState: { schema: memberState, keyOf: ({ id }) => keys.memberStateKey(id) },
  NationalCommission: { schema: nationalCommission, keyOf: ({ id }) => keys.nationalCommissionKey(id) },
  FocalPoint: { schema: focalPoint, keyOf: ({ field, id }) => keys.focalPointKey(field, id) },
  Person: { schema: person, keyOf: ({ id }) => keys.personKey(id) },
  Contact: { schema: contact, keyOf: ({ ngoId, id }) => keys.contactKey(ngoId, id) },
  VocabularyTerm: {
    schema: vocabularyTerm,
    keyOf: ({ scheme, order, id }) => keys.vocabularyTermKey(scheme, order, id),
  },
  DacSector: { schema: dacSector, keyOf: ({ id }) => keys.dacSectorKey(id) },
  DataSource: { schema: dataSource, keyOf: ({ id }) => keys.dataSourceKey(id) },
};

const FIRST_VERSION = 1;

/** The record that keeps a value; throws a `ValiError` on a value that breaks the rules of its kind. */
export function newRecord<K extends Kind>(kind: K, value: New<Records[K]>): NewRecord {
  const codec: Codec<Records[K]> = CODECS[kind];
  const kept: Partial<Record<string, unknown>> = { ...v.parse(codec.schema, { ...value, version: FIRST_VERSION }) };
  // Id and version stand beside the value in the table.
  delete kept['id'];
  delete kept['version'];
  return { key: codec.keyOf(value), kind, id: value.id, value: kept };
}

/** The value of an NGO that was merged into another, in the place of its own. */
export function mergedInto(survivorId: string): v.InferOutput<typeof mergedNgo> {
  return { mergedInto: survivorId };
}

/** The NGO that this one was merged into; null for any other record. */
export function survivorOf({ kind, value }: StoredRecord): string | null {
  if (kind !== 'Ngo') return null;
  const parsed = v.safeParse(mergedNgo, value);
  return parsed.success ? parsed.output.mergedInto : null;
}

/** What a record of this kind holds, parsed, with its id and version; null for one that was deleted, or merged into another. */
export function parseRecord<K extends Kind>(kind: K, record: StoredRecord): Records[K] | null {
  if (record.value === null || survivorOf(record) !== null) return null;
  if (record.kind !== kind) throw new Error(`The record ${record.id} is a ${record.kind}, not a ${kind}.`);
  const { id, version } = record;
  const codec: Codec<Records[K]> = CODECS[kind];
  return v.parse(codec.schema, { ...(record.value as object), id, version });
}

/** The records of one kind among those given, parsed; deleted ones left out. */
export function recordsOf<K extends Kind>(kind: K, records: readonly StoredRecord[]): Records[K][] {
  return records
    .filter((record) => record.kind === kind)
    .map((record) => parseRecord(kind, record))
    .filter((record) => record !== null);
}
