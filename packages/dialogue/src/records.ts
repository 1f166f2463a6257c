import { createChangeFeed, createCodec, decodeRecords } from '@liaison/kernel/record';
import type { Kind, RecordReader, StoredRecord } from '@liaison/kernel/record';
import type { Key } from '@liaison/kernel/table';
import { body, bodyMember } from './domain/body.ts';
import type { Body, BodyMember } from './domain/body.ts';
import { audienceOfHearing, hearing } from './domain/hearing.ts';
import type { Hearing } from './domain/hearing.ts';
import { sortCodes, toOwner } from './domain/party.ts';
import { recommendation, recommendationNumber } from './domain/recommendation.ts';
import type { Recommendation, RecommendationNumber } from './domain/recommendation.ts';
import { arrangeSession, dialogueSession } from './domain/session.ts';
import type { DialogueSession } from './domain/session.ts';
import { audienceOfContribution, contribution, question, taskForce } from './domain/task-force.ts';
import type { Contribution, Question, TaskForce } from './domain/task-force.ts';
import { theme } from './domain/theme.ts';
import type { Theme } from './domain/theme.ts';
import { audienceOfPlan, workPlan } from './domain/work-plan.ts';
import type { WorkPlan } from './domain/work-plan.ts';
import * as histories from './histories.ts';
import * as keys from './record-keys.ts';

/* Every kind of record in this subgraph: where it is stored, who owns it, who may see it, and what its history shows. */

const sessionCodec = createCodec('DialogueSession', dialogueSession, ({ id }) => ({ key: keys.sessionKey(id), id }));

export const SESSION: Kind<DialogueSession, 'DialogueSession', 'session'> = {
  ...sessionCodec,
  encode: (session) => sessionCodec.encode(arrangeSession(session)),
  field: 'session',
  noun: 'session',
  locate: (id) => (keys.isPossibleId(id) ? keys.sessionKey(id) : null),
  ownersOf: () => [],
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeSession,
};

export const THEME: Kind<Theme, 'Theme', 'theme'> = {
  ...createCodec('Theme', theme, ({ subject, id }) => ({ key: keys.themeKey(subject, id), id })),
  field: 'theme',
  noun: 'theme',
  locate: (id, read) => keys.locatePart('Theme', id, read),
  ownersOf: ({ proposedBy }) => [toOwner(proposedBy)],
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeTheme,
};

export const HEARING: Kind<Hearing, 'Hearing', 'hearing'> = {
  ...createCodec('Hearing', hearing, ({ sessionId, id }) => ({ key: keys.hearingKey(sessionId, id), id })),
  field: 'hearing',
  noun: 'hearing',
  locate: (id, read) => keys.locatePart('Hearing', id, read),
  ownersOf: ({ ngoId }) => [{ type: 'Ngo', id: ngoId }],
  audienceOf: audienceOfHearing,
  historyOf: histories.describeHearing,
};

export const RECOMMENDATION: Kind<Recommendation, 'Recommendation', 'recommendation'> = {
  ...createCodec('Recommendation', recommendation, ({ id }) => ({ key: keys.recommendationKey(id), id })),
  field: 'recommendation',
  noun: 'recommendation',
  locate: (id) => (keys.isPossibleId(id) ? keys.recommendationKey(id) : null),
  ownersOf: () => [],
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeRecommendation,
};

/** A number that is taken at a place of origin, also by a recommendation that was withdrawn. It has no history. */
export const RECOMMENDATION_NUMBER: Kind<RecommendationNumber, 'RecommendationNumber', 'number'> = {
  ...createCodec('RecommendationNumber', recommendationNumber, ({ origin, number, recommendationId }) => ({
    key: keys.numberKey(origin, number),
    id: recommendationId,
  })),
  field: 'number',
  noun: 'number',
  locate: () => null,
  ownersOf: () => [],
  historyOf: () => [],
};

