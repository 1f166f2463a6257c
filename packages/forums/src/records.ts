import { createChangeFeed, createCodec, decodeRecords, toVersioned } from '@liaison/kernel/record';
import type { Kind, RecordReader, StoredRecord, Versioned } from '@liaison/kernel/record';
import { LAST } from '@liaison/kernel/table';
import type { Key } from '@liaison/kernel/table';
import * as v from 'valibot';
import { audienceOfContribution, call, callContribution } from './domain/call.ts';
import type { Call, CallContribution } from './domain/call.ts';
import { evaluation } from './domain/evaluation.ts';
import type { Evaluation } from './domain/evaluation.ts';
import { audienceOfForum } from './domain/forum-life.ts';
import { forum } from './domain/forum.ts';
import type { Forum } from './domain/forum.ts';
import { toOwner } from './domain/party.ts';
import { audienceOfRegistration, registration } from './domain/registration.ts';
import type { Registration } from './domain/registration.ts';
import { publishedVersion, replay } from './domain/schedule.ts';
import type { Programme, PublishedVersion } from './domain/schedule.ts';
import { draftSlot, SLOT_DRAFTS } from './domain/slot.ts';
import type { DraftSlot } from './domain/slot.ts';
import { audienceOfTheme, forumTheme } from './domain/theme.ts';
import type { ForumTheme } from './domain/theme.ts';
import * as histories from './histories.ts';
import * as keys from './record-keys.ts';

/* Every kind of record in this subgraph: where it is stored, who owns it, who may see it, and what its history shows. */

export const FORUM: Kind<Forum, 'Forum', 'forum'> = {
  ...createCodec('Forum', forum, ({ id }) => ({ key: keys.forumKey(id), id })),
  field: 'forum',
  noun: 'forum',
  locate: (id) => keys.forumKey(id),
  ownersOf: () => [],
  audienceOf: audienceOfForum,
  historyOf: histories.describeForum,
};

export const SLOT: Kind<DraftSlot, 'Slot', 'slot'> = {
  ...createCodec('Slot', draftSlot, ({ forumId, id }) => ({ key: keys.draftSlotKey(forumId, id), id })),
  field: 'slot',
  noun: 'slot',
  locate: locateBy(keys.draftPointerKey, keys.draftSlotKey),
  ownersOf: () => [],
  audienceOf: () => SLOT_DRAFTS,
  historyOf: histories.describeSlot,
};

/** A published version of a programme, or a part of one that is too large for one record. In the change feed it is its slots. */
export const SCHEDULE: Kind<PublishedVersion, 'Schedule', 'schedule'> = {
  ...createCodec('Schedule', publishedVersion, ({ forumId, version }) => ({
    key: keys.publishedVersionKey(forumId, version),
    id: `${forumId}/${version}`,
  })),
  field: 'schedule',
  noun: 'schedule',
  locate: () => null,
  ownersOf: () => [],
  historyOf: () => [],
};

export const CALL: Kind<Call, 'Call', 'call'> = {
  ...createCodec('Call', call, ({ forumId, id }) => ({ key: keys.callKey(forumId, id), id })),
  field: 'call',
  noun: 'call',
  locate: locateBy((id) => keys.pointerKey('CALL', id), keys.callKey),
  ownersOf: () => [],
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeCall,
};

export const CONTRIBUTION: Kind<CallContribution, 'CallContribution', 'contribution'> = {
  ...createCodec('CallContribution', callContribution, ({ forumId, id }) => ({
    key: keys.callContributionKey(forumId, id),
    id,
  })),
  field: 'contribution',
  noun: 'contribution',
  locate: locateBy((id) => keys.pointerKey('CONTRIBUTION', id), keys.callContributionKey),
  ownersOf: ({ ngoId }) => [{ type: 'Ngo', id: ngoId }],
  audienceOf: audienceOfContribution,
  historyOf: histories.describeContribution,
};

export const EVALUATION: Kind<Evaluation, 'Evaluation', 'evaluation'> = {
  ...createCodec('Evaluation', evaluation, ({ forumId, id }) => ({ key: keys.evaluationKey(forumId, id), id })),
  field: 'evaluation',
  noun: 'evaluation',
  locate: locateBy((id) => keys.pointerKey('EVALUATION', id), keys.evaluationKey),
  ownersOf: ({ submittedBy }) => [toOwner(submittedBy)],
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeEvaluation,
};

export const REGISTRATION: Kind<Registration, 'Registration', 'registration'> = {
  ...createCodec('Registration', registration, ({ forumId, id }) => ({ key: keys.registrationKey(forumId, id), id })),
  field: 'registration',
  noun: 'registration',
  locate: locateBy((id) => keys.pointerKey('REGISTRATION', id), keys.registrationKey),
  ownersOf: ({ party }) => [toOwner(party)],
  audienceOf: audienceOfRegistration,
  historyOf: histories.describeRegistration,
};

