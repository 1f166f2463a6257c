import type { NewRecord, StoredRecord } from '@liaison/kernel';
import * as v from 'valibot';
import { call, callContribution } from '../domain/call.ts';
import type { Call, CallContribution } from '../domain/call.ts';
import { evaluation } from '../domain/evaluation.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { forum } from '../domain/forum.ts';
import type { Forum } from '../domain/forum.ts';
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
  isForumPartition,
  publishedVersionKey,
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

export function publishedVersionRecord(value: PublishedVersion): NewRecord {
  const { forumId, version } = value;
  return {
    key: publishedVersionKey(forumId, version),
    kind: 'Schedule',
    id: `${forumId}/${version}`,
    value: v.parse(publishedVersion, value),
  };
}

export function draftSlotRecord(value: DraftSlot): NewRecord {
  return { key: draftSlotKey(value.forumId, value.id), kind: 'Slot', id: value.id, value: v.parse(draftSlot, value) };
}

/** What the truth knows of one forum, but for its drafts. */
export interface ForumUnit {
  /** Null where the forum itself was deleted or never written: then nothing of it is shown. */
  readonly forum: Forum | null;
  readonly calls: readonly Call[];
  readonly contributions: readonly CallContribution[];
  readonly evaluations: readonly Evaluation[];
  readonly versions: readonly PublishedVersion[];
}

const PUBLIC_KINDS: ReadonlySet<string> = new Set(['Forum', 'Call', 'CallContribution', 'Evaluation', 'Schedule']);

/** The partition of the forum whose public rows the record feeds; none for drafts and for what is not a forum's. */
export function unitsOf({ key, kind }: StoredRecord): readonly string[] {
  return isForumPartition(key.pk) && PUBLIC_KINDS.has(kind) ? [key.pk] : [];
}

/** Parses the records of one forum. */
export function toForumUnit(records: readonly StoredRecord[]): ForumUnit {
  const valuesOf = (kind: string): unknown[] =>
    records.filter((record) => record.kind === kind && record.value !== null).map(({ value }) => value);
  return {
    forum: v.parse(v.array(forum), valuesOf('Forum'))[0] ?? null,
    calls: v.parse(v.array(call), valuesOf('Call')),
    contributions: v.parse(v.array(callContribution), valuesOf('CallContribution')),
    evaluations: v.parse(v.array(evaluation), valuesOf('Evaluation')),
    versions: v.parse(v.array(publishedVersion), valuesOf('Schedule')),
  };
}
