import type { Item, StoredRecord } from '@liaison/kernel';
import * as v from 'valibot';
import { counts } from '../domain/call.ts';
import type { Call, CallContribution, CountedCall } from '../domain/call.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { forumSummary } from '../domain/forum.ts';
import type { Forum } from '../domain/forum.ts';
import { memberStatesOf, ngosOf } from '../domain/relations.ts';
import type { ForumRelation } from '../domain/relations.ts';
import { replay } from '../domain/schedule.ts';
import type { Programme, ProgrammeSlot, VersionSteps } from '../domain/schedule.ts';
import { toForumUnit } from '../store/records.ts';
import {
  callContributionKey,
  callPartition,
  contributionPartition,
  evaluationKey,
  forumCallKey,
  forumPartition,
  forumSummaryKey,
  memberStatePartition,
  ngoPartition,
  partyForumKey,
  programmeDayKey,
  programmeKey,
  slotPartition,
  versionKey,
  WHOLE,
} from './keys.ts';

/** Slots in one row: an item holds 400 KB, a slot seldom takes one, and a change holds the slot twice. */
const SLOTS_PER_ROW = 150;

/** Every derived row of one forum. */
export function rowsOf(records: readonly StoredRecord[]): Item[] {
  const { forum, calls, contributions, evaluations, versions } = toForumUnit(records);
  if (forum === null) return [];
  const { programme, history } = replay(versions);
  return [
    { ...forumSummaryKey(forum.id), ...v.parse(forumSummary, forum) },
    { pk: forumPartition(forum.id), sk: WHOLE, ...forum },
    ...partyRows(forum, programme),
    ...callRows(calls, contributions),
    ...evaluations.map(evaluationRow),
    ...(programme === null ? [] : programmeRows(forum.id, programme)),
    ...history.flatMap((version) => versionRows(forum.id, version)),
  ];
}

function partyRows(forum: Forum, programme: Programme | null): Item[] {
  const row = (partition: string, relations: readonly ForumRelation[]): Item => ({
    ...partyForumKey(partition, forum.startsOn, forum.id),
    forumId: forum.id,
    relations,
  });
  return [
    ...ngosOf(forum, programme).map(({ id, relations }) => row(ngoPartition(id), relations)),
    ...memberStatesOf(forum, programme).map(({ id, relations }) => row(memberStatePartition(id), relations)),
  ];
}

function callRows(calls: readonly Call[], contributions: readonly CallContribution[]): Item[] {
  const byCall = Map.groupBy(contributions, ({ callId }) => callId);
  return calls.flatMap((call) => {
    const answers = byCall.get(call.id) ?? [];
    const counted: CountedCall = { ...call, contributionCount: answers.filter(counts).length };
    return [
      { ...forumCallKey(call.forumId, call.opensOn, call.id), ...counted },
      { pk: callPartition(call.id), sk: WHOLE, ...counted },
      ...answers.map((answer) => ({ pk: contributionPartition(answer.id), sk: WHOLE, ...answer })),
      ...answers
        .filter(counts)
        .map((answer) => ({ ...callContributionKey(call.id, answer.submittedOn, answer.id), ...answer })),
    ];
  });
}

function evaluationRow(evaluation: Evaluation): Item {
  return { ...evaluationKey(evaluation.forumId, evaluation.submittedOn, evaluation.id), ...evaluation };
}

function programmeRows(forumId: string, { slots, ...published }: Programme): Item[] {
  const days = Map.groupBy(slots, ({ startsAt }) => programmeDayKey(forumId, startsAt, 0).sk);
  return [
    { ...programmeKey(forumId), ...published },
    ...[...days.values()].flatMap((ofDay) => dayRows(forumId, ofDay)),
    ...slots.map((slot) => ({ pk: slotPartition(slot.id), sk: WHOLE, ...slot })),
  ];
}

/** The rows of the slots that begin on one day, which are in order. */
function dayRows(forumId: string, slots: readonly ProgrammeSlot[]): Item[] {
  return inParts(slots).map((part, index) => ({
    ...programmeDayKey(forumId, part[0]?.startsAt ?? '', index),
    slots: part,
  }));
}

function versionRows(forumId: string, { steps, ...published }: VersionSteps): Item[] {
  return inParts(steps).map((part, index) => ({
    ...versionKey(forumId, published.version, index),
    ...published,
    steps: part,
  }));
}

/** Cut into rows; nothing still makes one row. */
function inParts<Member>(members: readonly Member[]): Member[][] {
  const parts: Member[][] = [members.slice(0, SLOTS_PER_ROW)];
  for (let start = SLOTS_PER_ROW; start < members.length; start += SLOTS_PER_ROW) {
    parts.push(members.slice(start, start + SLOTS_PER_ROW));
  }
  return parts;
}