export const THEME: Kind<ForumTheme, 'ForumTheme', 'theme'> = {
  ...createCodec('ForumTheme', forumTheme, ({ forumId, id }) => ({ key: keys.forumThemeKey(forumId, id), id })),
  field: 'theme',
  noun: 'theme',
  locate: locateBy((id) => keys.pointerKey('THEME', id), keys.forumThemeKey),
  ownersOf: ({ proposedBy }) => [toOwner(proposedBy)],
  audienceOf: audienceOfTheme,
  historyOf: histories.describeTheme,
};

/** What the readers of the log learn of this subgraph's records. People are named by id, so nothing is personal. */
export const changeFeed = /* @__PURE__ */ createChangeFeed(
  [FORUM, SLOT, SCHEDULE, CALL, CONTRIBUTION, EVALUATION, REGISTRATION, THEME],
  {
    others: {
      // A version is the slots that it published, each in the version of its draft that is public from now on.
      Schedule: ({ value }) =>
        v
          .parse(publishedVersion, value)
          .slots.map(({ id, version = 1 }) => ({ kind: 'SLOT', id, version, audience: 'PUBLIC' as const })),
    },
  },
);

const pointerRow = v.object({ forumId: v.string() });

/** Finds records that lie with a forum: the row at `toRowKey` says with which. A record never changes its forum. */
function locateBy(toRowKey: (id: string) => Key, toKey: (forumId: string, id: string) => Key): Kind<object>['locate'] {
  return async (id, read) => {
    const row = await read.readRow(toRowKey(id));
    return row && toKey(v.parse(pointerRow, row).forumId, id);
  };
}

/** The record of a part of a published version; parts count from 0. */
export function encodePart(part: PublishedVersion, index: number): ReturnType<typeof SCHEDULE.encode> {
  const record = SCHEDULE.encode(part);
  if (index === 0) return record;
  return {
    ...record,
    key: keys.publishedVersionKey(part.forumId, part.version, index),
    id: `${record.id}/${index}`,
  };
}

/** The range of the records of a forum whose sort keys begin with the prefix. */
export function selectParts(forumId: string, prefix: string): { pk: string; from: string; to: string } {
  return { pk: keys.forumPartition(forumId), from: prefix, to: prefix + LAST };
}

/** The values of one kind that lie with a forum. */
export async function listValues<Value extends object>(
  read: RecordReader,
  kind: Kind<Value>,
  forumId: string,
  prefix: string,
): Promise<Versioned<Value>[]> {
  const loaded = await read.list(kind, selectParts(forumId, prefix));
  return loaded.map(toVersioned);
}

export function listDrafts(read: RecordReader, forumId: string): Promise<Versioned<DraftSlot>[]> {
  return listValues(read, SLOT, forumId, keys.DRAFT_PREFIX);
}

/** The programme as it was last published; null if it never was. */
export async function readProgramme(read: RecordReader, forumId: string): Promise<Programme | null> {
  const versions = await read.list(SCHEDULE, selectParts(forumId, keys.PUBLISHED_PREFIX));
  return replay(versions.map(({ value }) => value)).programme;
}

/** The forum in whose partition the record is, so it must exist. */
export async function readForum(read: RecordReader, forumId: string): Promise<Versioned<Forum>> {
  const loaded = await read.find(FORUM, keys.forumKey(forumId));
  if (loaded === null) throw new Error(`Records lie with the forum ${forumId}, which is not on record.`);
  return toVersioned(loaded);
}

/** What the rows of one forum depend on: its records but drafts and themes. */
export interface ForumUnit {
  /** Null if the forum itself was deleted or never saved: then none of it has a row. */
  readonly forum: Versioned<Forum> | null;
  readonly calls: readonly Versioned<Call>[];
  readonly contributions: readonly Versioned<CallContribution>[];
  readonly evaluations: readonly Versioned<Evaluation>[];
  readonly registrations: readonly Versioned<Registration>[];
  readonly versions: readonly PublishedVersion[];
}

/** Decodes the records of one forum. */
export function toForumUnit(records: readonly StoredRecord[]): ForumUnit {
  const decode = <Value extends object>(kind: Kind<Value>): Versioned<Value>[] =>
    decodeRecords(kind, records).map(toVersioned);
  return {
    forum: decode(FORUM)[0] ?? null,
    calls: decode(CALL),
    contributions: decode(CONTRIBUTION),
    evaluations: decode(EVALUATION),
    registrations: decode(REGISTRATION),
    versions: decodeRecords(SCHEDULE, records).map(({ value }) => value),
  };
}
