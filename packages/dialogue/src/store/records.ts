import * as v from 'valibot';
import type { NewRecord, StoredRecord } from '@liaison/kernel/record';
import type { Key } from '@liaison/kernel/table';
import { body, bodyMember } from '../domain/body.ts';
import type { Body, BodyMember } from '../domain/body.ts';
import { hearing } from '../domain/hearing.ts';
import type { Hearing } from '../domain/hearing.ts';
import { sortedCodes } from '../domain/party.ts';
import { recommendation, recommendationNumber } from '../domain/recommendation.ts';
import type { Recommendation, RecommendationNumber } from '../domain/recommendation.ts';
import { arrangeSession, dialogueSession } from '../domain/session.ts';
import type { DialogueSession } from '../domain/session.ts';
import { contribution, question, taskForce } from '../domain/task-force.ts';
import type { Contribution, Question, TaskForce } from '../domain/task-force.ts';
import { theme } from '../domain/theme.ts';
import type { Theme } from '../domain/theme.ts';
import { workPlan } from '../domain/work-plan.ts';
import type { WorkPlan } from '../domain/work-plan.ts';
import {
  bodyKey,
  bodyMemberKey,
  contributionKey,
  hearingKey,
  numberKey,
  questionKey,
  recommendationKey,
  sessionKey,
  taskForceKey,
  themeKey,
  workPlanKey,
} from './keys.ts';

/** What the truth holds, by the kind of its record. */
export interface ValuesByKind {
  readonly DialogueSession: DialogueSession;
  readonly Theme: Theme;
  readonly Hearing: Hearing;
  readonly Recommendation: Recommendation;
  readonly RecommendationNumber: RecommendationNumber;
  readonly TaskForce: TaskForce;
  readonly Contribution: Contribution;
  readonly Question: Question;
  readonly Body: Body;
  readonly BodyMember: BodyMember;
  readonly WorkPlan: WorkPlan;
}
export type Kind = keyof ValuesByKind;

const SCHEMAS = {
  DialogueSession: dialogueSession,
  Theme: theme,
  Hearing: hearing,
  Recommendation: recommendation,
  RecommendationNumber: recommendationNumber,
  TaskForce: taskForce,
  Contribution: contribution,
  Question: question,
  Body: body,
  BodyMember: bodyMember,
  WorkPlan: workPlan,
} as const;

/** Where the record of a value stands, and under which id. */
const PLACES: { readonly [K in Kind]: (value: ValuesByKind[K]) => { readonly key: Key; readonly id: string } } = {
  DialogueSession: ({ id }) => ({ key: sessionKey(id), id }),
  Theme: ({ subject, id }) => ({ key: themeKey(subject, id), id }),
  Hearing: ({ sessionId, id }) => ({ key: hearingKey(sessionId, id), id }),
  Recommendation: ({ id }) => ({ key: recommendationKey(id), id }),
  RecommendationNumber: ({ origin, number, recommendationId }) => ({
    key: numberKey(origin, number),
    id: recommendationId,
  }),
  TaskForce: ({ id }) => ({ key: taskForceKey(id), id }),
  Contribution: ({ taskForceId, id }) => ({ key: contributionKey(taskForceId, id), id }),
  Question: ({ taskForceId, id }) => ({ key: questionKey(taskForceId, id), id }),
  Body: ({ code }) => ({ key: bodyKey(code), id: code }),
  BodyMember: ({ bodyCode, id }) => ({ key: bodyMemberKey(bodyCode, id), id }),
  WorkPlan: ({ bodyCode, id }) => ({ key: workPlanKey(bodyCode, id), id }),
};

/** The values of one kind among the records, parsed; tombstones have none. Throws on a value that is not of its kind. */
export function valuesOf<K extends Kind>(kind: K, records: readonly StoredRecord[]): ValuesByKind[K][] {
  return records
    .filter((record) => record.kind === kind && record.value !== null)
    .map(({ value }) => v.parse(SCHEMAS[kind], value) as ValuesByKind[K]);
}

/** The record that holds a value, arranged as it is kept. Throws on a value that is not of its kind. */
export function recordOf<K extends Kind>(kind: K, value: ValuesByKind[K]): NewRecord {
  const { key, id } = PLACES[kind](value);
  return { kind, key, id, value: v.parse(SCHEMAS[kind], value) };
}

export function sessionRecord(session: DialogueSession): NewRecord {
  return recordOf('DialogueSession', arrangeSession(session));
}

export function recommendationRecord(value: Recommendation): NewRecord {
  return recordOf('Recommendation', value);
}

export function recommendationNumberRecord(value: RecommendationNumber): NewRecord {
  return recordOf('RecommendationNumber', value);
}

export function taskForceRecord(value: TaskForce): NewRecord {
  return recordOf('TaskForce', value);
}

export function contributionRecord(value: Contribution): NewRecord {
  return recordOf('Contribution', { ...value, memberStates: sortedCodes(value.memberStates) });
}

export function questionRecord(value: Question): NewRecord {
  return recordOf('Question', value);
}

export function bodyRecord(value: Body): NewRecord {
  return recordOf('Body', value);
}

export function bodyMemberRecord(value: BodyMember): NewRecord {
  return recordOf('BodyMember', value);
}
