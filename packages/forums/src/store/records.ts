import { toKeyText } from '@liaison/kernel/table';
import type { NewRecord, StoredRecord } from '@liaison/kernel/record';
import type { Key } from '@liaison/kernel/table';
import * as v from 'valibot';
import { call, callContribution } from '../domain/call.ts';
import type { Call, CallContribution } from '../domain/call.ts';
import { evaluation } from '../domain/evaluation.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { forum } from '../domain/forum.ts';
import { forumTheme } from '../domain/forum-theme.ts';
import type { ForumTheme } from '../domain/forum-theme.ts';
import type { Forum } from '../domain/forum.ts';
import { registration } from '../domain/registration.ts';
import type { Registration } from '../domain/registration.ts';
import { publishedVersion } from '../domain/schedule.ts';
import type { PublishedVersion } from '../domain/schedule.ts';
import { draftSlot } from '../domain/slot.ts';
import type { DraftSlot } from '../domain/slot.ts';
import {
  callContributionKey,
  callKey,
  draftSlotKey,
  evaluationKey,
  forumKey,
  forumThemeKey,
  isForumPartition,
  publishedVersionKey,
  registrationKey,
} from './keys.ts';

/* Records before they are first written. Each builder throws on a value that is not what its kind holds. */

export function forumRecord(value: Forum): NewRecord {
  return { key: forumKey(value.id), kind: 'Forum', id: value.id, value: v.parse(forum, value) };
}

export function callRecord(value: Call): NewRecord {
  return { key: callKey(value.forumId, value.id), kind: 'Call', id: value.id, value: v.parse(call, value) };
}

export function callContributionRecord(value: CallContribution): NewRecord {
  return {
    key: callContributionKey(value.forumId, value.id),
    kind: 'CallContribution',
    id: value.id,
    value: v.parse(callContribution, value),
  };
}

export function evaluationRecord(value: Evaluation): NewRecord {
  return {
    key: evaluationKey(value.forumId, value.id),
    kind: 'Evaluation',
    id: value.id,
    value: v.parse(evaluation, value),
  };
}

/** `part` counts from 0, for a version that is too large for one record. */
export function publishedVersionRecord(value: PublishedVersion, part = 0): NewRecord {
  const { forumId, version } = value;
  return {
    key: publishedVersionKey(forumId, version, part),
    kind: 'Schedule',
    id: `${forumId}/${version}${part === 0 ? '' : `/${part}`}`,
    value: v.parse(publishedVersion, value),
  };
}

export function draftSlotRecord(value: DraftSlot): NewRecord {
  return { key: draftSlotKey(value.forumId, value.id), kind: 'Slot', id: value.id, value: v.parse(draftSlot, value) };
}

export function registrationRecord(value: Registration): NewRecord {
  return {
    key: registrationKey(value.forumId, value.id),
    kind: 'Registration',
    id: value.id,
    value: v.parse(registration, value),
  };
}

export function forumThemeRecord(value: ForumTheme): NewRecord {
  return {
    key: forumThemeKey(value.forumId, value.id),
    kind: 'ForumTheme',
    id: value.id,
    value: v.parse(forumTheme, value),
  };
}

/** What a record holds, with the version of the record. */
export type Versioned<Value> = Value & { readonly version: number };

/** What the truth knows of one forum, but for its drafts and themes. */
export interface ForumUnit {
  /** Null where the forum itself was deleted or never written: then nothing of it is shown. */
  readonly forum: Versioned<Forum> | null;
  readonly calls: readonly Versioned<Call>[];
  readonly contributions: readonly Versioned<CallContribution>[];
  readonly evaluations: readonly Versioned<Evaluation>[];
  readonly registrations: readonly Versioned<Registration>[];
  readonly versions: readonly PublishedVersion[];
}

const KINDS_OF_A_FORUM: ReadonlySet<string> = new Set([
  'Forum',
  'Call',
  'CallContribution',
  'Evaluation',
  'Schedule',
  'Registration',
]);
/** Each is a unit by itself: its rows depend on nothing else, so that a change of one costs little. */
const KINDS_BY_THEMSELVES: ReadonlySet<string> = new Set(['Slot', 'ForumTheme']);

/** The partition of the forum whose rows the record feeds, or the record's own key; none for what is not a forum's. */
export function unitsOf({ key, kind }: StoredRecord): readonly string[] {
  if (!isForumPartition(key.pk)) return [];
  if (KINDS_BY_THEMSELVES.has(kind)) return [toKeyText(key)];
  return KINDS_OF_A_FORUM.has(kind) ? [key.pk] : [];
}

/** The key of the record that is a unit by itself; null for the partition of a forum. */
export function keyOfUnit(unit: string): Key | null {
  const [pk = '', sk] = unit.split('\n');
  return sk === undefined ? null : { pk, sk };
}

/** Parses the records of one forum. */
export function toForumUnit(records: readonly StoredRecord[]): ForumUnit {
  const of = <Value>(kind: string, schema: v.GenericSchema<unknown, Value>): Versioned<Value>[] =>
    records
      .filter((record) => record.kind === kind && record.value !== null)
      .map(({ value, version }) => ({ ...v.parse(schema, value), version }));
  return {
    forum: of('Forum', forum)[0] ?? null,
    calls: of('Call', call),
    contributions: of('CallContribution', callContribution),
    evaluations: of('Evaluation', evaluation),
    registrations: of('Registration', registration),
    versions: records
      .filter(({ kind, value }) => kind === 'Schedule' && value !== null)
      .map(({ value }) => v.parse(publishedVersion, value)),
  };
}
