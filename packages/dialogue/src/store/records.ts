import * as v from 'valibot';
import type { NewRecord, StoredRecord } from '@liaison/kernel';
import { body, bodyMember } from '../domain/body.ts';
import type { Body, BodyMember } from '../domain/body.ts';
import { sortedCodes } from '../domain/party.ts';
import { recommendation } from '../domain/recommendation.ts';
import type { Recommendation } from '../domain/recommendation.ts';
import { arrangeSession, dialogueSession } from '../domain/session.ts';
import type { DialogueSession } from '../domain/session.ts';
import { contribution, question, taskForce } from '../domain/task-force.ts';
import type { Contribution, Question, TaskForce } from '../domain/task-force.ts';
import {
  bodyKey,
  bodyMemberKey,
  contributionKey,
  questionKey,
  recommendationKey,
  sessionKey,
  taskForceKey,
} from './keys.ts';

/** What the truth holds, by the kind of its record. */
export interface ValuesByKind {
  readonly DialogueSession: DialogueSession;
  readonly Recommendation: Recommendation;
  readonly TaskForce: TaskForce;
  readonly Contribution: Contribution;
  readonly Question: Question;
  readonly Body: Body;
  readonly BodyMember: BodyMember;
}
export type Kind = keyof ValuesByKind;

const SCHEMAS = {
  DialogueSession: dialogueSession,
  Recommendation: recommendation,
  TaskForce: taskForce,
  Contribution: contribution,
  Question: question,
  Body: body,
  BodyMember: bodyMember,
} as const;

/** The values of one kind among the records, parsed; tombstones have none. Throws on a value that is not of its kind. */
export function valuesOf<K extends Kind>(kind: K, records: readonly StoredRecord[]): ValuesByKind[K][] {
  return records
    .filter((record) => record.kind === kind && record.value !== null)
    .map(({ value }) => v.parse(SCHEMAS[kind], value) as ValuesByKind[K]);
}

export function sessionRecord(session: DialogueSession): NewRecord {
  return newRecord('DialogueSession', sessionKey(session.id), session.id, arrangeSession(session));
}

export function recommendationRecord(value: Recommendation): NewRecord {
  return newRecord('Recommendation', recommendationKey(value.id), value.id, value);
}

export function taskForceRecord(value: TaskForce): NewRecord {
  return newRecord('TaskForce', taskForceKey(value.id), value.id, value);
}

export function contributionRecord(value: Contribution): NewRecord {
  const arranged = { ...value, memberStates: sortedCodes(value.memberStates) };
  return newRecord('Contribution', contributionKey(value.taskForceId, value.id), value.id, arranged);
}

export function questionRecord(value: Question): NewRecord {
  return newRecord('Question', questionKey(value.taskForceId, value.id), value.id, value);
}

export function bodyRecord(value: Body): NewRecord {
  return newRecord('Body', bodyKey(value.code), value.code, value);
}

export function bodyMemberRecord(value: BodyMember): NewRecord {
  return newRecord('BodyMember', bodyMemberKey(value.bodyCode, value.id), value.id, value);
}

function newRecord<K extends Kind>(kind: K, key: NewRecord['key'], id: string, value: ValuesByKind[K]): NewRecord {
  return { kind, key, id, value: v.parse(SCHEMAS[kind], value) };
}