export const TASK_FORCE: Kind<TaskForce, 'TaskForce', 'taskForce'> = {
  ...createCodec('TaskForce', taskForce, ({ id }) => ({ key: keys.taskForceKey(id), id })),
  field: 'taskForce',
  noun: 'task force',
  locate: (id) => (keys.isPossibleId(id) ? keys.taskForceKey(id) : null),
  ownersOf: () => [],
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeTaskForce,
};

const contributionCodec = createCodec('Contribution', contribution, ({ taskForceId, id }) => ({
  key: keys.contributionKey(taskForceId, id),
  id,
}));

export const CONTRIBUTION: Kind<Contribution, 'Contribution', 'contribution'> = {
  ...contributionCodec,
  encode: (value) => contributionCodec.encode({ ...value, memberStates: sortCodes(value.memberStates) }),
  field: 'contribution',
  noun: 'contribution',
  locate: (id, read) => keys.locatePart('Contribution', id, read),
  ownersOf: ({ ngoId }) => [{ type: 'Ngo', id: ngoId }],
  audienceOf: audienceOfContribution,
  historyOf: histories.describeContribution,
};

export const QUESTION: Kind<Question, 'Question', 'question'> = {
  ...createCodec('Question', question, ({ taskForceId, id }) => ({ key: keys.questionKey(taskForceId, id), id })),
  field: 'question',
  noun: 'question',
  locate: (id, read) => keys.locatePart('Question', id, read),
  ownersOf: ({ ngoId }) => [{ type: 'Ngo', id: ngoId }],
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeQuestion,
};

export const BODY: Kind<Body, 'Body', 'body'> = {
  ...createCodec('Body', body, ({ code }) => ({ key: keys.bodyKey(code), id: code })),
  field: 'body',
  noun: 'body',
  locate: (code) => (keys.isPossibleId(code) ? keys.bodyKey(code) : null),
  ownersOf: () => [],
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeBody,
};

export const BODY_MEMBER: Kind<BodyMember, 'BodyMember', 'bodyMember'> = {
  ...createCodec('BodyMember', bodyMember, ({ bodyCode, id }) => ({ key: keys.bodyMemberKey(bodyCode, id), id })),
  field: 'bodyMember',
  noun: 'term',
  locate: (id, read) => keys.locatePart('BodyMember', id, read),
  ownersOf: () => [],
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeBodyMember,
};

export const WORK_PLAN: Kind<WorkPlan, 'WorkPlan', 'workPlan'> = {
  ...createCodec('WorkPlan', workPlan, ({ bodyCode, id }) => ({ key: keys.workPlanKey(bodyCode, id), id })),
  field: 'workPlan',
  noun: 'work plan',
  locate: (id, read) => keys.locatePart('WorkPlan', id, read),
  ownersOf: () => [],
  audienceOf: audienceOfPlan,
  historyOf: histories.describeWorkPlan,
};

/** What the readers of the log learn of this subgraph's records. None of them holds personal data. */
export const changeFeed = /* @__PURE__ */ createChangeFeed([
  SESSION,
  THEME,
  HEARING,
  RECOMMENDATION,
  RECOMMENDATION_NUMBER,
  TASK_FORCE,
  CONTRIBUTION,
  QUESTION,
  BODY,
  BODY_MEMBER,
  WORK_PLAN,
]);

/** The values of one kind among the records; deleted ones have none. Throws for a value that is not of its kind. */
export function decodeAll<Value extends object>(kind: Kind<Value>, records: readonly StoredRecord[]): Value[] {
  return decodeRecords(kind, records).map(({ value }) => value);
}

/** The values of one kind in a partition. */
export async function listValues<Value extends object>(
  read: RecordReader,
  kind: Kind<Value>,
  range: { readonly pk: string; readonly from?: string; readonly to?: string },
): Promise<Value[]> {
  return (await read.list(kind, range)).map(({ value }) => value);
}

/** All parts of one kind in a partition, as a range to list. */
export function selectParts(kind: keys.PartKind, { pk }: Pick<Key, 'pk'>): { pk: string; from: string; to: string } {
  return { pk, ...keys.partRange(kind) };
}
