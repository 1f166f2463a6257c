import { decodeRecords, toVersioned } from '@liaison/kernel/record';
import type { StoredRecord, Versioned } from '@liaison/kernel/record';
import type { Item } from '@liaison/kernel/table';
import * as v from 'valibot';
import { audienceOfContribution, counts } from '../domain/call.ts';
import type { Call, CallContribution, CountedCall } from '../domain/call.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { forumSummary } from '../domain/forum.ts';
import type { Forum } from '../domain/forum.ts';
import { isDraft, listPreparers } from '../domain/forum-life.ts';
import { countParticipation } from '../domain/registration.ts';
import { listMemberStates, listNgos } from '../domain/party-relations.ts';
import type { ForumRelation } from '../domain/party-relations.ts';
import { replay } from '../domain/schedule.ts';
import type { Programme, ProgrammeSlot, VersionSteps } from '../domain/schedule.ts';
import { draftPointerKey } from '../record-keys.ts';
import { SLOT, THEME, toForumUnit } from '../records.ts';
import {
  ALL_CONTRIBUTIONS,
  callContributionKey,
  callPartition,
  CONTRIBUTIONS,
  contributionPartition,
  draftSummaryKey,
  evaluationKey,
  evaluationPartition,
  forumCallKey,
  forumPartition,
  forumSummaryKey,
  forumThemeKey,
  forumThemePartition,
  memberStatePartition,
  ngoPartition,
  partyForumKey,
  programmeDayKey,
  programmeKey,
  registrationPartition,
  slotPartition,
  versionKey,
  WHOLE,
} from './keys.ts';

/** Slots in one row: an item holds 400 KB, a slot seldom takes one, and a change holds the slot twice. */
const SLOTS_PER_ROW = 150;
const BYTES_PER_ROW = 300_000;

/** Every row that depends on a forum and what came in for it. */
export function rowsOfForum(records: readonly StoredRecord[]): Item[] {
  const { forum, calls, contributions, evaluations, registrations, versions } = toForumUnit(records);
  if (forum === null) return [];
  const { programme, history } = replay(versions);
  const participation = countParticipation(forum.participation, registrations);
  return [
    summaryRow(forum),
    { pk: forumPartition(forum.id), sk: WHOLE, ...forum, participation },
    ...(isDraft(forum) ? [] : partyRows(forum, programme)),
    ...callRows(calls, contributions),
    ...evaluations.flatMap(evaluationRows),
    ...registrations.map((each) => ({ pk: registrationPartition(each.id), sk: WHOLE, ...each })),
    ...(programme === null ? [] : programmeRows(forum.id, programme)),
    ...history.flatMap((version) => versionRows(forum.id, version)),
  ];
}

/** The rows of a record on which no other row depends. */
export function rowsOfOne(record: StoredRecord): Item[] {
  const slots = decodeRecords(SLOT, [record]);
  const themes = decodeRecords(THEME, [record]).map(toVersioned);
  return [
    ...slots.map(({ value: { id, forumId } }) => ({ ...draftPointerKey(id), forumId })),
    ...themes.flatMap((theme) => [
      { pk: forumThemePartition(theme.id), sk: WHOLE, ...theme },
      { ...forumThemeKey(theme.forumId, theme.proposedOn, theme.id), ...theme },
    ]),
  ];
}

function summaryRow(forum: Forum): Item {
  const summary = v.parse(forumSummary, forum);
  if (!isDraft(forum)) return { ...forumSummaryKey(forum.id), ...summary };
  return { ...draftSummaryKey(forum.id), ...summary, preparers: listPreparers(forum) };
}

function partyRows(forum: Forum, programme: Programme | null): Item[] {
  const row = (partition: string, relations: readonly ForumRelation[]): Item => ({
    ...partyForumKey(partition, forum.startsOn, forum.id),
    forumId: forum.id,
    relations,
  });
  return [
    ...listNgos(forum, programme).map(({ id, relations }) => row(ngoPartition(id), relations)),
    ...listMemberStates(forum, programme).map(({ id, relations }) => row(memberStatePartition(id), relations)),
  ];
}

function callRows(calls: readonly Versioned<Call>[], contributions: readonly Versioned<CallContribution>[]): Item[] {
  const byCall = Map.groupBy(contributions, ({ callId }) => callId);
  return calls.flatMap((call) => {
    const answers = byCall.get(call.id) ?? [];
    const counted: CountedCall = { ...call, contributionCount: answers.filter(counts).length };
    return [
      { ...forumCallKey(call.forumId, call.opensOn, call.id), ...counted },
      { pk: callPartition(call.id), sk: WHOLE, ...counted },
      ...answers.map((answer) => ({ pk: contributionPartition(answer.id), sk: WHOLE, ...answer })),
      ...answers.filter(counts).flatMap(contributionRows),
    ];
  });
}

function contributionRows(contribution: Versioned<CallContribution>): Item[] {
  const { callId, submittedOn, id } = contribution;
  const row = (prefix: typeof CONTRIBUTIONS | typeof ALL_CONTRIBUTIONS): Item => ({
    ...callContributionKey(prefix, callId, submittedOn, id),
    ...contribution,
  });
  const isPublic = audienceOfContribution(contribution) === 'PUBLIC';
  return [row(ALL_CONTRIBUTIONS), ...(isPublic ? [row(CONTRIBUTIONS)] : [])];
}

function evaluationRows(evaluation: Versioned<Evaluation>): Item[] {
  return [
    { ...evaluationKey(evaluation.forumId, evaluation.submittedOn, evaluation.id), ...evaluation },
    { pk: evaluationPartition(evaluation.id), sk: WHOLE, ...evaluation },
  ];
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

/** Cut into rows, each small enough for an item; nothing still makes one row. */
function inParts<Member>(members: readonly Member[]): Member[][] {
  const parts: Member[][] = [[]];
  let bytes = 0;
  for (const member of members) {
    const size = Buffer.byteLength(JSON.stringify(member));
    if (parts.at(-1)?.length === SLOTS_PER_ROW || (bytes > 0 && bytes + size > BYTES_PER_ROW)) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(member);
    bytes += size;
  }
  return parts;
}
