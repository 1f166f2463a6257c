import { itemToRecord, readRecord } from '@liaison/kernel/record';
import { LAST } from '@liaison/kernel/table';
import type { StoredRecord } from '@liaison/kernel/record';
import type { Key, Table } from '@liaison/kernel/table';
import * as v from 'valibot';
import { call, callContribution } from '../domain/call.ts';
import type { Call, CallContribution } from '../domain/call.ts';
import { evaluation } from '../domain/evaluation.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { forum } from '../domain/forum.ts';
import type { Forum } from '../domain/forum.ts';
import { forumTheme } from '../domain/forum-theme.ts';
import type { ForumTheme } from '../domain/forum-theme.ts';
import { registration } from '../domain/registration.ts';
import type { Registration } from '../domain/registration.ts';
import { publishedVersion, replay } from '../domain/schedule.ts';
import type { Programme } from '../domain/schedule.ts';
import { draftSlot } from '../domain/slot.ts';
import type { DraftSlot } from '../domain/slot.ts';
import * as keys from './keys.ts';

/** A record that is there, its value parsed. */
export interface Stored<Value> extends StoredRecord<Value> {
  readonly value: Value;
}

/** Strong reads of the truth, for those who are about to write. Null where there is no such record, or no more. */
export const forumTruth = {
  forum: (truth: Table, forumId: string): Promise<Stored<Forum> | null> => read(truth, keys.forumKey(forumId), forum),
  call: (truth: Table, forumId: string, id: string): Promise<Stored<Call> | null> =>
    read(truth, keys.callKey(forumId, id), call),
  contribution: (truth: Table, forumId: string, id: string): Promise<Stored<CallContribution> | null> =>
    read(truth, keys.callContributionKey(forumId, id), callContribution),
  evaluation: (truth: Table, forumId: string, id: string): Promise<Stored<Evaluation> | null> =>
    read(truth, keys.evaluationKey(forumId, id), evaluation),
  registration: (truth: Table, forumId: string, id: string): Promise<Stored<Registration> | null> =>
    read(truth, keys.registrationKey(forumId, id), registration),
  theme: (truth: Table, forumId: string, id: string): Promise<Stored<ForumTheme> | null> =>
    read(truth, keys.forumThemeKey(forumId, id), forumTheme),
  slot: (truth: Table, forumId: string, id: string): Promise<Stored<DraftSlot> | null> =>
    read(truth, keys.draftSlotKey(forumId, id), draftSlot),

  slots: (truth: Table, forumId: string): Promise<Stored<DraftSlot>[]> =>
    list(truth, forumId, keys.DRAFT_PREFIX, draftSlot),
  registrations: (truth: Table, forumId: string): Promise<Stored<Registration>[]> =>
    list(truth, forumId, keys.REGISTRATION_PREFIX, registration),
  evaluations: (truth: Table, forumId: string): Promise<Stored<Evaluation>[]> =>
    list(truth, forumId, keys.EVALUATION_PREFIX, evaluation),
  themes: (truth: Table, forumId: string): Promise<Stored<ForumTheme>[]> =>
    list(truth, forumId, keys.THEME_PREFIX, forumTheme),

  /** The programme as it was last published; null where it never was. */
  async programme(truth: Table, forumId: string): Promise<Programme | null> {
    const versions = await list(truth, forumId, keys.PUBLISHED_PREFIX, publishedVersion);
    return replay(versions.map(({ value }) => value)).programme;
  },
} as const;

async function read<Value>(
  truth: Table,
  key: Key,
  schema: v.GenericSchema<unknown, Value>,
): Promise<Stored<Value> | null> {
  const record = await readRecord(truth, key);
  return record === null || record.value === null ? null : toStored(record, schema);
}

async function list<Value>(
  truth: Table,
  forumId: string,
  prefix: string,
  schema: v.GenericSchema<unknown, Value>,
): Promise<Stored<Value>[]> {
  const range = { pk: keys.forumPartition(forumId), from: prefix, to: prefix + LAST, consistent: true };
  const records = (await truth.queryAll(range)).map(itemToRecord);
  return records.filter(({ value }) => value !== null).map((record) => toStored(record, schema));
}

function toStored<Value>(record: StoredRecord, schema: v.GenericSchema<unknown, Value>): Stored<Value> {
  return { ...record, value: v.parse(schema, record.value) };
}
